import type { Entity } from '../analysis.js';
import type { Anaphor } from './anaphor.js';
import { DETERMINERS } from './common-phrases.js';
import { isOfKind, typeOfNoun } from './kinds.js';
import { MENTION_FORMS, type Referent } from './memory.js';
import { ROLES } from './place.js';
import type { DiscourseText } from './text.js';

/** What a candidate is weighed among. */
export interface Choice {
  readonly text: DiscourseText;
  readonly anaphor: Anaphor;
  /** The latest first. */
  readonly candidates: readonly Referent[];
}

/** One thing to look at: `of` gives the index of one of its `values`, or -1 where it tells nothing. */
export interface Feature {
  readonly id: string;
  readonly values: readonly string[];
  readonly of: (choice: Choice, candidate: Referent, rank: number) => number;
}

const upTo = (limits: readonly number[], n: number) => {
  const i = limits.findIndex((limit) => n <= limit);
  return i < 0 ? limits.length : i;
};
const pairs = (left: readonly string[], right: readonly string[]) =>
  left.flatMap((l) => right.map((r) => `${l} ${r}`));

const ANAPHOR_ROLES = ['subject', 'object', 'owner'] as const;
const roleOfAnaphor = ({ place }: Anaphor) =>
  place.role === 'subject' ? 0 : place.role === 'owner' ? 2 : 1;
const CASES = ['nominative', 'accusative', 'possessive', 'reflexive'] as const;
const KINDS = [
  'person', 'country', 'place', 'organization', 'initiative', 'event', 'health', 'group', 'product', 'other',
  'someone', 'something', 'several people', 'several things', 'named people', 'named bodies',
] as const; // prettier-ignore

function kindOf({ entity, members, isPerson, isPlural }: Referent): number {
  if (entity) return KINDS.indexOf(entity.type);
  if (members.length > 0) return KINDS.indexOf(isPerson ? 'named people' : 'named bodies');
  const plural = isPlural ? 2 : 0;
  return KINDS.indexOf('someone') + plural + (isPerson ? 0 : 1);
}

const wordsOf = (text: string) => text.toLowerCase().split(/\P{L}+/u);
const COMPLEMENT = / (?:of|for|at|in|to|from) .*$/;

/** How the noun of a phrase fits an entity. */
const FITS = [
  'office',
  'office word',
  'last word',
  'word',
  'kind',
  'type',
  'same noun',
  'other type',
  'no',
];
function fitOf({ entity, phrase }: Referent, head: string): number {
  if (!entity) return FITS.indexOf(phrase?.head === head ? 'same noun' : 'no');
  if (entity.type === 'person') return fitOfPerson(entity, head);
  const words = wordsOf(entity.name);
  if (words.at(-1) === head) return FITS.indexOf('last word');
  if (words.includes(head)) return FITS.indexOf('word');
  if (isOfKind(entity, head)) return FITS.indexOf('kind');
  return fitOfType(entity, head);
}

function fitOfPerson(entity: Entity, head: string): number {
  const { role } = entity;
  if (role !== null && wordsOf(role.replace(COMPLEMENT, '')).at(-1) === head)
    return FITS.indexOf('office');
  if (role !== null && wordsOf(role).includes(head)) return FITS.indexOf('office word');
  return fitOfType(entity, head);
}

function fitOfType({ type }: Entity, head: string): number {
  const own = typeOfNoun(head);
  return FITS.indexOf(own === type ? 'type' : own === null ? 'no' : 'other type');
}

/** What modifiers tell: all are words of the office or name, some, none; -1 without modifiers. */
function modifiersOf({ entity }: Referent, modifiers: readonly string[]): number {
  if (!entity || modifiers.length === 0) return -1;
  const words = wordsOf(`${entity.role ?? ''} ${entity.name} ${entity.aliases.join(' ')}`);
  const found = modifiers.filter((word) => words.includes(word)).length;
  return found === modifiers.length ? 0 : found > 0 ? 1 : 2;
}

const isNamed = ({ entity, members }: Referent) => entity !== null || members.length > 0;

/** What is looked at of each candidate. The order is that of the table of weights. */
export const FEATURES: readonly Feature[] = [
  {
    id: 'sentences-back',
    values: ['0', '1', '2', '3', '4-5', '6-9', 'more'],
    of: ({ anaphor }, { last }) => upTo([0, 1, 2, 3, 5, 9], anaphor.place.sentence - last.sentence),
  },
  {
    id: 'paragraphs-back',
    values: ['0', '1', 'more'],
    of: ({ anaphor }, { last }) => upTo([0, 1], anaphor.place.paragraph - last.paragraph),
  },
  {
    id: 'recency',
    values: ['0', '1', '2', '3-4', 'more'],
    of: (_, __, rank) => upTo([0, 1, 2, 4], rank),
  },
  {
    id: 'roles',
    values: pairs(ROLES, ANAPHOR_ROLES),
    of: ({ anaphor }, { last }) => ROLES.indexOf(last.role) * 3 + roleOfAnaphor(anaphor),
  },
  {
    id: 'roles-of-neighbours',
    values: pairs(ROLES, ANAPHOR_ROLES),
    of: ({ anaphor }, { last }) =>
      anaphor.place.sentence - last.sentence === 1
        ? ROLES.indexOf(last.role) * 3 + roleOfAnaphor(anaphor)
        : -1,
  },
  { id: 'form', values: MENTION_FORMS, of: (_, { form }) => MENTION_FORMS.indexOf(form) },
  {
    id: 'gender',
    values: ['same', 'unknown to masculine', 'unknown to feminine'],
    of: ({ anaphor }, { gender }) =>
      anaphor.gender === null
        ? -1
        : gender === anaphor.gender
          ? 0
          : anaphor.gender === 'masculine'
            ? 1
            : 2,
  },
  {
    id: 'gender-known-elsewhere',
    values: ['unknown though another is known'],
    of: ({ anaphor, candidates }, { gender }) =>
      anaphor.gender !== null && gender === null && candidates.some((c) => c.gender === anaphor.gender)
        ? 0
        : -1,
  },
  { id: 'kind', values: KINDS, of: (_, candidate) => kindOf(candidate) },
  {
    id: 'kind-of-speaker',
    values: KINDS,
    of: ({ anaphor }, candidate) => (anaphor.place.reports ? kindOf(candidate) : -1),
  },
  {
    id: 'times-meant',
    values: ['1', '2', '3-4', '5-9', 'more'],
    of: (_, { count }) => upTo([1, 2, 4, 9], count),
  },
  {
    id: 'foremost',
    values: ['meant most', 'meant less'],
    of: ({ candidates }, { count }) => (candidates.every((c) => c.count <= count) ? 0 : 1),
  },
  {
    id: 'alone',
    values: ['only candidate', 'only named candidate'],
    of: ({ candidates }, candidate) =>
      candidates.length === 1
        ? 0
        : isNamed(candidate) && candidates.filter(isNamed).length === 1
          ? 1
          : -1,
  },
  {
    id: 'opening',
    values: pairs(['opened the sentence', 'opened the one before'], ['opens', 'does not open']),
    of: ({ anaphor: { place } }, { last }) => {
      const back = place.sentence - last.sentence;
      return last.opens && back <= 1 ? back * 2 + (place.opens ? 0 : 1) : -1;
    },
  },
  {
    id: 'clause',
    values: pairs(pairs(['subject', 'other'], ['no verb', 'one verb', 'more verbs']), CASES),
    of: ({ text, anaphor }, { last }) => {
      if (anaphor.case === null || last.sentence !== anaphor.place.sentence) return -1;
      const verbs = text.verbsBefore[anaphor.place.first]! - text.verbsBefore[last.last]!;
      const within = (last.role === 'subject' ? 0 : 3) + upTo([0, 1], verbs);
      const objective = anaphor.case === 'possessive' && anaphor.place.role !== 'owner';
      return within * 4 + CASES.indexOf(objective ? 'accusative' : anaphor.case);
    },
  },
  {
    id: 'quotation',
    values: ['neither quoted', 'same quotation', 'word quoted', 'candidate quoted', 'two quotations'],
    of: ({ anaphor: { place } }, { last }) => {
      if (place.quote === last.quote) return place.quote === 0 ? 0 : 1;
      return last.quote === 0 ? 2 : place.quote === 0 ? 3 : 4;
    },
  },
  {
    id: 'speech',
    values: ['both say', 'candidate says', 'word says'],
    of: ({ anaphor: { place } }, { last }) =>
      place.reports ? (last.reports ? 0 : 2) : last.reports ? 1 : -1,
  },
  {
    id: 'brought-in',
    values: ['first sentences', 'later'],
    of: (_, { first }) => (first.sentence <= 1 ? 0 : 1),
  },
  {
    id: 'noun',
    values: FITS,
    of: ({ anaphor: { phrase } }, candidate) => (phrase ? fitOf(candidate, phrase.head) : -1),
  },
  {
    id: 'noun-alone',
    values: FITS,
    of: ({ anaphor: { phrase }, candidates }, candidate) => {
      if (!phrase) return -1;
      const fit = fitOf(candidate, phrase.head);
      return candidates.every((c) => c === candidate || fitOf(c, phrase.head) !== fit) ? fit : -1;
    },
  },
  {
    id: 'modifiers',
    values: ['all fit', 'some fit', 'none fits'],
    of: ({ anaphor: { phrase } }, candidate) => (phrase ? modifiersOf(candidate, phrase.modifiers) : -1),
  },
  {
    id: 'beside',
    values: ['apposition', 'predicate'],
    of: ({ text, anaphor: { phrase, place } }, { last }) => {
      if (!phrase) return -1;
      if (last.last === place.first - 1 && text.forms[last.last] === ',') return 0;
      return last.last === place.first - 1 && text.lemmas[last.last] === 'be' ? 1 : -1;
    },
  },
];

const NOUN_KINDS = [
  'person',
  'organization',
  'country',
  'place',
  'event',
  'initiative',
  'health',
  'product',
];

/** What is looked at for that a word goes back to none of the candidates. */
export const FEATURES_OF_NONE: readonly Feature[] = [
  { id: 'none', values: ['always'], of: () => 0 },
  {
    id: 'none.candidates',
    values: ['0', '1', '2-3', 'more'],
    of: ({ candidates }) => upTo([0, 1, 3], candidates.length),
  },
  {
    id: 'none.expletive',
    values: ['it is …', 'it … that or to'],
    of: ({ text, anaphor }) => (anaphor.class === 'it' ? expletive(text, anaphor.place.last) : -1),
  },
  {
    id: 'none.determiner',
    values: DETERMINERS,
    of: ({ anaphor: { phrase } }) => (phrase ? DETERMINERS.indexOf(phrase.determiner) : -1),
  },
  {
    id: 'none.modifiers',
    values: ['0', '1', 'more'],
    of: ({ anaphor: { phrase } }) => (phrase ? upTo([0, 1], phrase.modifiers.length) : -1),
  },
  {
    id: 'none.restricted',
    values: ['of, who …'],
    of: ({ anaphor: { phrase } }) => (phrase?.restricted ? 0 : -1),
  },
  {
    id: 'none.plural',
    values: ['plural', 'singular'],
    of: ({ anaphor: { phrase } }) => (phrase ? (phrase.plural ? 0 : 1) : -1),
  },
  {
    id: 'none.noun',
    values: [...NOUN_KINDS, 'other'],
    of: ({ anaphor: { phrase } }) => {
      if (!phrase) return -1;
      const kind = NOUN_KINDS.indexOf(typeOfNoun(phrase.head) ?? '');
      return kind < 0 ? NOUN_KINDS.length : kind;
    },
  },
  {
    id: 'none.quoted',
    values: ['quoted', 'not quoted'],
    of: ({ anaphor: { place } }) => (place.quote > 0 ? 0 : 1),
  },
  {
    id: 'none.reports',
    values: ['says', 'does not say'],
    of: ({ anaphor: { place } }) => (place.reports ? 0 : 1),
  },
  {
    id: 'none.best-fit',
    values: FITS,
    of: ({ anaphor: { phrase }, candidates }) => {
      if (!phrase) return -1;
      let best = FITS.length - 1;
      for (const c of candidates) best = Math.min(best, fitOf(c, phrase.head));
      return best;
    },
  },
  {
    id: 'none.role',
    values: ROLES,
    of: ({ anaphor: { place } }) => ROLES.indexOf(place.role),
  },
];

const REACH_OF_EXPLETIVE = 8;
const LINKING = /^(?:be|seem|appear|become|take|remain|happen|turn)$/;

/** `it is clear that`, `it seems to`. */
function expletive({ pos, lemmas, forms }: DiscourseText, after: number): number {
  let verb = after;
  while (verb - after < 3 && (pos[verb] === 'AUX' || pos[verb] === 'ADV') && lemmas[verb] !== 'be')
    verb++;
  if (!LINKING.test(lemmas[verb] ?? '')) return -1;
  for (let i = verb + 1; i < verb + REACH_OF_EXPLETIVE && pos[i] !== 'PUNCT'; i++)
    if (/^(?:that|to|whether|if)$/.test(forms[i] ?? '')) return 1;
  return lemmas[verb] === 'be' ? 0 : 1;
}
