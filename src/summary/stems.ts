import porterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { rememberWord } from '../remember.js';
import { hasLetter } from '../scan/letters.js';
import type { Morphology } from '../language/syntax.js';
import type { Tokens } from '../language/tokens.js';

/** Longer words are names of things no stemmer knows, and the stemmer is not linear in them. */
const LONGEST_WORD = 40;

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

const stemOf = rememberWord((lemma: string) =>
  lemma.length > LONGEST_WORD ? lemma : porterStemmer.stem(lemma),
);

/**
 * Porter stem of every content word, '' for all other tokens. Parallel to the tokens.
 *
 * M. F. Porter 1980, "An algorithm for suffix stripping".
 */
export function stemContentWords(tokens: Tokens, { pos, lemmas }: Morphology): string[] {
  return lemmas.map((lemma, i) =>
    CONTENT.has(pos[i]!) && hasLetter(tokens.forms[i]!) ? stemOf(lemma) : '',
  );
}
