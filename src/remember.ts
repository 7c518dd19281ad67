/**
 * Most words whose answers are kept, of each question in a map of its own: one record a word for all that is
 * asked of it is slower.
 */
const MOST = 20_000;
/**
 * Longest word kept, in UTF-16 code units: as long as `sharedForm` keeps them. A longer one would hold on to
 * the text that it was cut from.
 */
const LONGEST = 20;

/**
 * The same function of a word and its dictionary form or part of speech, with the answers it gave lately:
 * texts repeat their words. The memory is bounded; the function must be pure.
 */
export function remember<T>(
  compute: (word: string, detail: string) => T,
): (word: string, detail: string) => T {
  let known = new Map<string, { detail: string; answer: T }>();
  return (word, detail) => {
    if (word.length > LONGEST) return compute(word, detail);
    const kept = known.get(word);
    if (kept?.detail === detail) return kept.answer;
    if (known.size >= MOST) known = new Map();
    const answer = compute(word, detail);
    known.set(word, { detail, answer });
    return answer;
  };
}

/** The same for a function of a word alone. */
export function rememberWord<T>(compute: (word: string) => T): (word: string) => T {
  let known = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return compute(word);
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    if (known.size >= MOST) known = new Map();
    const answer = compute(word);
    known.set(word, answer);
    return answer;
  };
}
