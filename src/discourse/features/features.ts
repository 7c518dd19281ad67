import type { Feature } from './feature.js';
import { FEATURES_OF_WHAT_IS_BESIDE } from './of-beside.js';
import { FEATURES_OF_NOUNS } from './of-nouns.js';
import { FEATURES_OF_NUMBERS } from './of-numbers.js';
import { FEATURES_OF_PLACES } from './of-places.js';
import { FEATURES_OF_PROMINENCE } from './of-prominence.js';
import { FEATURES_OF_REFERENTS } from './of-referents.js';

/** What is looked at of each candidate. The order is that of the table of weights. */
export const FEATURES: readonly Feature[] = [
  ...FEATURES_OF_PLACES,
  ...FEATURES_OF_REFERENTS,
  ...FEATURES_OF_NOUNS,
  ...FEATURES_OF_NUMBERS,
  ...FEATURES_OF_WHAT_IS_BESIDE,
  ...FEATURES_OF_PROMINENCE,
];
