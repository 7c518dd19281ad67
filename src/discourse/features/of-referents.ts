import type { Entity } from '../../analysis.js';
import { NOUN_KINDS, VERB_KINDS } from '../beside.js';
import { kind, nearness } from './common.js';
import { crossed, upTo, type Feature } from './feature.js';
import { MENTION_FORMS, type Referent } from '../memory.js';
import { KINDS } from '../referent-kinds.js';

const isNamed = ({ entity, members }: Referent) => entity !== null || members.length > 0;

const verb: Feature = { id: 'verb', values: VERB_KINDS, of: (choice) => choice.verb };
const owned: Feature = { id: 'owned', values: NOUN_KINDS, of: (choice) => choice.owned };

const TIMES = [1, 2, 4, 9];

/** What is looked at of who or what a candidate is. */
export const FEATURES_OF_REFERENTS: readonly Feature[] = [
  { id: 'form', values: MENTION_FORMS, of: (_, { form }) => MENTION_FORMS.indexOf(form) },
  {
    id: 'gender',
    values: ['same', 'unknown to masculine', 'unknown to feminine'],
    of: ({ anaphor }, { gender }) => {
      if (anaphor.gender === null) return -1;
      if (gender === anaphor.gender) return 0;
      return anaphor.gender === 'masculine' ? 1 : 2;
    },
  },
  {
    id: 'gender-known-elsewhere',
    values: ['unknown though another is a man', 'unknown though another is a woman'],
    of: ({ anaphor, candidates }, { gender }) =>
      anaphor.gender !== null && gender === null && candidates.some((c) => c.gender === anaphor.gender)
        ? Number(anaphor.gender === 'feminine')
        : -1,
  },
  kind,
  {
    id: 'kind-of-speaker',
    values: KINDS,
    of: ({ anaphor, kinds }, _, rank) => (anaphor.place.reports ? kinds[rank]! : -1),
  },
  crossed('kind-and-nearness', kind, nearness),
  crossed('kind-and-verb', kind, verb),
  crossed('kind-and-owned', kind, owned),
  {
    id: 'times-meant',
    values: ['1', '2', '3-4', '5-9', 'more'],
    of: (_, { count }) => upTo(TIMES, count),
  },
  {
    id: 'foremost',
    values: ['meant most', 'meant less'],
    of: ({ candidates }, { count }) => (candidates.every((c) => c.count <= count) ? 0 : 1),
  },
  {
    id: 'share',
    values: ['named most of its type', 'named less'],
    of: ({ candidates }, { entity }) =>
      entity ? Number(candidates.some((c) => isNamedMore(c.entity, entity))) : -1,
  },
  {
    id: 'alone',
    values: ['only candidate', 'only named candidate'],
    of: ({ candidates }, candidate) => {
      if (candidates.length === 1) return 0;
      return isNamed(candidate) && candidates.filter(isNamed).length === 1 ? 1 : -1;
    },
  },
  {
    id: 'plural',
    values: ['name ends like a plural', 'name does not'],
    of: (_, { entity }) => (entity ? Number(!/s$/.test(entity.name)) : -1),
  },
];

/** Whether the text names `other` more often, where both are of one type. */
const isNamedMore = (other: Entity | null, { type, mentions }: Entity) =>
  other?.type === type && other.mentions.length > mentions.length;
