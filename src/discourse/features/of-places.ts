import { CASES } from './common.js';
import { pairs, sentencesBack, upTo, type Feature } from './feature.js';
import type { Anaphor } from '../anaphor.js';
import { ROLES } from '../place.js';

const ANAPHOR_ROLES = ['subject', 'object', 'owner'] as const;
const ROLE_OF_ANAPHOR: Readonly<Record<(typeof ROLES)[number], number>> = {
  subject: 0,
  object: 1,
  oblique: 1,
  modifier: 1,
  owner: 2,
};
const roleOfAnaphor = ({ place }: Anaphor) => ROLE_OF_ANAPHOR[place.role];

const ONE = [0, 1];
const RANKS = [0, 1, 2, 4];

/** What is looked at of where a candidate stands, seen from the word. */
export const FEATURES_OF_PLACES: readonly Feature[] = [
  {
    id: 'sentences-back',
    values: ['0', '1', '2', '3', '4-5', '6-9', 'more'],
    of: sentencesBack([0, 1, 2, 3, 5, 9]),
  },
  {
    id: 'paragraphs-back',
    values: ['0', '1', 'more'],
    of: ({ anaphor }, { last }) => upTo(ONE, anaphor.place.paragraph - last.paragraph),
  },
  {
    id: 'recency',
    values: ['0', '1', '2', '3-4', 'more'],
    of: (_, __, rank) => upTo(RANKS, rank),
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
  {
    id: 'roles-within',
    values: pairs(ROLES, ANAPHOR_ROLES),
    of: ({ anaphor }, { last }) =>
      anaphor.place.sentence === last.sentence
        ? ROLES.indexOf(last.role) * 3 + roleOfAnaphor(anaphor)
        : -1,
  },
  {
    id: 'opening',
    values: pairs(['opened the sentence', 'opened the one before'], ['opens', 'does not open']),
    of: ({ anaphor: { place } }, { last }) => {
      const back = place.sentence - last.sentence;
      return last.opens && back <= 1 ? back * 2 + Number(!place.opens) : -1;
    },
  },
  {
    id: 'clause',
    values: pairs(pairs(['subject', 'other'], ['no verb', 'one verb', 'more verbs']), CASES),
    of: ({ text, anaphor }, { last }) => {
      if (anaphor.case === null || last.sentence !== anaphor.place.sentence) return -1;
      const verbs = text.verbsBefore[anaphor.place.first]! - text.verbsBefore[last.last]!;
      const within = (last.role === 'subject' ? 0 : 3) + upTo(ONE, verbs);
      const objective = anaphor.case === 'possessive' && anaphor.place.role !== 'owner';
      return within * 4 + CASES.indexOf(objective ? 'accusative' : anaphor.case);
    },
  },
  {
    id: 'quotation',
    values: ['neither quoted', 'same quotation', 'word quoted', 'candidate quoted', 'two quotations'],
    of: ({ anaphor: { place } }, { last }) => {
      if (place.quote === last.quote) return place.quote === 0 ? 0 : 1;
      if (last.quote === 0) return 2;
      return place.quote === 0 ? 3 : 4;
    },
  },
  {
    id: 'speech',
    values: ['both say', 'candidate says', 'word says'],
    of: ({ anaphor: { place } }, { last }) => {
      if (place.reports) return last.reports ? 0 : 2;
      return last.reports ? 1 : -1;
    },
  },
  {
    id: 'ahead',
    values: ['is named behind the opening', 'another is'],
    of: ({ anaphor: { ahead } }, candidate) => (ahead ? Number(ahead !== candidate) : -1),
  },
  {
    id: 'brought-in',
    values: ['first sentences', 'later'],
    of: (_, { first }) => (first.sentence <= 1 ? 0 : 1),
  },
];
