import type { Entity, Stance } from '../analysis.js';
import { loadKnowledge } from '../knowledge/knowledge.js';
import { isSubjectPronoun } from '../lexicon/function-words.js';
import type { CueClass } from '../lexicon/reporting-verbs.js';
import { startsUpper, startsWithLetter } from '../scan/letters.js';
import {
  isBesidePromise,
  isFuture,
  isNoPromise,
  isOnlyThought,
  isSpeakerPronoun,
  stancePhrases,
  type StancePhrase,
} from '../lexicon/stances.js';

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

/** Who says it, as far as a promise needs to know. */
export interface Teller {
  readonly entities: readonly Entity[];
  /** In the speaker's own words, in which `he` is somebody else. */
  readonly quoted: boolean;
  /** Only thought of or feared: nobody's promise. */
  readonly onlyThought?: boolean;
}

/**
 * Stance by the class of the cue; a question takes no side. Plain saying takes it from the content, the
 * earliest phrase that tells one. What is to come is promised by who will do it alone.
 */
export function stanceOf(
  cueClass: CueClass | undefined,
  content: string,
  teller: Teller,
): Stance | null {
  const own = cueClass && OF_CLASS[cueClass];
  if (own) return own;
  if (cueClass === 'ask') return null;
  const words = content.match(WORDS) ?? [];
  const lower = words.map((word) => word.toLowerCase());
  for (let i = 0; i < lower.length; i++) {
    const phrase =
      i > 0 && isPartOfName(words, i)
        ? undefined
        : stancePhrases(lower[i]!).find(({ words: parts }) =>
            parts.every((part, k) => part.has(lower[i + k] ?? '')),
          );
    if (phrase && isOfThePast(lower, i, phrase)) continue;
    if (phrase && (phrase.stance !== 'promises' || isPromise(isOwnPhrase, lower, i, teller)))
      return phrase.stance;
    if (isPromise(isOwnFuture, lower, i, teller)) return 'promises';
  }
  return null;
}

/**
 * Whether a word with a capital inside a sentence belongs to a name, and tells nothing: `the Road Support
 * Fund`.
 */
function isPartOfName(words: readonly string[], i: number): boolean {
  const word = words[i]!;
  return startsUpper(word) && word !== word.toUpperCase() && startsWithLetter(words[i - 1]);
}

/** `they should have asked`: nobody can do it any more. */
const isOfThePast = (lower: readonly string[], i: number, { stance, words }: StancePhrase): boolean =>
  stance === 'requests' && lower[i + words.length] === 'have';

const isPromise = (
  isOwn: typeof isOwnFuture,
  lower: readonly string[],
  i: number,
  teller: Teller,
): boolean => teller.onlyThought !== true && isOwn(lower, i, teller);

/** `we will send`, `Kenya would send` of someone of Kenya. */
function isOwnFuture(lower: readonly string[], subject: number, teller: Teller): boolean {
  const future = lower[subject + 1] ?? '';
  return (
    isFuture(future) &&
    !(teller.quoted && isOnlyThought(future)) &&
    !isNoPromise(lower[subject + 2] ?? 'not') &&
    isTeller(lower[subject]!, teller)
  );
}

const MOST_BETWEEN = 4;

/** Whether the speaker stands before a phrase of promise, with nothing between that denies it. */
function isOwnPhrase(lower: readonly string[], phrase: number, teller: Teller): boolean {
  for (let i = phrase - 1; i >= 0 && i >= phrase - MOST_BETWEEN; i--) {
    if (isTeller(lower[i]!, teller)) return true;
    if (!isBesidePromise(lower[i]!)) return false;
  }
  return false;
}

/** `we`; outside a quotation `she`; a word of the speaker's name or country. */
function isTeller(word: string, { entities, quoted }: Teller): boolean {
  if (isSpeakerPronoun(word)) return true;
  if (isSubjectPronoun(word)) return !quoted;
  return entities.some(({ name, aliases, country }) => {
    const state = country === null ? undefined : loadKnowledge().country(country)?.name;
    return [name, ...aliases, state ?? ''].some((own) => own.toLowerCase().split(/\s+/).includes(word));
  });
}
