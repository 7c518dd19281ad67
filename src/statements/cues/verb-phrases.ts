import cuePhrases from '../../lexicon/verb-phrases.json' with { type: 'json' };
import type { CueClass } from './reporting-verbs.js';

/** A reporting verb of several words: `take note of`. */
export interface CuePhrase {
  lemma: string;
  cueClass: CueClass;
  /** Its words after the verb; several where any of them will do. */
  rest: readonly (readonly string[])[];
}

const BY_VERB = new Map<string, CuePhrase[]>();
for (const [cueClass, phrases] of Object.entries(cuePhrases)) {
  if (!Array.isArray(phrases)) continue;
  for (const phrase of phrases as string[]) {
    const [verb, ...rest] = phrase.split(' ');
    const entry = {
      lemma: phrase.replace(/\|.*/, ''),
      cueClass: cueClass as CueClass,
      rest: rest.map((word) => word.split('|')),
    };
    BY_VERB.set(verb!, [...(BY_VERB.get(verb!) ?? []), entry]);
  }
}
for (const entries of BY_VERB.values()) entries.sort((a, b) => b.rest.length - a.rest.length);

const MOST_BETWEEN = 2;

/** The longest phrase that begins with the verb at `verb`, with the token after it; adverbs may stand between. */
export function phraseAt(
  forms: readonly string[],
  lemmas: readonly string[],
  pos: readonly string[],
  verb: number,
): { phrase: CuePhrase; last: number } | undefined {
  for (const phrase of BY_VERB.get(lemmas[verb]!) ?? []) {
    let at = verb + 1;
    const matches = phrase.rest.every((words, i) => {
      for (
        let skipped = 0;
        i === 0 &&
        pos[at] === 'ADV' &&
        !words.includes(forms[at]!.toLowerCase()) &&
        skipped < MOST_BETWEEN;
        skipped++
      )
        at++;
      return words.includes((forms[at++] ?? '').toLowerCase());
    });
    if (matches)
      return {
        phrase,
        last: phrase.rest.at(-1)!.includes('that') && forms[at - 1] === 'that' ? at - 1 : at,
      };
  }
  return undefined;
}
