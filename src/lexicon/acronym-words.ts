// What stands between a name and its acronym. Source: general knowledge of news prose. Small letters.
import { kind } from './word-kind.js';

/** Says that what follows is another name: `Rapid Support Forces, known as RSF`. */
export const givesOtherName = kind('known as RSF', [
  ...['known', 'called', 'abbreviated', 'dubbed', 'nicknamed'],
]);

/** Stands beside those words, before the other name. */
export const leadsToOtherName = kind('widely known by its acronym RSF', [
  ...['as', 'the', 'its', 'acronym', 'by', 'initials', 'also', 'better', 'or', 'simply', '“', '"'],
  ...['widely', 'commonly'],
]);
