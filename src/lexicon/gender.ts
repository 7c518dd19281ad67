import type { Entity } from '../analysis.js';
import genderedWords from './gendered-words.json' with { type: 'json' };

export type Gender = 'feminine' | 'masculine';

const WORDS = new Map<string, Gender>();
const FORENAMES = new Map<string, Gender>();
for (const gender of ['feminine', 'masculine'] as const) {
  for (const word of genderedWords[gender].words) WORDS.set(word, gender);
  for (const name of genderedWords[gender].forenames) FORENAMES.set(name, gender);
}

/** What titles, office and forename tell of a person's gender; null when they tell nothing. */
export function genderOf({ name, aliases, role }: Entity): Gender | null {
  for (const text of [role ?? '', ...aliases, name])
    for (const word of text.toLowerCase().split(/\s+/)) if (WORDS.has(word)) return WORDS.get(word)!;
  return FORENAMES.get(name.toLowerCase().split(/[\s-]/, 1)[0]!) ?? null;
}

/** The gender of a phrase of no name: `the spokeswoman`. */
export function genderOfWords(words: readonly string[]): Gender | null {
  for (const word of words) if (WORDS.has(word.toLowerCase())) return WORDS.get(word.toLowerCase())!;
  return null;
}
