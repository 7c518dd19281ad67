import { upTo, type Feature } from './feature.js';
import { DETERMINERS } from '../../lexicon/determiners.js';
import {
  NOUN_KINDS,
  nounKindOf,
  ownedKindOf,
  VERB_KINDS,
  verbKindOf,
  WORDS_BEFORE,
  wordBefore,
} from '../beside.js';
import type { Referent } from '../memory.js';
import { FITS, fitOf } from '../noun-fit.js';
import { KINDS, kindOf } from './of-referents.js';
import { ROLES } from '../place.js';
import { expletive } from '../expletives.js';
import { firstModifierOf, MODIFIERS } from '../modifiers.js';
import { holdsName, type CommonPhrase } from '../common-phrases.js';

const bestFit = (candidates: readonly Referent[], phrase: CommonPhrase) =>
  candidates.reduce((best, c) => Math.min(best, fitOf(c, phrase)), FITS.length - 1);

const CASES = ['nominative', 'accusative', 'possessive', 'reflexive'];

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
    id: 'none.first-modifier',
    values: MODIFIERS,
    of: ({ text, anaphor: { phrase } }) => (phrase ? firstModifierOf(text, phrase) : -1),
  },
  {
    id: 'none.named',
    values: ['holds a name', 'holds none'],
    of: ({ text, anaphor: { phrase } }) => (phrase ? Number(!holdsName(text, phrase)) : -1),
  },
  {
    id: 'none.restricted',
    values: ['of, who …'],
    of: ({ anaphor: { phrase } }) => (phrase?.restricted ? 0 : -1),
  },
  {
    id: 'none.plural',
    values: ['plural', 'singular'],
    of: ({ anaphor: { phrase } }) => (phrase ? Number(!phrase.plural) : -1),
  },
  {
    id: 'none.noun',
    values: NOUN_KINDS,
    of: ({ anaphor: { phrase } }) => (phrase ? nounKindOf(phrase.head) : -1),
  },
  {
    id: 'none.verb',
    values: VERB_KINDS,
    of: ({ text, anaphor: { place } }) => verbKindOf(text, place),
  },
  {
    id: 'none.owned',
    values: NOUN_KINDS,
    of: ({ text, anaphor }) => (anaphor.case === 'possessive' ? ownedKindOf(text, anaphor.place) : -1),
  },
  {
    id: 'none.before',
    values: WORDS_BEFORE,
    of: ({ text, anaphor: { place } }) => wordBefore(text, place),
  },
  {
    id: 'none.case',
    values: ['nominative', 'accusative', 'possessive', 'reflexive'],
    of: ({ anaphor }) => (anaphor.case ? CASES.indexOf(anaphor.case) : -1),
  },
  {
    id: 'none.nearest',
    values: KINDS,
    of: ({ candidates: [latest] }) => (latest ? kindOf(latest) : -1),
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
    of: ({ anaphor: { phrase }, candidates }) => (phrase ? bestFit(candidates, phrase) : -1),
  },
  {
    id: 'none.best-fit-of-several',
    values: FITS,
    of: ({ anaphor: { phrase }, candidates }) => {
      if (!phrase) return -1;
      const best = bestFit(candidates, phrase);
      const fitting = candidates.filter((c) => c.entity !== null && fitOf(c, phrase) === best);
      return fitting.length > 1 ? best : -1;
    },
  },
  {
    id: 'none.role',
    values: ROLES,
    of: ({ anaphor: { place } }) => ROLES.indexOf(place.role),
  },
];
