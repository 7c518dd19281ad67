import type { Amount, DateExpression } from '../analysis.js';
import type { Layout } from '../document/layout.js';
import type { Segmentation } from '../language/tokens.js';

/** Dates, times, durations and sets, resolved against the dateline or publication date. */
export function findDates(_segmentation: Segmentation, _layout: Layout): DateExpression[] {
  return [];
}

/** Money, percentages and measured quantities. */
export function findAmounts(_segmentation: Segmentation): Amount[] {
  return [];
}
