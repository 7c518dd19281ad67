import type { Segmentation } from '../../language/tokens.js';
import { findQuotes, type Quote } from './quotations.js';

const FOUND = new WeakMap<Segmentation, readonly Quote[]>();

/** The quotations of an article, found once for all who ask. */
export function quotesOf(segmentation: Segmentation): readonly Quote[] {
  const known = FOUND.get(segmentation);
  if (known) return known;
  const quotes = findQuotes(segmentation.tokens, segmentation.sentences);
  FOUND.set(segmentation, quotes);
  return quotes;
}
