import { NOUN_KINDS, nounKindOf } from '../beside.js';
import { crossed, pairs, upTo, type Feature } from './feature.js';
import { FITS, fitOf, modifiersOf } from '../noun-fit.js';
import { KINDS, kindOf } from './of-referents.js';

const fit: Feature = {
  id: 'noun',
  values: FITS,
  of: ({ anaphor: { phrase } }, candidate) => (phrase ? fitOf(candidate, phrase) : -1),
};
const kind: Feature = { id: 'kind', values: KINDS, of: (_, candidate) => kindOf(candidate) };
const nounKind: Feature = {
  id: 'noun-kind',
  values: NOUN_KINDS,
  of: ({ anaphor: { phrase } }) => (phrase ? nounKindOf(phrase.head) : -1),
};
const nearness: Feature = {
  id: 'nearness',
  values: ['0', '1', '2-3', '4-8', 'more'],
  of: ({ anaphor }, { last }) => upTo([0, 1, 3, 8], anaphor.place.sentence - last.sentence),
};

/** What is looked at of how the noun of a phrase fits a candidate. */
export const FEATURES_OF_NOUNS: readonly Feature[] = [
  fit,
  crossed('noun-and-nearness', fit, nearness),
  crossed('noun-and-kind', fit, kind),
  crossed('kinds', nounKind, kind),
  {
    id: 'noun-that-speaks',
    values: FITS,
    of: ({ anaphor: { phrase, place } }, candidate) =>
      phrase && place.reports ? fitOf(candidate, phrase) : -1,
  },
  {
    id: 'noun-alone',
    values: FITS,
    of: ({ anaphor: { phrase }, candidates }, candidate) => {
      if (!phrase) return -1;
      const own = fitOf(candidate, phrase);
      return candidates.every((c) => c === candidate || fitOf(c, phrase) !== own) ? own : -1;
    },
  },
  {
    id: 'noun-latest',
    values: FITS,
    of: ({ anaphor: { phrase }, candidates }, candidate, rank) => {
      if (!phrase) return -1;
      const own = fitOf(candidate, phrase);
      return candidates.findIndex((c) => fitOf(c, phrase) === own) === rank ? own : -1;
    },
  },
  {
    id: 'number',
    values: pairs(['one', 'several'], ['for one', 'for several']),
    of: ({ anaphor: { phrase } }, { isPlural }) =>
      phrase ? Number(phrase.plural) * 2 + Number(isPlural) : -1,
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
