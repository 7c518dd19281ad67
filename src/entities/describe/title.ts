import { isOfficeWord } from '../../knowledge/offices.js';
import type { Candidate } from '../recognise/candidate.js';

/** An office as written, with the country that stands beside or inside it (alpha-2). */
export interface Title {
  role: string;
  country: string | null;
}

/** What stands in a text, by token. */
export type MentionAt = ReadonlyMap<number, Candidate>;

/** Longest title in tokens. */
export const LONGEST_TITLE = 12;

/** Small words that may stand inside a title. */
export const TITLE_LINKS: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', 'to', '-', '&', 'at', 'in', "'s", '’s', 'on']);

const OCCUPATION = /^\p{L}{3,}(?:ologist|ician|icist|ographer|onomer|journalist|woman|holder)s?$/u;

/** Whether a word, or the last part of a hyphened word, names an office or occupation. */
export function isOffice(word: string): boolean {
  return isOfficeWord(word) || OCCUPATION.test(word) || (word.includes('-') && isOfficeWord(word.slice(word.lastIndexOf('-') + 1)));
}

export const hasOffice = (forms: readonly string[], start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (isOffice(forms[i]!)) return true;
  return false;
};

/** Country of a country, demonym or body named inside a title. */
export function countryIn(at: MentionAt, start: number, end: number): string | null {
  for (let i = start; i < end; i++) {
    const country = at.get(i)?.entry?.country;
    if (country) return country;
  }
  return null;
}

export const textOf = (text: string, start: number, end: number): string => text.slice(start, end).replace(/\s+/g, ' ');
