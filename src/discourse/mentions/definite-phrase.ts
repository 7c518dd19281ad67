import type { MentionMap } from '../../grammar/names.js';
import type { DiscourseContext } from '../context.js';

/** `the (two) foreign ministers`, in tokens `[first, last)`. */
export interface DefinitePhrase {
  first: number;
  last: number;
  /** Words between the article and the head, in small letters, without the number. */
  modifiers: string[];
  /** The noun, its lemma. */
  head: string;
  /** Whether `two` or `both` says that there are two. */
  two: boolean;
}

const MOST_MODIFIERS = 3;
const PREDICATE = /^(?:be|become|remain|name|elect|appoint|as|call)$/;

/**
 * The definite noun phrase without a name in it that begins at token `i`; null also where it says what someone is, and
 * where its complement or a name follows.
 */
export function definitePhrase(
  {
    segmentation: {
      tokens: { forms },
    },
    morphology: { pos, tags, lemmas },
  }: DiscourseContext,
  mentions: MentionMap,
  i: number,
  end: number,
): DefinitePhrase | null {
  const article = forms[i]!.toLowerCase();
  if (article !== 'the' && article !== 'both') return null;
  if (
    i > 0 &&
    (PREDICATE.test(lemmas[i - 1]!) ||
      (forms[i - 1] === ',' && mentions.at(i - 2)?.entity.type === 'person'))
  )
    return null;
  const two = article === 'both' || forms[i + 1] === 'two';
  const from = i + (article === 'the' && two ? 2 : 1);
  let last = from;
  while (
    last < end &&
    last - from <= MOST_MODIFIERS &&
    /^(?:ADJ|NOUN|PROPN)$/.test(pos[last]!) &&
    !mentions.at(last)
  )
    last++;
  const head = last - 1;
  if (head < from || !/^(?:NOUN|PROPN)$/.test(pos[head]!) || tags[head]!.endsWith('S') !== two)
    return null;
  const next = forms[last] ?? '';
  if (
    mentions.at(last) ||
    /^(?:of|for|-|who|whose|that)$/.test(next) ||
    /^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos[last] ?? '')
  )
    return null;
  if (next === ',' && mentions.at(last + 1)?.entity.type === 'person') return null;
  return {
    first: i,
    last,
    modifiers: forms.slice(from, head).map((form) => form.toLowerCase()),
    head: lemmas[head]!.toLowerCase(),
    two,
  };
}
