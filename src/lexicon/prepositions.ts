// Source: Quirk et al. 1985, chapter 9; frequencies of GUM's training part.
import { kind } from './word-kind.js';

/** The most frequent prepositions, any other, and none, as whom words go back to is learned with them. */
export const FREQUENT_PREPOSITIONS: readonly string[] = [
  ...['of', 'in', 'at', 'on', 'by', 'with', 'to', 'from', 'for'],
  ...['other', 'none'],
];

/** Before the place of a deed. */
export const isWhere = kind('met in Davos', ['in', 'at', 'near', 'outside', 'inside']);

/** Before what a word is about, or what tells when it was. */
export const isOnMatter = kind('commented on the raid', [
  ...['for', 'of', 'on', 'about', 'over', 'during', 'since', 'after', 'before'],
]);

/** Before what someone does something by, and when. */
export const isMeans = kind('killed three in an attack', [
  ...['in', 'with', 'by', 'through', 'via', 'during', 'on', 'at', 'as', 'amid'],
]);

/** Before a deed by which another is dated. */
export const setsTime = kind('a day after the raid', ['after', 'following', 'since']);
