import { upTo, type Feature } from '../choice.js';
import { DETERMINERS } from '../common-phrases.js';
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
import { tellsOrder } from '../../lexicon/function-words.js';
import { holdsName, type CommonPhrase } from '../common-phrases.js';
import type { DiscourseText } from '../text.js';

const bestFit = (candidates: readonly Referent[], { head }: CommonPhrase) =>
  candidates.reduce((best, c) => Math.min(best, fitOf(c, head)), FITS.length - 1);

const MODIFIERS = ['none', 'order', 'superlative', 'same', 'number', 'name', 'noun', 'other'];

function firstModifierOf({ tags, pos }: DiscourseText, { last, modifiers }: CommonPhrase): number {
  const [word] = modifiers;
  const at = last - 1 - modifiers.length;
  return MODIFIERS.indexOf(word === undefined ? 'none' : kindOfModifier(word, tags[at]!, pos[at]!));
}

function kindOfModifier(word: string, tag: string, pos: string): string {
  if (tellsOrder(word)) return 'order';
  if (word === 'same') return 'same';
  if (tag === 'JJS' || tag === 'RBS' || word === 'only') return 'superlative';
  if (pos === 'NUM') return 'number';
  if (pos === 'PROPN') return 'name';
  return pos === 'NOUN' ? 'noun' : 'other';
}

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
    of: ({ anaphor: { phrase } }) => (phrase ? (phrase.plural ? 0 : 1) : -1),
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
      const fitting = candidates.filter((c) => c.entity !== null && fitOf(c, phrase.head) === best);
      return fitting.length > 1 ? best : -1;
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
