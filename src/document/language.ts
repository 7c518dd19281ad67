import { LANGUAGES, SCRIPTS } from '../lexicon/languages.js';
import { isMark } from '../scan/letters.js';

/** Enough of a text to tell its language. */
const SAMPLE = 6000;
/** Below this many function words nothing is told. */
const LEAST_HITS = 3;
/** Another language than English has this many times its function words. */
const CLEARLY = 1.5;

export interface DetectedLanguage {
  /** ISO 639-1. */
  code: string;
  name: string;
}

/**
 * The language a text is written in, by its letters and function words; null when they tell none.
 *
 * Counts of the most frequent words, as Grefenstette 1995, "Comparing two language identification schemes".
 */
export function detectLanguage(text: string): DetectedLanguage | null {
  const sample = text.slice(0, SAMPLE);
  const script = holdsOtherScript(sample) ? scriptOf(sample) : null;
  if (script) return script;
  const scores = countFunctionWords(sample.toLowerCase().match(/\p{L}+/gu) ?? []);
  const english = scores[0]!;
  let best = 1;
  for (let i = 2; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  if (scores[best]! >= LEAST_HITS && scores[best]! > english * CLEARLY) return LANGUAGES[best]!;
  return english > 0 && english >= scores[best]! ? LANGUAGES[0]! : null;
}

/** Whether any letter may be neither Latin nor a mark: Greek is the first of the scripts. */
function holdsOtherScript(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= GREEK && !isMark(code)) return true;
  }
  return false;
}
const GREEK = 0x370;

/** The language of a script that more than half of the letters are of. */
function scriptOf(text: string): DetectedLanguage | null {
  const letters = count(text, /\p{L}/gu);
  for (const { code, name, letters: own } of SCRIPTS)
    if (count(text, own) * 2 > letters && letters > 0) return { code, name };
  return null;
}

/** How many of the words are function words of each of `LANGUAGES`. */
function countFunctionWords(words: readonly string[]): number[] {
  const scores = LANGUAGES.map(() => 0);
  for (const word of words) for (const language of LANGUAGES_OF.get(word) ?? []) scores[language]!++;
  return scores;
}

/** Numbers of the languages that a function word is of. */
const LANGUAGES_OF = new Map<string, number[]>();
LANGUAGES.forEach(({ words }, language) => {
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
});

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
