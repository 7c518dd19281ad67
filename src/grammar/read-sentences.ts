import type { RelationContext } from './context.js';
import { placeMentions } from './names.js';
import { Sentence } from './sentence.js';
import { growTree } from './tree/dependents.js';
import type { Quote } from './words/quotations.js';
import { quotesOf } from './words/quotes-of.js';

/** An article's sentences and quotations, read once for all who ask. */
export interface Reading {
  sentences: readonly Sentence[];
  quotes: readonly Quote[];
}

const READ = new WeakMap<object, { entities: unknown; reading: Reading }>();

/** Reads an article; the same reading for the same names and words. Linear in the text. */
export function readSentences(context: RelationContext): Reading {
  const known = READ.get(context.segmentation);
  if (known?.entities === context.entities) return known.reading;
  const { tokens, sentences } = context.segmentation;
  const quotes = quotesOf(context.segmentation);
  const inQuote = new Uint8Array(tokens.length);
  for (const { open, close } of quotes) inQuote.fill(1, open + 1, close);
  const words = { tree: growTree(context), names: placeMentions(context), inQuote };
  const reading = {
    sentences: sentences.map((sentence, number) => new Sentence(words, sentence, number)),
    quotes,
  };
  READ.set(context.segmentation, { entities: context.entities, reading });
  return reading;
}
