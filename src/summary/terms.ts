import type { SummaryContext } from './context.js';

/** A noun phrase as a candidate for a key phrase: tokens `first` to `last` (exclusive). */
export interface Term {
  first: number;
  last: number;
  /** Stems joined by spaces: what makes two terms the same. */
  key: string;
  words: number;
}

const LONGEST_TERM = 5;

/** Runs of adjectives and nouns that end in a noun and are no entity's name. */
export function findTerms({
  segmentation: { tokens, sentences },
  morphology: { pos },
  entities,
  stems,
}: SummaryContext): Term[] {
  const named = markNames(tokens.starts, entities);
  const joins = (i: number, first: number) =>
    i > first &&
    tokens.forms[i] === '-' &&
    tokens.starts[i] === tokens.ends[i - 1] &&
    tokens.ends[i] === tokens.starts[i + 1];
  const belongs = (i: number) =>
    named[i] === 0 && stems[i] !== '' && (pos[i] === 'ADJ' || pos[i] === 'NOUN' || pos[i] === 'PROPN');
  const terms: Term[] = [];
  for (const { first: from, last: to } of sentences) {
    for (let first = from; first < to; first++) {
      if (!belongs(first)) continue;
      let last = first + 1;
      while (last < to && (belongs(last) || (last + 1 < to && joins(last, first) && belongs(last + 1))))
        last++;
      const next = last;
      while (last > first && pos[last - 1] !== 'NOUN' && pos[last - 1] !== 'PROPN') last--;
      const parts = stems.slice(first, last).filter((stem) => stem !== '');
      if (parts.length > 0 && parts.length <= LONGEST_TERM)
        terms.push({ first, last, key: parts.join(' '), words: parts.length });
      first = next - 1;
    }
  }
  return terms;
}

/** 1 for every token that lies inside the mention of a name. */
function markNames(starts: Int32Array, entities: SummaryContext['entities']): Uint8Array {
  const named = new Uint8Array(starts.length);
  const mentions = entities
    .flatMap((e) => e.mentions)
    .filter((m) => m.kind === 'name')
    .sort((a, b) => a.start - b.start);
  let token = 0;
  for (const { start, end } of mentions) {
    while (token < starts.length && starts[token]! < start) token++;
    while (token < starts.length && starts[token]! < end) named[token++] = 1;
  }
  return named;
}
