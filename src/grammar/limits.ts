// How far reading goes, so that every cost is linear in the text. In tokens, where nothing else is said.

/** Longest noun phrase read backwards, and longest stretch between two commas. */
export const LONGEST_NOUN_PHRASE = 28;
/** Longest noun phrase read forwards. */
export const LONGEST_PHRASE_AHEAD = 25;
/** Most appositions of one noun phrase. */
export const MOST_APPOSITIONS = 4;
/** Words between a subject and its verb. */
export const LONGEST_BEFORE_VERB = 12;
/** Words up to a name that a tagger's verbs hide. */
export const FARTHEST_NAME = 12;
/** Longest subject of a reported clause. */
export const LONGEST_CLAUSE_SUBJECT = 45;
/** Steps up a dependency tree. */
export const MOST_STEPS = 6;
