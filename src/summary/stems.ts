import porterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import type { Morphology } from '../language/syntax.js';
import type { Tokens } from '../language/tokens.js';

/** Longer words are names of things no stemmer knows, and the stemmer is not linear in them. */
const LONGEST_WORD = 40;

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/**
 * Porter stem of every content word, '' for all other tokens. Parallel to the tokens.
 *
 * M. F. Porter 1980, "An algorithm for suffix stripping".
 */
export function stemContentWords(tokens: Tokens, { pos, lemmas }: Morphology): string[] {
  const known = new Map<string, string>();
  return lemmas.map((lemma, i) => {
    if (!CONTENT.has(pos[i]!) || !/\p{L}/u.test(tokens.forms[i]!)) return '';
    let stem = known.get(lemma);
    if (stem === undefined) {
      stem = lemma.length > LONGEST_WORD ? lemma : porterStemmer.stem(lemma);
      known.set(lemma, stem);
    }
    return stem;
  });
}
