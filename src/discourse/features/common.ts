import { KINDS } from '../referent-kinds.js';
import { sentencesBack, type Feature } from './feature.js';

// What more than one table looks at, to be crossed with other things.

export const CASES = ['nominative', 'accusative', 'possessive', 'reflexive'] as const;

/** The case of a pronoun. */
export const caseOfWord: Feature = {
  id: 'case',
  values: CASES,
  of: ({ anaphor }) => (anaphor.case === null ? -1 : CASES.indexOf(anaphor.case)),
};

export const kind: Feature = {
  id: 'kind',
  values: KINDS,
  of: ({ kinds }, _, rank) => kinds[rank]!,
};

export const nearness: Feature = {
  id: 'nearness',
  values: ['0', '1', '2', 'more'],
  of: sentencesBack([0, 1, 2]),
};
