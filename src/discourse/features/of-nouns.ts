import { NOUN_KINDS } from '../beside.js';
import { FITS, modifiersOf } from '../noun-fit.js';
import { kind } from './common.js';
import { crossed, onlyFor, pairs, sentencesBack, type Feature } from './feature.js';

const fit: Feature = { id: 'noun', values: FITS, of: ({ fits }, _, rank) => fits[rank]! };
const nounKind: Feature = { id: 'noun-kind', values: NOUN_KINDS, of: ({ noun }) => noun };
const nearness: Feature = {
  id: 'nearness',
  values: ['0', '1', '2-3', '4-8', 'more'],
  of: sentencesBack([0, 1, 3, 8]),
};

/** What is looked at of how the noun of a phrase fits a candidate. */
export const FEATURES_OF_NOUNS: readonly Feature[] = onlyFor('noun', [
  fit,
  crossed('noun-and-nearness', fit, nearness),
  crossed('noun-and-kind', fit, kind),
  crossed('kinds', nounKind, kind),
  {
    id: 'noun-that-speaks',
    values: FITS,
    of: ({ anaphor, fits }, _, rank) => (anaphor.place.reports ? fits[rank]! : -1),
  },
  {
    id: 'noun-alone',
    values: FITS,
    of: ({ fits }, _, rank) => {
      const own = fits[rank]!;
      return fits.indexOf(own) === rank && fits.lastIndexOf(own) === rank ? own : -1;
    },
  },
  {
    id: 'noun-latest',
    values: FITS,
    of: ({ fits }, _, rank) => (fits.indexOf(fits[rank]!) === rank ? fits[rank]! : -1),
  },
  {
    id: 'number',
    values: pairs(['one', 'several'], ['for one', 'for several']),
    of: ({ anaphor }, { isPlural }) => Number(anaphor.phrase!.plural) * 2 + Number(isPlural),
  },
  {
    id: 'modifiers',
    values: ['all fit', 'some fit', 'none fits'],
    of: ({ anaphor }, candidate) => modifiersOf(candidate, anaphor.phrase!.modifiers),
  },
  {
    id: 'beside',
    values: ['apposition', 'predicate'],
    of: ({ text, anaphor }, { last }) => {
      if (last.last !== anaphor.place.first - 1) return -1;
      if (text.forms[last.last] === ',') return 0;
      return text.lemmas[last.last] === 'be' ? 1 : -1;
    },
  },
]);
