import type { Knowledge } from '../../knowledge/knowledge.js';
import { forenames } from '../../knowledge/name-lists.js';
import { classOfHeadNoun, HONORIFICS, isOfficeWord } from '../../knowledge/offices.js';
import { isPreposition, joinsParties } from '../../lexicon/function-words.js';
import { isKin } from '../../lexicon/people.js';
import { isGenderedForename } from '../../lexicon/gender.js';
import type { EntityContext } from '../context.js';
import { nameAt, surfaceOf, type Candidate, type Evidence } from './candidate.js';
import { isCapitalisedWord } from './capitals.js';
import { endsLikeNoPerson } from './like-no-person.js';

const isCountry = (word: string, { phrases }: Knowledge): boolean => {
  const phrase = phrases.get(word);
  return phrase?.kind === 'name' && phrase.entry.type === 'country';
};

/**
 * Whether two words behind a title or occupation are somebody who has the name of a country: `pastor China
 * Okeke`, `chef Ana Brazil`.
 */
export function isNamesake(
  [one, two]: readonly [string, string],
  before: string,
  knowledge: Knowledge,
): boolean {
  const lower = before.toLowerCase();
  const isTitle =
    (HONORIFICS.has(lower) && lower !== 'st.') ||
    (before === lower &&
      !/s$/.test(lower) &&
      (isOfficeWord(lower) || isKin(lower) || classOfHeadNoun(lower) !== undefined));
  if (!isTitle || !isCapitalisedWord(one) || !isCapitalisedWord(two) || endsLikeNoPerson(two))
    return false;
  if (knowledge.phrases.get(`${one} ${two}`)) return false;
  if (isCountry(one, knowledge)) return !knowledge.phrases.get(two) || isCountry(two, knowledge);
  return isCountry(two, knowledge) && (forenames().has(one) || isGenderedForename(one.toLowerCase()));
}

const BEHIND_TITLE: Evidence = { rule: 'person.namesake', source: 'knowledge', confidence: 1 };

/** People behind a title whose forename or surname is a country. */
export function recogniseNamesakes({
  segmentation: { tokens, sentences },
  knowledge,
}: EntityContext): Candidate[] {
  const { forms } = tokens;
  const found: Candidate[] = [];
  for (const { first, last } of sentences)
    for (let i = first + 1; i + 1 < last; i++) {
      if (!isCapitalisedWord(forms[i]) || (i + 2 < last && isCapitalisedWord(forms[i + 2]))) continue;
      if (!isNamesake([forms[i]!, forms[i + 1]!], forms[i - 1]!, knowledge)) continue;
      found.push(nameAt(i, i + 2, 'person', BEHIND_TITLE));
    }
  return found;
}

/**
 * A country or town that nothing in the text shows to be one, and that somebody named before is
 * called, is that person where it does something alone: `Ana Brazil … Brazil cooked`.
 */
export function withNamesakesAlone(decided: readonly Candidate[], context: EntityContext): Candidate[] {
  const { forms } = context.segmentation.tokens;
  const towns = new Set(
    decided.flatMap(({ type, first, last }) =>
      type === 'place' && last - first === 1 ? [forms[first]!] : [],
    ),
  );
  const people = new Map<string, number>();
  for (const { type, first, last } of decided) {
    if (type !== 'person' || last - first < 2) continue;
    for (const word of [forms[first]!, forms[last - 1]!])
      if (isCountry(word, context.knowledge) || (word === forms[last - 1] && towns.has(word)))
        people.set(word, Math.min(first, people.get(word) ?? first));
  }
  if (people.size === 0) return [...decided];
  const countryOf = (name: Candidate) =>
    (name.entry ?? context.knowledge.phrases.get(surfaceOf(name, forms))?.entry)?.country;
  const here = decided.filter((name) => isPlaceHere(name, people, context));
  const countries = new Set(here.flatMap((name) => (name.type === 'country' ? [countryOf(name)] : [])));
  const places = new Set(here.map((name) => surfaceOf(name, forms)));
  return decided.map((name) => {
    const surface = surfaceOf(name, forms);
    if (!people.has(surface)) return name;
    const isSomeone =
      name.type === 'country'
        ? !countries.has(countryOf(name))
        : name.type === 'place' && !places.has(surface);
    return isSomeone ? personOf(name) : name;
  });
}

const personOf = ({ first, last, kind, confidence }: Candidate): Candidate => ({
  ...nameAt(first, last, 'person', { rule: 'person.namesake', source: 'pattern', confidence }),
  kind,
});

/** Whether the name stands as a place does: not alone before a verb, or before the person was named. */
function isPlaceHere(
  { type, kind, first, last }: Candidate,
  people: ReadonlyMap<string, number>,
  { segmentation: { tokens, sentences }, morphology: { pos } }: EntityContext,
): boolean {
  if (type !== 'country' && type !== 'place') return false;
  const named = people.get(tokens.forms[first]!);
  if (named === undefined || kind !== 'name' || last - first > 1 || first < named) return true;
  const opens = sentences[tokens.sentenceOf[first]!]!.core === first;
  const before = opens ? '' : tokens.forms[first - 1]!;
  const isAside =
    tokens.forms[last] === ',' && pos[last + 1] === 'ADV' && tokens.forms[last + 2] === ',';
  const verb = pos[isAside ? last + 3 : last];
  const acts = verb === 'VERB' || verb === 'AUX';
  return !acts || isPreposition(before) || joinsParties(before);
}
