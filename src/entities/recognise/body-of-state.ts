import type { KnowledgeEntry } from '../../knowledge/entry.js';
import type { Knowledge } from '../../knowledge/knowledge.js';

/** The name of a body without the state that it is of: `Supreme Court` of `Supreme Court of Kenya`. */
export interface BodyOfState {
  /** Tokens of the name that is left, `[first, last)`. */
  words: readonly [first: number, last: number];
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/**
 * A body whose name begins with a nationality or country or ends with `of` and a country, and has so many
 * words without it; else null.
 */
export function bodyOfState(
  forms: readonly string[],
  { first, last }: { first: number; last: number },
  { phrases }: Knowledge,
  isState: (entry: KnowledgeEntry) => boolean = ({ type }) => type === 'country',
  fewest = 2,
): BodyOfState | null {
  const countryOf = (from: number, to: number) => {
    const known = phrases.longestAt(forms, from, to);
    const isWhole = known?.length === to - from && isState(known.entry);
    return isWhole ? known.entry.country : undefined;
  };
  const start = phrases.longestAt(forms, first, last);
  const before = start && isState(start.entry) ? first + start.length : last;
  if (last - before >= fewest && start?.entry.country)
    return { words: [before, last], country: start.entry.country };
  for (let of = last - 2; of >= first + fewest; of--) {
    if (forms[of] !== 'of') continue;
    const country = countryOf(forms[of + 1] === 'the' ? of + 2 : of + 1, last);
    return country ? { words: [first, of], country } : null;
  }
  return null;
}
