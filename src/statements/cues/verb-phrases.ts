import { isAlsoVisit, opensRequest } from '../../lexicon/reporting.js';
import { isWeekday } from '../../lexicon/time-words.js';
import { lazily } from '../../lazily.js';
import type { Sentence } from '../../grammar/sentence.js';
import type { CueClass, CueVerb } from '../../lexicon/reporting-verbs.js';
import table from '../../lexicon/verb-phrases.json' with { type: 'json' };

/** A reporting verb of several words: `take note of`. */
interface VerbPhrase extends CueVerb {
  /** Its words after the verb; several where any of them will do. */
  rest: readonly (readonly string[])[];
}

const byVerb = lazily(() => {
  const phrases = new Map<string, VerbPhrase[]>();
  for (const [text, cueClass] of table.rows as unknown as readonly [string, CueClass][]) {
    const [verb, ...rest] = text.split(' ');
    const phrase = {
      lemma: text.split('|', 1)[0]!,
      cueClass,
      frames: '',
      rest: rest.map((word) => word.split('|')),
    };
    phrases.set(verb!, [...(phrases.get(verb!) ?? []), phrase]);
  }
  for (const entries of phrases.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return phrases;
});

/** The verbs that phrases begin with, as lemmas. */
export const verbsOfPhrases = (): Iterable<string> => byVerb().keys();

const MOST_BETWEEN = 2;

/**
 * The longest phrase that begins with the verb at `verb`, with the token after it; adverbs may stand between.
 */
export function phraseAt(s: Sentence, verb: number): { phrase: CueVerb; last: number } | undefined {
  for (const phrase of byVerb().get(s.lemma(verb)) ?? []) {
    const last = endOf(s, verb, phrase.rest);
    if (last >= 0 && !isVisit(s, phrase, last)) return { phrase, last };
  }
  return undefined;
}

/** `called on the king on Monday`: nothing is asked. */
const isVisit = (s: Sentence, { lemma }: CueVerb, at: number): boolean =>
  isAlsoVisit(lemma) &&
  s.lower(at - 1) !== 'for' &&
  !s.some(at, s.last, (i) => opensRequest(s.lower(i)));

/** Token after the words of a phrase, a `that` at its end left out; -1 where they do not stand there. */
function endOf(s: Sentence, verb: number, rest: VerbPhrase['rest']): number {
  let at = verb + 1;
  for (
    let skipped = 0;
    (s.pos(at) === 'ADV' || isWeekday(s.lower(at))) &&
    !rest[0]!.includes(s.lower(at)) &&
    skipped < MOST_BETWEEN;
    skipped++
  )
    at++;
  for (const words of rest) if (!words.includes(s.lower(at++))) return -1;
  return rest.at(-1)!.includes('that') && s.form(at - 1) === 'that' ? at - 1 : at;
}
