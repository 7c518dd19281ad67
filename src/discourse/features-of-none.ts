import { upTo, type Feature } from './choice.js';
import { DETERMINERS } from './common-phrases.js';
import { typeOfNoun } from './kinds.js';
import { FITS, fitOf } from './noun-fit.js';
import { ROLES } from './place.js';
import type { DiscourseText } from './text.js';

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
