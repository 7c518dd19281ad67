import { LANGUAGES, SCRIPTS } from '../lexicon/languages.js';

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
  const letters = count(sample, /\p{L}/gu);
  for (const { code, name, letters: own } of SCRIPTS)
    if (count(sample, own) * 2 > letters && letters > 0) return { code, name };
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = LANGUAGES.map(({ words: own }) =>
    words.reduce((sum, word) => sum + (own.has(word) ? 1 : 0), 0),
  );
  const english = scores[0]!;
  let best = 1;
  for (let i = 2; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  if (scores[best]! >= LEAST_HITS && scores[best]! > english * CLEARLY) return LANGUAGES[best]!;
  return english > 0 && english >= scores[best]! ? LANGUAGES[0]! : null;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
