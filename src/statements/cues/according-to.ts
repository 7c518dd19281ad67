import type { SentenceTokens } from '../../language/tokens.js';
import type { Tree } from '../../grammar/tree/dependents.js';
import type { Cue } from './find-cues.js';
import { TIME } from '../../grammar/words/phrases.js';
import type { Phrase } from '../../grammar/words/noun-phrase.js';

const LONGEST = 16;
const LONGEST_NAME = 4;
const ENDS = /^(?:[,.;:)"“”—]|who|which|that)$/;
const OPINION = /^(?:view|opinion|words|estimation|account|telling|assessment)$/;

/** `according to X`, `per X`, `in X's view`: a phrase that names whose words its sentence gives; its speaker stands in it. */
export function sourceAt(tree: Tree, i: number, { core, last }: SentenceTokens): Cue | null {
  const { forms } = tree;
  const form = forms[i]!.toLowerCase();
  if (form === 'according' && forms[i + 1] === 'to')
    return source(tree, i, 'according to', [i + 2, sourceEnd(tree, i + 2, last)], core, last);
  if (i !== core) return null;
  if (form === 'per') return source(tree, i, 'per', [i + 1, sourceEnd(tree, i + 1, last)], core, last);
  if (form === 'in')
    for (let at = i + 2; at < last && at - i < LONGEST && forms[at] !== ','; at++)
      if (OPINION.test(forms[at]!)) return opinion(tree, i, at, core, last);
  return null;
}

/** `in her view`, `in the view of the minister`. */
function opinion(tree: Tree, i: number, noun: number, core: number, last: number): Cue | null {
  const { forms } = tree;
  const of = forms[noun + 1] === 'of' || forms[noun + 1] === 'from';
  if (!of && forms[noun + 1] !== ',') return null;
  const possessive = /^['’]s?$/.test(forms[noun - 1]!);
  const speaker: Phrase = of
    ? [noun + 2, sourceEnd(tree, noun + 2, last)]
    : possessive
      ? [i + 1, noun - 1]
      : [i + 1, i + 2];
  const found = source(tree, i, forms[noun]!, speaker, core, last);
  return (
    found && {
      ...found,
      last: noun + 1,
      complement:
        forms[Math.max(noun + 1, speaker[1])] === ','
          ? { kind: 'clause', first: Math.max(noun + 1, speaker[1]) + 1, addressee: null }
          : null,
    }
  );
}

function source(
  { forms, pos }: Tree,
  i: number,
  lemma: string,
  speaker: Phrase,
  core: number,
  last: number,
): Cue | null {
  const [first, end] = speaker;
  if (end <= first) return null;
  const from =
    i === core && forms[end] === ',' && end + 1 < last ? afterRelative(forms, pos, end + 1, last) : -1;
  return {
    first: i,
    last: first,
    lemma,
    cueClass: 'say',
    speaker,
    complement: from < 0 ? null : { kind: 'clause', first: from, addressee: null },
    source: true,
  };
}

/** `, which hosts the talks, both …`, `, Jane Roe, both …`: after what tells more of the source. */
function afterRelative(
  forms: readonly string[],
  pos: readonly string[],
  from: number,
  last: number,
): number {
  const comma = forms.indexOf(',', from);
  const name =
    comma > from &&
    comma - from <= LONGEST_NAME &&
    pos.slice(from, comma).every((tag) => tag === 'PROPN');
  if (!name && !/^(?:which|who|whose)$/.test(forms[from]!)) return from;
  return comma > 0 && comma + 1 < last ? comma + 1 : from;
}

/** End of the source's noun phrase, without the day after it. */
function sourceEnd({ forms, pos, tags }: Tree, from: number, last: number): number {
  let end = from;
  while (
    end < last &&
    end < from + LONGEST &&
    !ENDS.test(forms[end]!) &&
    !(pos[end] === 'VERB' && /^VB[DZP]$/.test(tags[end]!))
  )
    end++;
  let trimmed = end;
  while (
    trimmed > from + 1 &&
    (TIME.test(forms[trimmed - 1]!) || (trimmed < end && forms[trimmed - 1] === 'on'))
  )
    trimmed--;
  return trimmed;
}
