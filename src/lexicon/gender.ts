import { readTextAsset } from '../assets.js';
import type { Entity } from '../analysis.js';
import { lazily } from '../lazily.js';
import genderedWords from './gendered-words.json' with { type: 'json' };

export type Gender = 'feminine' | 'masculine';

const WORDS = new Map<string, Gender>();
for (const gender of ['feminine', 'masculine'] as const) {
  for (const word of genderedWords[gender].words) WORDS.set(word, gender);
}

/** Before a word for kin they tell whose it is: `his sister`. */
export const GENDER_OF_POSSESSIVE: ReadonlyMap<string, Gender> = new Map([
  ['his', 'masculine'],
  ['her', 'feminine'],
]);

/** Forenames are many and needed late: they are read when the first is asked for. */
const loadForenames = lazily((): ReadonlyMap<string, Gender> => {
  const more = JSON.parse(readTextAsset('forenames.json')) as Record<Gender, string>;
  const forenames = new Map<string, Gender>();
  for (const gender of ['feminine', 'masculine'] as const)
    for (const name of [...more[gender].split(' '), ...genderedWords[gender].forenames])
      forenames.set(name, gender);
  return forenames;
});

/** Of a forename in small letters, with its accents or without; null of one unknown or given to both. */
export const genderOfForename = (word: string): Gender | null =>
  loadForenames().get(word) ?? loadForenames().get(withoutAccents(word)) ?? null;

const withoutAccents = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether the word, in small letters, is a forename that is given to one sex. */
export const isGenderedForename = (word: string): boolean => loadForenames().has(word);

/** What titles, office and forename tell of a person's gender; null when they tell nothing. */
export function genderOf({ name, aliases, role }: Entity): Gender | null {
  for (const text of [role ?? '', ...aliases, name])
    for (const word of text.toLowerCase().split(/\s+/)) if (WORDS.has(word)) return WORDS.get(word)!;
  return genderOfForename(name.toLowerCase().split(/[\s-]/, 1)[0]!);
}

/** The gender of a phrase of no name: `the spokeswoman`. */
export function genderOfWords(words: readonly string[]): Gender | null {
  for (const word of words) if (WORDS.has(word.toLowerCase())) return WORDS.get(word.toLowerCase())!;
  return null;
}
