import type { Entity } from '../analysis.js';
import { classOfHeadNoun, type RoleClass } from '../knowledge/offices.js';
import { isInNames, isStateForce } from '../lexicon/bodies.js';
import { isDocument } from '../lexicon/documents.js';
import { isBroadOffice } from '../lexicon/office-holders.js';
import { isSeveralPeople } from '../lexicon/people.js';
import { isSpeakingNoun } from '../lexicon/speaking.js';
import type { Anaphor, AnaphorClass } from './anaphor.js';
import type { CommonPhrase } from './common-phrases.js';
import { isNatural, isOfKind, typeOfNoun } from './kinds.js';
import type { Memory, Referent } from './memory.js';
import { calledOf } from './noun-fit.js';
import { ACTING } from './trust.js';

const MOST_CANDIDATES = 14;
/** Holders of an office or bodies with a word in their name, however far back. */
const MOST_BY_WORD = 4;
const MOST_BY_OFFICE = 2;
/** Sentences back that a word reaches for those with a name, and for those without. */
const REACH: Readonly<Record<AnaphorClass, { named: number; unnamed: number }>> = {
  person: { named: 12, unnamed: 3 },
  it: { named: 4, unnamed: 2 },
  they: { named: 4, unnamed: 3 },
  noun: { named: 20, unnamed: 8 },
};

/** Whom a word could go back to, the latest first. */
export function candidatesFor(anaphor: Anaphor, memory: Memory): Referent[] {
  const { sentence, reports } = anaphor.place;
  const { named, unnamed } = REACH[anaphor.class];
  const fits = FITS[anaphor.class];
  const latest = memory.latest(
    sentence,
    Math.max(named, unnamed),
    MOST_CANDIDATES,
    (referent) =>
      sentence - referent.last.sentence <= (referent.phrase ? unnamed : named) &&
      !isOwned(referent, anaphor) &&
      (!reports || (canSpeak(referent) && !isNamedInOwnWords(referent, anaphor))) &&
      fits(referent, anaphor),
  );
  const { ahead } = anaphor;
  if (ahead && !latest.includes(ahead) && fits(ahead, anaphor)) latest.push(ahead);
  if (anaphor.class === 'they') return withoutMembers(latest);
  if (!anaphor.phrase) return anaphor.gender === 'feminine' ? womenOf(latest, anaphor) : latest;
  const { head, office } = anaphor.phrase;
  addKnown(latest, memory.withWord(head, MOST_BY_WORD), anaphor);
  if (!office) return latest;
  addKnown(latest, memory.withOffice(office, MOST_BY_OFFICE), anaphor);
  return withoutOtherOffices(latest, head);
}

/** Where somebody has an office by its very noun, `the speaker` is nobody with another one. */
function withoutOtherOffices(candidates: Referent[], head: string): Referent[] {
  const role = ({ entity }: Referent) =>
    entity?.type === 'person' ? entity.role?.toLowerCase() : undefined;
  if (!candidates.some((candidate) => role(candidate)?.includes(head))) return candidates;
  return candidates.filter((candidate) => role(candidate)?.includes(head) ?? true);
}

/** `“Roe is right,” he said`: nobody speaks of themselves by name. */
const isNamedInOwnWords = ({ last, form }: Referent, { place, class: of }: Anaphor) =>
  of === 'person' && place.behindQuote > 0 && last.quote === place.behindQuote && form === 'name';

/** Adds those that a noun fits, however far back, and that are no candidates yet. */
function addKnown(candidates: Referent[], known: readonly Referent[], anaphor: Anaphor): void {
  for (const each of known)
    if (!candidates.includes(each) && FITS.noun(each, anaphor)) candidates.push(each);
}

/**
 * `its capital`: what a word owns is not what it goes back to; of people, `his father`, the rank itself
 * tells.
 */
const isOwned = ({ last }: Referent, { place, class: of }: Anaphor) =>
  of !== 'person' && place.first >= last.first && place.last <= last.last;

/** `Egypt and Chad said they`: a body last named in a series is meant with those beside it. */
function withoutMembers(candidates: Referent[]): Referent[] {
  const groups = candidates.filter(({ members, isSplit }) => members.length > 0 && !isSplit);
  const isMember = ({ entity, last }: Referent) =>
    entity && groups.some(({ first }) => first.first <= last.first && last.last <= first.last);
  return groups.length === 0 ? candidates : candidates.filter((candidate) => !isMember(candidate));
}

/** Sentences of a quotation behind which its speaker still is who was the subject before it. */
const LONGEST_QUOTATION = 5;

/**
 * Those known to be women, and who was named after the last of them; of whom nothing is known is a man more
 * often in news.
 */
function womenOf(candidates: Referent[], { place }: Anaphor): Referent[] {
  const last = candidates.findIndex(({ gender, entity }) => gender !== null && entity !== null);
  const woman = candidates[last]?.last;
  // Where one known to be a woman is the subject before, nobody named since is meant.
  const reach = place.behindQuote > 0 ? LONGEST_QUOTATION : 1;
  if (woman?.role === 'subject' && place.sentence - woman.sentence <= reach)
    return candidates.filter(({ gender }) => gender !== null);
  return last < 0 ? candidates : candidates.filter(({ gender }, i) => i < last || gender !== null);
}

const FITS: Readonly<Record<AnaphorClass, (referent: Referent, anaphor: Anaphor) => boolean>> = {
  person: ({ isPerson, isPlural, gender, members }, anaphor) =>
    isPerson && !isPlural && members.length === 0 && (gender ?? anaphor.gender) === anaphor.gender,
  it: ({ isPerson, isPlural, members }) => !isPerson && !isPlural && members.length === 0,
  they: ({ entity, phrase, isPlural, last }) =>
    entity
      ? last.role !== 'modifier' && (isPlural || isBody(entity.type))
      : isPlural || isBody(typeOfNoun(phrase!.head)),
  noun: ({ entity, phrase, members, gender }, anaphor) =>
    members.length === 0 &&
    (entity
      ? (gender ?? anaphor.gender) === (anaphor.gender ?? gender) && canBeOf(anaphor.phrase!, entity)
      : phrase?.head === anaphor.phrase?.head),
};

/**
 * One with a name before it is of nobody without that; a noun of people is of a person, a noun of anything
 * else of none; one of bodies is of no place; one for several of no single one; one that bodies have in
 * their names is of none without it; an office that few have is of nobody with others.
 */
function canBeOf(phrase: CommonPhrase, entity: Entity): boolean {
  const { head, plural, office } = phrase;
  const { type, name, subtype } = entity;
  if (isAnother(phrase, entity) || (type === 'person' && isSeveralPeople(head))) return false;
  if (plural && type !== 'group' && !name.endsWith('s')) return false;
  if (type === 'organization' && isInNames(head) && !isNamedSo(entity, head)) return false;
  if (office !== null && !isBroadOffice(head) && hasOthers(entity, office, head)) return false;
  const own = typeOfNoun(head);
  if (isDocument(head)) return !ACTING.has(type);
  if (own === null) return true;
  if (type === 'place') return own !== 'organization' && !(subtype === 'city' && isNatural(head));
  return (own === 'person') === (type === 'person');
}

/**
 * `the PSP police` of no PSP, `the army` of rebels, `the minister` of a judge, `the Kenyan official` of
 * somebody from elsewhere.
 */
const isAnother = ({ head, unknown, nations }: CommonPhrase, entity: Entity): boolean =>
  (entity.type === 'person' &&
    entity.country !== null &&
    nations.length > 0 &&
    !nations.includes(entity.country)) ||
  unknown.some((word) => !calledOf(entity).words.includes(word)) ||
  (isStateForce(head) && (entity.sector === 'REB' || entity.sector === 'CRM')) ||
  (classOfHeadNoun(head) === 'minister' && NO_MINISTERS.has(entity.roleClass));

/** Whether a body could be `the ministry`: by its name, its kind or letters that may stand for one. */
const isNamedSo = (entity: Entity, head: string): boolean =>
  calledOf(entity).names.some((name) => name.includes(head)) ||
  isOfKind(entity, head) ||
  /^[\p{Lu}.]+$/u.test(entity.name);

/** Whether somebody has offices, and none of a class: a prime minister is not `the ambassador`. */
const hasOthers = (
  { roleClass, offices = [], role }: Entity,
  office: RoleClass,
  head: string,
): boolean =>
  roleClass !== null &&
  roleClass !== office &&
  !offices.some((each) => each.class === office) &&
  !role!.toLowerCase().includes(head);

/** Offices whose holders are never ministers at the same time. */
const NO_MINISTERS: ReadonlySet<string | null> = new Set([
  ...['judge', 'ambassador', 'spokesperson', 'religious-leader'],
]);

/** Whether someone is of a kind that says something. */
const canSpeak = ({ entity, members, phrase, isPerson }: Referent) =>
  entity
    ? ACTING.has(entity.type) || entity.type === 'other'
    : isPerson || members.length > 0 || (phrase !== null && isSpeakingNoun(phrase.head));

/** Kinds of those who are one, and many: `the team`. */
const isBody = (type: string | null) => type === 'organization' || type === 'country';
