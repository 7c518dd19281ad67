import type { Anaphor } from './anaphor.js';
import { upTo, type Feature } from './choice.js';
import { MENTION_FORMS, type Referent } from './memory.js';
import { FITS, fitOf, modifiersOf } from './noun-fit.js';
import { ROLES } from './place.js';

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
    values: ['unknown though another is a man', 'unknown though another is a woman'],
    of: ({ anaphor, candidates }, { gender }) =>
      anaphor.gender !== null && gender === null && candidates.some((c) => c.gender === anaphor.gender)
        ? Number(anaphor.gender === 'feminine')
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
    id: 'noun-that-speaks',
    values: FITS,
    of: ({ anaphor: { phrase, place } }, candidate) =>
      phrase && place.reports ? fitOf(candidate, phrase.head) : -1,
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
