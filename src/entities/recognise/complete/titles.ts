import { endsEvent, isDatedLaw, isYearly } from '../../../lexicon/event-names.js';
import { isYear } from '../../../lexicon/years.js';
import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate } from '../candidate.js';
import { isCapitalisedWord } from '../capitals.js';
import { coveredBy } from '../covered.js';

const LONGEST = 4;

/** What is free around a name in its sentence. */
interface Around {
  forms: readonly string[];
  isFree: (i: number) => boolean;
}

/**
 * Events, acts and resolutions with all of their names: the year of an event before it or of an act behind
 * it, the number of a resolution behind the body that passed it, and the head of an event behind its place.
 */
export function completeTitles(
  decided: readonly Candidate[],
  { segmentation: { tokens } }: EntityContext,
): Candidate[] {
  const { forms, sentenceOf } = tokens;
  const covered = coveredBy(decided, tokens.length);
  return decided.map((name) => {
    const sentence = sentenceOf[name.first];
    const isFree = (i: number) => covered[i] === 0 && sentenceOf[i] === sentence;
    return completed(name, { forms, isFree }) ?? name;
  });
}

function completed(name: Candidate, around: Around): Candidate | null {
  const { forms, isFree } = around;
  const { type, first, last } = name;
  if (type === 'event') {
    const isOfYear = isYearly(forms[last - 1]!.toLowerCase());
    return isOfYear && isFree(first - 1) && isYear(forms[first - 1]!)
      ? { ...name, first: first - 1 }
      : null;
  }
  if (type === 'initiative') {
    const isDated = isDatedLaw(forms[last - 1]!.toLowerCase()) && isFree(last) && isYear(forms[last]!);
    return isDated ? { ...name, last: last + 1 } : null;
  }
  if (type === 'organization') return resolution(name, around);
  return type === 'place' || type === 'country' ? eventOfPlace(name, around) : null;
}

/** `UNSC Resolution 2585`. */
function resolution(name: Candidate, { forms, isFree }: Around): Candidate | null {
  const { last } = name;
  const isNumbered =
    isFree(last) && forms[last] === 'Resolution' && isFree(last + 1) && /^\d/.test(forms[last + 1]!);
  return isNumbered ? anotherThing(name, last + 2, 'initiative') : null;
}

/** `the Hong Kong Film Awards`: capitals up to a word that ends the names of events. */
function eventOfPlace(name: Candidate, { forms, isFree }: Around): Candidate | null {
  const { first, last } = name;
  if (forms[first - 1] !== 'the') return null;
  let end = last;
  while (end - last < LONGEST && isFree(end) && isCapitalisedWord(forms[end])) {
    if (endsEvent(forms[end]!.toLowerCase())) return anotherThing(name, end + 1, 'event');
    end++;
  }
  return null;
}

/** What goes on where a name ends is no longer what the knowledge has under that name. */
const anotherThing = (name: Candidate, last: number, type: 'initiative' | 'event'): Candidate => ({
  ...nameAt(name.first, last, type, { ...name, rule: `${type}.completed` }),
  runnerUp: name.runnerUp,
});
