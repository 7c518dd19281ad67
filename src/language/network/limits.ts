/** Words that the network reads together at most. */
export const MOST_WORDS = 400;
