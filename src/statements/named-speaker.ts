import { classOfHeadNoun } from '../knowledge/offices.js';
import { isBodyNoun, standsForCountry } from '../lexicon/bodies.js';
import { isDocument } from '../lexicon/documents.js';
import { endsLikePerson, isPersonNoun } from '../lexicon/people.js';
import { isFormOfAddress, isRankNoun, isRankWord } from '../lexicon/forms-of-address.js';
import { isAuthorship, isGenitive, isPreposition } from '../lexicon/function-words.js';
import type { PlacedMention } from '../grammar/names.js';
import type { Phrase, Sentence } from '../grammar/sentence.js';
import { phraseEnd } from '../grammar/words/noun-phrase.js';
import type { Speaker } from './draft.js';
import { holder, standsFor } from './stands-for.js';

/** How readily an entity of a type speaks; 0 never. */
const RANKS = new Map([
  ['person', 3],
  ['organization', 2],
  ['country', 1],
  ['group', 1],
]);
const rankOf = ({ entity }: PlacedMention) => RANKS.get(entity.type) ?? 0;

/** Whom a phrase names as its speaker, or the name that a comma adds: `its secretary general, Jane Roe`. */
export function namedIn(s: Sentence, phrase: Phrase): Speaker | null {
  const [, last] = phrase;
  const speakers = joined(s, phrase);
  const together = speakers.length > 1 ? speakers : cities(s, phrase);
  if (together.length > 1) {
    const joint = together.map(({ entity }) => entity);
    return { entity: joint[0]!, joint, mention: phrase, how: 'joint' };
  }
  const best = foremost(s, phrase);
  if (best && !ownsHead(s, best, last))
    return { entity: best.entity, mention: [best.first, best.last], how: 'name' };
  return (
    (best ? null : city(s, phrase)) ?? standsFor(s, phrase) ?? apposed(s, phrase) ?? holder(s, phrase)
  );
}

/**
 * The person whose name a comma adds: `a spokeswoman, Sgt. Jane Roe`, `a nurse at the clinic, Jane Roe`.
 */
function apposed(s: Sentence, [, last]: Phrase): Speaker | null {
  const end = s.pos(last) === 'ADV' ? last + 1 : placeEnd(s, last);
  if (s.form(end) !== ',') return null;
  let first = end + 1;
  while (!s.mention(first) && isTitle(s.lower(first))) first++;
  const name = s.mention(first);
  return name?.entity.type === 'person' && name.first === first
    ? { entity: name.entity, mention: [name.first, name.last], how: 'apposition' }
    : null;
}

const isTitle = (word: string) => isRankNoun(word) || isRankWord(word) || isFormOfAddress(word);

/** `his successor as mayor`, `a nurse at the clinic`: behind somebody's office or place. */
function placeEnd(s: Sentence, last: number): number {
  if (!isPersonNoun(s.lemma(last - 1)) || (!isPreposition(s.form(last)) && s.form(last) !== 'as'))
    return last;
  const end = phraseEnd(s, last + 1, s.last);
  const isPlace = s.form(last) === 'at' || s.form(last) === 'in';
  return end > last + 1 && (s.form(last) === 'as' || (isPlace && !isPersonNoun(s.lemma(end - 1))))
    ? end
    : last;
}

/** `Lima and Quito said`: cities that speak together; fewer than two where something else stands there. */
function cities(s: Sentence, [first, last]: Phrase): PlacedMention[] {
  const named: PlacedMention[] = [];
  for (let i = first; i < last; i++) {
    const name = s.name(i);
    if (name?.entity.type === 'place' && name.entity.country && name.first === i) named.push(name);
    else if (!/^(?:and|,)$/.test(s.form(i))) return [];
    if (name) i = name.last - 1;
  }
  return named;
}

/** `Moscow said`: a city that speaks. */
function city(s: Sentence, [first, last]: Phrase): Speaker | null {
  const name = s.name(first);
  if (
    name?.entity.type !== 'place' ||
    !name.entity.country ||
    name.first !== first ||
    name.last !== last
  )
    return null;
  return { entity: name.entity, mention: [first, last], how: 'noun' };
}

/** People or countries that `and` joins in the phrase. */
function joined(s: Sentence, [first, last]: Phrase): PlacedMention[] {
  const opening = s.mention(first);
  const listed = opening?.first === first && opening.last < last && s.form(opening.last) === ',';
  if (!listed && s.find('and', first, last) < 0) return [];
  const named: PlacedMention[] = [];
  for (let i = first; i < last; i++) {
    const placed = s.mention(i);
    if (!placed && isPreposition(s.form(i)) && named.length === 0) return [];
    if (placed?.first === i && placed.mention.kind === 'name' && rankOf(placed) > 0) named.push(placed);
  }
  const people = named.filter(({ entity }) => entity.type === 'person');
  const speakers = people.length > 0 ? people : named;
  const conjoined = speakers.some(
    ({ first: at }, i) => i > 0 && isLinked(s, speakers[i - 1]!.last, at, listed),
  );
  return conjoined && new Set(speakers.map(({ entity }) => entity)).size > 1 ? speakers : [];
}

/** Whether `and`, or a comma of a list, stands between two names. */
const isLinked = (s: Sentence, from: number, to: number, listed: boolean) =>
  s.find('and', from, to) >= 0 || (listed && s.find(',', from, to) >= 0);

/**
 * The person named, else the body, else the country; what a preposition adds is no speaker, but `a report by
 * X` is X's.
 */
function foremost(s: Sentence, [first, last]: Phrase): PlacedMention | undefined {
  const person = personIn(s, [first, last]);
  if (person) return person;
  let best: PlacedMention | undefined;
  let document = false;
  for (let i = first; i < last; i++) {
    const placed = s.mention(i);
    document ||= namesDocument(s.lower(i));
    if (document && s.form(i) === 'by' && namesSomeone(s, i + 1, last)) best = undefined;
    if (
      !placed &&
      i > first &&
      isPreposition(s.form(i)) &&
      !(document && !best && isAuthorship(s.form(i)))
    )
      break;
    if (placed && speaksHere(placed, first) && rankOf(placed) > (best ? rankOf(best) : 0)) best = placed;
  }
  return best;
}

/** Whether a form is a noun of a document, or its plural. */
const namesDocument = (form: string) =>
  isDocument(form) || (form.endsWith('s') && isDocument(form.slice(0, -1)));

/** Whether a name of someone who speaks stands in `[from, last)`. */
const namesSomeone = (s: Sentence, from: number, last: number) =>
  s.some(from, last, (i) => RANKS.has(s.name(i)?.entity.type ?? ''));

/**
 * The person whose title ends a phrase, else the first named in it who is no part of someone else's name or
 * title: `Roe's friend [Jane Bo] at Saint Mary`.
 */
function personIn(s: Sentence, [first, last]: Phrase): PlacedMention | null {
  const final = s.name(last - 1);
  const titled = final && isPersonNoun(s.lower(final.first - 1));
  if (titled && final.entity.type === 'person' && !isOfOther(s, final, first)) return final;
  for (let i = first; i < last; i++) {
    const name = s.name(i);
    if (name?.first !== i) continue;
    if (name.entity.type === 'person' && !isGenitive(s.form(name.last)) && !isOfOther(s, name, first))
      return name;
    i = name.last - 1;
  }
  return null;
}

/**
 * `the fiancée of sailor Peter Lund`: a name that a preposition, with nouns of people between, makes part of
 * another's phrase.
 */
function isOfOther(s: Sentence, { first: at }: PlacedMention, first: number): boolean {
  let before = at - 1;
  while (before > first && isPersonNoun(s.lemma(before))) before--;
  return before >= first && leadsAway(s.form(before));
}

const leadsAway = (form: string) =>
  isAuthorship(form) || form === 'to' || form === 'with' || form === 'and';

/** Nationalities speak nowhere, words for someone only at the front of a phrase. */
const speaksHere = ({ mention, first: at }: PlacedMention, first: number) =>
  mention.kind !== 'demonym' && !(mention.kind === 'nominal' && first < at - 1);

const isOfPerson = (word: string) => endsLikePerson(word) || classOfHeadNoun(word) !== undefined;

/** `US officials`, `the Biden campaign`: a name before the noun that speaks does not speak itself. */
function ownsHead(s: Sentence, { entity, last: end }: PlacedMention, last: number): boolean {
  const isNoun =
    s.pos(last - 1) === 'NOUN' || isPersonNoun(s.lower(last - 1)) || isOfPerson(s.lower(last - 1));
  if (end >= last || !isNoun || isPreposition(s.form(end)) || s.form(end) === 'and') return false;
  if (entity.type === 'country') return !standsForCountry(s.lower(last - 1));
  if (entity.type === 'organization')
    return isOfPerson(s.lower(last - 1)) || isPersonNoun(s.lemma(last - 1));
  if (entity.type !== 'person') return false;
  return isBodyNoun(s.lemma(last - 1)) || (isGenitive(s.form(end)) && isPersonNoun(s.lemma(last - 1)));
}
