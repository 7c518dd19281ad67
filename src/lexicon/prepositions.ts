// Source: Quirk et al. 1985, chapter 9; frequencies of GUM's training part.

/** The most frequent prepositions, any other, and none, as whom words go back to is learned with them. */
export const FREQUENT_PREPOSITIONS: readonly string[] = [
  ...['of', 'in', 'at', 'on', 'by', 'with', 'to', 'from', 'for'],
  ...['other', 'none'],
];
