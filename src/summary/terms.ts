import type { Range } from '../analysis.js';
import { CALLINGS, EMPTY_NOUNS, GENERAL_NOUNS, VAGUE_ADJECTIVES } from '../lexicon/key-terms.js';
import { startsUpper } from '../scan/letters.js';
import type { SummaryContext } from './context.js';

/** A noun phrase as a candidate for a key phrase: tokens `first` to `last` (exclusive). */
export interface Term {
  first: number;
  last: number;
  /** Stems joined by spaces: what makes two terms the same. */
  key: string;
  words: number;
}

const LONGEST_TERM = 4;
const SHORTEST_WORD = 3;

/** Runs of adjectives and nouns that end in a noun, are no entity's name, and say what something is about. */
export function findTerms(context: SummaryContext): Term[] {
  const { tokens, sentences } = context.segmentation;
  const { pos, tags } = context.morphology;
  const named = markNames(tokens.starts, context.entities);
  const joined = (i: number) =>
    tokens.forms[i] === '-' &&
    tokens.starts[i] === tokens.ends[i - 1] &&
    tokens.ends[i] === tokens.starts[i + 1];
  const belongs = (i: number) =>
    named[i] === 0 &&
    context.stems[i] !== '' &&
    tokens.forms[i]!.length >= SHORTEST_WORD &&
    !/^\d/.test(tokens.forms[i]!) &&
    (pos[i] === 'ADJ' || pos[i] === 'NOUN' || pos[i] === 'PROPN') &&
    tags[i] !== 'JJR' &&
    tags[i] !== 'JJS';
  const terms: Term[] = [];
  const isSigned = signedBy(context.layout.blocks);
  for (const { core: from, last: to } of sentences) {
    if (from < to && isSigned(tokens.starts[from]!)) continue;
    for (let first = from; first < to; first++) {
      if (!belongs(first)) continue;
      let last = first + 1;
      while (
        last < to &&
        (belongs(last) || (last > first && last + 1 < to && joined(last) && belongs(last + 1)))
      )
        last++;
      const isBroken = joined(first - 1) || joined(last);
      const term = isBroken ? null : trimTerm(context, first, last);
      if (term) terms.push(term);
      first = last - 1;
    }
  }
  return terms;
}

/** Tells of offsets in ascending order whether they stand in a line of authors. */
function signedBy(blocks: SummaryContext['layout']['blocks']): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    while (at < blocks.length && blocks[at]!.end <= offset) at++;
    return blocks[at]?.kind === 'byline';
  };
}

/**
 * The run without vague adjectives before and empty nouns behind; null when nothing is left that says
 * something.
 */
function trimTerm(
  { segmentation: { tokens }, morphology, stems }: SummaryContext,
  from: number,
  to: number,
): Term | null {
  const { pos, lemmas } = morphology;
  const isNoun = (i: number) => pos[i] === 'NOUN' || pos[i] === 'PROPN';
  const isEmpty = (i: number) => VAGUE_ADJECTIVES.has(lemmas[i]!) || EMPTY_NOUNS.has(lemmas[i]!);
  let [first, last] = [from, to];
  while (first < last && ((isEmpty(first) && tokens.forms[first + 1] !== '-') || stems[first] === ''))
    first++;
  while (last > first && (!isNoun(last - 1) || EMPTY_NOUNS.has(lemmas[last - 1]!))) last--;
  if (last <= first || CALLINGS.has(lemmas[last - 1]!)) return null;
  if (tokens.forms[last - 2] === '-' && last - 3 < first) return null;
  const parts = stems.slice(first, last).filter((stem) => stem !== '');
  if (parts.length === 0 || parts.length > LONGEST_TERM) return null;
  const isGeneral = GENERAL_NOUNS.has(lemmas[last - 1]!);
  const isOfNation = parts.length === 2 && startsUpper(tokens.forms[first]) && pos[first] === 'ADJ';
  if (isGeneral && (parts.length === 1 || isOfNation)) return null;
  return { first, last, key: parts.join(' '), words: parts.length };
}

/** 1 for every token that lies inside the mention of a name or an office. */
function markNames(starts: Int32Array, entities: SummaryContext['entities']): Uint8Array {
  const named = new Uint8Array(starts.length);
  const stretches: Range[] = [];
  for (const { mentions, offices } of entities) {
    for (const mention of mentions) if (mention.kind === 'name') stretches.push(mention);
    if (offices) stretches.push(...offices);
  }
  stretches.sort((a, b) => a.start - b.start);
  let token = 0;
  for (const { start, end } of stretches) {
    while (token < starts.length && starts[token]! < start) token++;
    while (token < starts.length && starts[token]! < end) named[token++] = 1;
  }
  return named;
}
