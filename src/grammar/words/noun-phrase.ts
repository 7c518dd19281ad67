import type { MentionMap } from '../names.js';
import type { Tree } from '../tree/dependents.js';
import { TIME } from './phrases.js';

/** Tokens of a phrase, `[first, last)`. */
export type Phrase = [number, number];

/** Pronouns and numerals that stand for whoever speaks. */
export const PRONOUN =
  /^(?:he|she|they|it|i|we|who|which|that|this|both|several|many|some|others|another)$/i;
/** Parts of speech of a noun phrase's words. */
export const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;
/** Words that join nouns in a phrase. */
export const LINK = /^(?:of|for|from|at|within|by|in|with|the|'s|’s|&|and|-|to|among|on)$/;
export const POSSESSIVE = /^(?:its|his|her|their|our|my)$/i;
/** Longest noun phrase, in tokens. */
export const LONGEST_PHRASE = 28;

/** The longest noun phrase whose last token is right before `end`. */
export function phraseEndingAt(
  tree: Tree,
  mentions: MentionMap,
  end: number,
  core: number,
): Phrase | null {
  const { forms, pos } = tree;
  if (end <= core) return null;
  if (PRONOUN.test(forms[end - 1]!) && !mentions.at(end - 1)?.mention.kind.startsWith('n'))
    return [end - 1, end];
  let from = end;
  while (from > core && end - from < LONGEST_PHRASE) {
    const at = from - 1;
    const placed = mentions.at(at);
    const nominal =
      NOMINAL.test(pos[at]!) ||
      (placed !== undefined && placed.mention.kind !== 'pronoun') ||
      (from < end &&
        (LINK.test(forms[at]!) || (/^['’]$/.test(forms[at]!) && forms[at - 1]?.endsWith('s')))) ||
      (/^(?:them|us)$/.test(forms[at]!) && forms[at - 1] === 'of');
    if (!nominal) break;
    from--;
  }
  from = afterObject(tree, from, end, core);
  if (from > core && from < end && POSSESSIVE.test(forms[from - 1]!)) return [from - 1, end];
  while (
    from < end &&
    ((LINK.test(forms[from]!) && forms[from] !== 'the') || (TIME.test(forms[from]!) && end - from > 1))
  )
    from++;
  return from < end &&
    (mentions.at(end - 1) !== undefined ||
      (end - from > 1 && pos[end - 1] === 'PRON') ||
      /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(pos[end - 1]!))
    ? [from, end]
    : null;
}

/** `discussed the talks and the minister`: the second noun phrase is no object of the verb before the first. */
function afterObject({ forms, pos }: Tree, from: number, end: number, core: number): number {
  if (from <= core || !/^(?:VERB|ADP)$/.test(pos[from - 1]!)) return from;
  const and = forms.lastIndexOf('and', end - 1);
  return and > from && and + 1 < end ? and + 1 : from;
}
