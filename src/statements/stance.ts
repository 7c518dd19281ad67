import type { Stance } from '../analysis.js';
import { isSubjectPronoun } from '../lexicon/function-words.js';
import type { CueClass } from '../lexicon/reporting-verbs.js';
import { isFuture, isNoPromise, stancePhrases } from '../lexicon/stances.js';
import { startsUpper } from '../scan/letters.js';

const OF_CLASS: Partial<Record<CueClass, Stance>> = {
  promise: 'promises',
  request: 'requests',
  support: 'supports',
  oppose: 'opposes',
  accuse: 'accuses',
  thank: 'thanks',
  deny: 'opposes',
};

const WORDS = /['’]?\p{L}+|[^\s\p{L}]/gu;

/**
 * Stance by the class of the cue; plain saying takes it from the content, the earliest phrase that tells one.
 */
export function stanceOf(cueClass: CueClass | undefined, content: string): Stance | null {
  const own = cueClass && OF_CLASS[cueClass];
  if (own) return own;
  const words = content.match(WORDS) ?? [];
  const lower = words.map((word) => word.toLowerCase());
  for (let i = 0; i < words.length; i++) {
    const phrase = stancePhrases(lower[i]!).find(({ words: parts }) =>
      parts.every((part, k) => part.has(lower[i + k] ?? '')),
    );
    if (phrase) return phrase.stance;
    if (isFuture(lower[i + 1] ?? '') && isSubject(words[i]!) && !isNoPromise(lower[i + 2] ?? 'not'))
      return 'promises';
  }
  return null;
}

/** `we`, `Kenya`: what may stand before `will`. */
const isSubject = (word: string) => isSubjectPronoun(word.toLowerCase()) || startsUpper(word);
