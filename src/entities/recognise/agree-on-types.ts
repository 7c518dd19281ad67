import type { EntityType } from '../../analysis.js';
import { standsBeforePlace, startsPlace } from '../../lexicon/place-names.js';
import type { EntityContext } from '../context.js';
import { surfaceOf, type Candidate } from './candidate.js';
import { endsLikeNoPerson } from './like-no-person.js';

/**
 * A name is one thing in a text, as a word has one sense there (Gale, Church and Yarowsky 1992): its mentions
 * take the type that they are surest of together. What is known by the name stays as it is, and so do bodies
 * that are named after places. A word that is part of somebody's full name, and of no other, is that person
 * where it stands alone, unless it is known for something else.
 */
export function agreeOnTypes(decided: readonly Candidate[], context: EntityContext): Candidate[] {
  const { forms } = context.segmentation.tokens;
  const people = wordsOfPeople(decided, context);
  const alone = peopleAlone(decided, context);
  const votes = new Map<string, Map<EntityType, number>>();
  const votesOf = (name: Candidate) => {
    if (name.kind !== 'name' || (name.entry && !isKnownThing(name.type))) return undefined;
    const surface = surfaceOf(name, forms);
    if (people.has(surface)) return undefined;
    return votes.get(surface) ?? votes.set(surface, new Map()).get(surface)!;
  };
  for (const name of decided) {
    const own = votesOf(name);
    own?.set(name.type, (own.get(name.type) ?? 0) + (name.told || name.entry ? TOLD : name.confidence));
  }
  return decided.map((name) => {
    if (isPartOfPerson(name, people, context) || isPersonInFull(name, alone, context))
      return { ...name, type: 'person' };
    const own = name.entry ? undefined : votesOf(name);
    if (!own || own.size < 2 || isBodyOrPlace(own)) return name;
    const [type] = [...own].reduce((best, next) => (next[1] > best[1] ? next : best));
    return type === name.type ? name : { ...name, type };
  });
}

/** Weighs more than any number of guesses. */
const TOLD = 1000;

/** What is known by a name of its own, as towns, peoples and diseases are not. */
const isKnownThing = (type: EntityType) => type === 'organization' || type === 'product';

/** Towns and their teams, hospitals where people lie and which say so, have one name. */
const isBodyOrPlace = (types: ReadonlyMap<EntityType, number>) =>
  types.has('organization') && !types.has('person') && types.get('organization')! < TOLD;

/** Shortest surname that is told from an acronym in capitals. */
const SHORTEST_IN_CAPITALS = 5;

/** How a surname stands in a headline in capitals; a short one is an acronym there as easily. */
const inHeadline = (form: string) => (form.length >= SHORTEST_IN_CAPITALS ? form.toUpperCase() : form);

/** First and last words of people's names that are in no other name of several words. */
function wordsOfPeople(
  decided: readonly Candidate[],
  { segmentation: { tokens } }: EntityContext,
): Set<string> {
  const words = new Set<string>();
  const { forms } = tokens;
  for (const { type, first, last } of decided)
    if (type === 'person' && last - first > 1)
      words
        .add(forms[first]!)
        .add(forms[last - 1]!)
        .add(inHeadline(forms[last - 1]!));
  for (const { type, first, last } of decided)
    if (type !== 'person' && last - first > 1)
      for (let i = first; i < last; i++)
        for (const form of [forms[i]!, inHeadline(forms[i]!)]) words.delete(form);
  return words;
}

/** Words that are people wherever they stand alone. */
function peopleAlone(
  decided: readonly Candidate[],
  { segmentation: { tokens } }: EntityContext,
): Set<string> {
  const words = new Set<string>();
  for (const { type, first, last } of decided)
    if (type === 'person' && last - first === 1) words.add(tokens.forms[first]!);
  for (const { type, first, last } of decided)
    if (type !== 'person' && last - first === 1) words.delete(tokens.forms[first]!);
  return words;
}

/** A body of which the model is surer than this stays one. */
const SURE_BODY = 0.9;

/**
 * A place or body of two words of which the last is a person elsewhere, and which does not stand where places
 * do.
 */
const isPersonInFull = (
  { type, kind, first, last, entry, longForm, confidence }: Candidate,
  alone: ReadonlySet<string>,
  { segmentation: { tokens }, knowledge }: EntityContext,
) =>
  last - first === 2 &&
  kind === 'name' &&
  (type === 'place' || type === 'product' || (type === 'organization' && confidence < SURE_BODY)) &&
  !endsLikeNoPerson(tokens.forms[last - 1]!) &&
  !entry &&
  !longForm &&
  alone.has(tokens.forms[last - 1]!) &&
  !startsPlace(tokens.forms[first]!.toLowerCase()) &&
  !standsBeforePlace((tokens.forms[first - 1] ?? '').toLowerCase()) &&
  !knowledge.phrases.get(tokens.forms.slice(first, last).join(' '));

const isPartOfPerson = (
  { type, kind, first, last, entry, longForm }: Candidate,
  people: ReadonlySet<string>,
  { segmentation: { tokens }, knowledge }: EntityContext,
) =>
  last - first === 1 &&
  kind === 'name' &&
  /^(?:place|organization|product|other)$/.test(type) &&
  !entry &&
  !longForm &&
  people.has(tokens.forms[first]!) &&
  !knowledge.phrases.get(tokens.forms[first]!);
