import type { Stance } from '../analysis.js';
import { lazily } from '../lazily.js';
import { kind } from './word-kind.js';
import table from './stances.json' with { type: 'json' };

/** A phrase that tells a stance: for each of its words, those that will do. */
export interface StancePhrase {
  readonly stance: Stance;
  readonly words: readonly ReadonlySet<string>[];
}

const byFirstWord = lazily(() => {
  const phrases = new Map<string, StancePhrase[]>();
  for (const [stance, texts] of table.rows as unknown as readonly [Stance, readonly string[]][])
    for (const text of texts) {
      const words = text.split(' ').map((word) => new Set(word.split('|')));
      for (const first of words[0]!)
        phrases.set(first, [...(phrases.get(first) ?? []), { stance, words }]);
    }
  return phrases;
});

/** The phrases that begin with a word in small letters, in the order of the table. */
export const stancePhrases = (word: string): readonly StancePhrase[] => byFirstWord().get(word) ?? [];

/** Behind a subject: `we will send`. */
export const isFuture = kind('we will send', ['will', 'would', "'ll", '’ll']);
/** Behind these nothing is promised: `we will not`, `it will be`. */
export const isNoPromise = kind('will not send', ['not', 'be']);
