import { CASES } from './common.js';
import { onlyFor, upTo, type Feature } from './feature.js';
import { DETERMINERS } from '../../lexicon/determiners.js';
import { NOUN_KINDS, VERB_KINDS, WORDS_BEFORE } from '../beside.js';
import { FITS } from '../noun-fit.js';
import { KINDS } from '../referent-kinds.js';
import { ROLES } from '../place.js';
import { expletive } from '../expletives.js';
import { firstModifierOf, MODIFIERS } from '../modifiers.js';
import { holdsName } from '../common-phrases.js';

const bestOf = (fits: readonly number[]) => {
  let best = FITS.length - 1;
  for (const fit of fits) if (fit < best) best = fit;
  return best;
};

const MANY = [0, 1, 3];

/** What is looked at for that a word goes back to none of the candidates. */
export const FEATURES_OF_NONE: readonly Feature[] = [
  { id: 'none', values: ['always'], of: () => 0 },
  {
    id: 'none.candidates',
    values: ['0', '1', '2-3', 'more'],
    of: ({ candidates }) => upTo(MANY, candidates.length),
  },
  {
    id: 'none.expletive',
    values: ['it is …', 'it … that or to'],
    of: ({ text, anaphor }) => (anaphor.class === 'it' ? expletive(text, anaphor.place.last) : -1),
  },
  ...onlyFor('noun', [
    {
      id: 'none.determiner',
      values: DETERMINERS,
      of: ({ anaphor }) => DETERMINERS.indexOf(anaphor.phrase!.determiner),
    },
    {
      id: 'none.modifiers',
      values: ['0', '1', 'more'],
      of: ({ anaphor }) => Math.min(anaphor.phrase!.modifiers.length, 2),
    },
    {
      id: 'none.first-modifier',
      values: MODIFIERS,
      of: ({ text, anaphor }) => firstModifierOf(text, anaphor.phrase!),
    },
    {
      id: 'none.named',
      values: ['holds a name', 'holds none'],
      of: ({ text, anaphor }) => Number(!holdsName(text, anaphor.phrase!)),
    },
    {
      id: 'none.restricted',
      values: ['of, who …'],
      of: ({ anaphor }) => (anaphor.phrase!.restricted ? 0 : -1),
    },
    {
      id: 'none.plural',
      values: ['plural', 'singular'],
      of: ({ anaphor }) => Number(!anaphor.phrase!.plural),
    },
    { id: 'none.noun', values: NOUN_KINDS, of: ({ noun }) => noun },
  ]),
  { id: 'none.verb', values: VERB_KINDS, of: ({ verb }) => verb },
  { id: 'none.owned', values: NOUN_KINDS, of: ({ owned }) => owned },
  { id: 'none.before', values: WORDS_BEFORE, of: ({ before }) => before },
  {
    id: 'none.case',
    values: CASES,
    of: ({ anaphor }) => (anaphor.case ? CASES.indexOf(anaphor.case) : -1),
  },
  {
    id: 'none.nearest',
    values: KINDS,
    of: ({ kinds }) => kinds[0] ?? -1,
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
  ...onlyFor('noun', [
    {
      id: 'none.best-fit',
      values: FITS,
      of: ({ fits }) => bestOf(fits),
    },
    {
      id: 'none.best-fit-of-several',
      values: FITS,
      of: ({ candidates, fits }) => {
        const best = bestOf(fits);
        let fitting = 0;
        for (let c = 0; c < fits.length; c++)
          if (fits[c] === best && candidates[c]!.entity !== null) fitting++;
        return fitting > 1 ? best : -1;
      },
    },
  ]),
  {
    id: 'none.role',
    values: ROLES,
    of: ({ anaphor: { place } }) => ROLES.indexOf(place.role),
  },
];
