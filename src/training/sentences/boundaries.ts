import { BoundaryReader } from '../../language/boundaries/boundary-reader.js';
import { carelessness } from '../../language/boundaries/carelessness.js';
import { placesIn, readTextTraits } from '../../language/boundaries/text-traits.js';
import { segmentAtMarks } from '../../language/segment.js';
import type { SentenceTokens, Tokens } from '../../language/tokens.js';
import { plainLayout } from '../raw-text.js';
import type { TreebankText } from './treebank-texts.js';

/** A place inside what the rules take for a sentence, and whether one ends there. */
export interface Boundary {
  tokens: Tokens;
  sentence: SentenceTokens;
  /** The word behind it. */
  at: number;
  slots: Int32Array;
  isEnding: boolean;
  /** Of the text. */
  carelessness: number;
  /** Number of the text among all. */
  text: number;
}

/** The boundaries of texts at which sentences may end without a mark. */
export function boundariesOf(texts: readonly TreebankText[]): Boundary[] {
  const boundaries: Boundary[] = [];
  texts.forEach(({ text, starts }, number) => {
    const { tokens, sentences } = segmentAtMarks(text, plainLayout(text));
    const traits = readTextTraits(tokens, sentences, carelessness(tokens, sentences));
    const reader = new BoundaryReader(tokens, traits);
    for (const sentence of sentences) {
      reader.open(sentence);
      for (const at of placesIn(sentence, tokens, traits))
        boundaries.push({
          ...{ tokens, sentence, at, text: number, carelessness: traits.carelessness },
          slots: reader.slotsOf(sentence, at).slice(),
          isEnding: starts.has(tokens.starts[at]!),
        });
    }
  });
  return boundaries;
}
