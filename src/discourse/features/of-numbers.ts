import { caseOfWord, kind, nearness } from './common.js';
import { crossed, onlyFor, type Feature } from './feature.js';
import { restricts } from '../../lexicon/determiners.js';
import { NUMBERS } from '../number-of.js';
import type { Referent } from '../memory.js';
import { WORDS_BEFORE } from '../beside.js';

const number: Feature = {
  id: 'number-of-last',
  values: NUMBERS,
  of: ({ numbers }, _, rank) => numbers[rank]!,
};

const role: Feature = {
  id: 'role',
  values: ['subject', 'other'],
  of: (_, { last }) => (last.role === 'subject' ? 0 : 1),
};

const OPENERS: readonly string[] = [
  ...['subject of the sentence', 'other of the sentence', 'subject before', 'other before'],
];

const standing: Feature = {
  id: 'standing',
  values: OPENERS,
  of: ({ anaphor: { place } }, { last }) =>
    (last.sentence === place.sentence ? 0 : 2) + (last.role === 'subject' ? 0 : 1),
};
const before: Feature = { id: 'before', values: WORDS_BEFORE, of: (choice) => choice.before };

/** What is looked at of whether a word for several fits a candidate. */
export const FEATURES_OF_NUMBERS: readonly Feature[] = onlyFor('they', [
  number,
  crossed('number-and-nearness', number, nearness),
  crossed('number-and-case', number, caseOfWord),
  crossed('number-and-role', number, role),
  crossed('number-and-kind', number, kind),
  {
    id: 'number-and-restriction',
    values: NUMBERS,
    of: ({ text, numbers }, { last }, rank) =>
      restricts(text.forms[last.last] ?? '') ? numbers[rank]! : -1,
  },
  crossed('standing-and-word-before', standing, before),
  {
    id: 'several-elsewhere',
    values: ['near', 'far'],
    of: (choice, candidate) => {
      if (isSeveral(candidate)) return -1;
      const { sentence } = choice.anaphor.place;
      const others = choice.candidates.filter(isSeveral);
      if (others.length === 0) return -1;
      return others.some(({ last }) => sentence - last.sentence <= 1) ? 0 : 1;
    },
  },
]);

const isSeveral = ({ isPlural, members }: Referent) => isPlural || members.length > 0;
