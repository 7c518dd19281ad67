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
/** What in a quotation tells of what is only thought of: `I would say`. */
export const isOnlyThought = kind('I would say', ['would']);
/** Lemmas that tell what is thought of what may come, which promises nothing: `fears it will rain`. */
export const isThought = kind('fears it will rain', [
  ...['fear', 'worry', 'doubt', 'predict', 'forecast', 'estimate', 'believe', 'think', 'ask', 'wonder'],
  ...['hope', 'expect', 'suspect', 'joke', 'deny'],
]);
/** Behind these nothing is promised: `we will not`, `it will be`, `we'll go to the next question`. */
export const isNoPromise = kind('will not send', [
  ...['not', 'never', 'no', 'be', 'have', 'has', 'see', 'know', 'find', 'get', 'need', 'hear', 'learn'],
  ...['go', 'turn', 'start', 'begin', 'come', 'move', 'take', 'leave', 'let', 'stop', 'pause', 'wait'],
  ...['say', 'tell', 'just', 'probably', 'likely', 'ever', 'face', 'lose', 'die', 'remember', 'miss'],
]);
/** Words that may stand between who promises and the words of the promise: `we are also willing`. */
export const isBesidePromise = kind('we also plan', [
  ...['am', 'is', 'are', 'was', 'were', "'m", '’m', "'re", '’re', "'s", '’s', "'ve", '’ve'],
  ...['have', 'has', 'had', 'do', 'does', 'did', 'will', 'would', 'can'],
  ...['also', 'still', 'fully', 'now', 'always', 'all', 'hereby', 'therefore', 'firmly', 'today'],
]);
export const isSpeakerPronoun = kind('we will send', ['i', 'we']);
