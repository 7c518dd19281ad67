import { pronounOf } from '../../lexicon/pronouns.js';
import { crossed, onlyFor, upTo, type Feature } from './feature.js';
import { restricts } from '../../lexicon/determiners.js';
import { KINDS, kindOf } from './of-referents.js';
import type { Referent } from '../memory.js';
import { WORDS_BEFORE, wordBefore } from '../beside.js';
import type { DiscourseText } from '../text.js';

const NUMBERS = [
  ...['group', 'they', 'it', 'person', 'plural', 'plural name', 'the + adjective', 'adjective'],
  ...['singular name', 'singular', 'modifier'],
] as const;

/** What the last words for a candidate say of its number, as a number of `NUMBERS`. */
function numberOf({ forms, tags }: DiscourseText, { last, members, phrase }: Referent): number {
  return NUMBERS.indexOf(kind());
  function kind(): (typeof NUMBERS)[number] {
    const head = last.last - 1;
    const pronoun = last.last - last.first === 1 ? pronounOf(forms[head]!) : undefined;
    if (pronoun) return pronoun.class;
    if (members.length > 0) return 'group';
    if (phrase) return phrase.plural ? 'plural' : 'singular';
    if (last.role === 'modifier') return 'modifier';
    const tag = tags[head]!;
    if (tag === 'NNPS' || tag === 'NNS') return 'plural name';
    if (tag.startsWith('JJ'))
      return forms[last.first - 1]?.toLowerCase() === 'the' ? 'the + adjective' : 'adjective';
    return 'singular name';
  }
}

const number: Feature = {
  id: 'number-of-last',
  values: NUMBERS,
  of: (choice, candidate) => numberOf(choice.text, candidate),
};

const nearness: Feature = {
  id: 'nearness',
  values: ['0', '1', '2', 'more'],
  of: ({ anaphor }, { last }) => upTo([0, 1, 2], anaphor.place.sentence - last.sentence),
};

const CASES = ['nominative', 'accusative', 'possessive', 'reflexive'] as const;
const case_: Feature = {
  id: 'case',
  values: CASES,
  of: ({ anaphor }) => (anaphor.case === null ? -1 : CASES.indexOf(anaphor.case)),
};

const role: Feature = {
  id: 'role',
  values: ['subject', 'other'],
  of: (_, { last }) => (last.role === 'subject' ? 0 : 1),
};

const kind: Feature = { id: 'kind', values: KINDS, of: (_, candidate) => kindOf(candidate) };

const OPENERS: readonly string[] = [
  ...['subject of the sentence', 'other of the sentence', 'subject before', 'other before'],
];

const standing: Feature = {
  id: 'standing',
  values: OPENERS,
  of: ({ anaphor: { place } }, { last }) =>
    (last.sentence === place.sentence ? 0 : 2) + (last.role === 'subject' ? 0 : 1),
};
const before: Feature = {
  id: 'before',
  values: WORDS_BEFORE,
  of: ({ text, anaphor }) => wordBefore(text, anaphor.place),
};

/** What is looked at of whether a word for several fits a candidate. */
export const FEATURES_OF_NUMBERS: readonly Feature[] = onlyFor('they', [
  number,
  crossed('number-and-nearness', number, nearness),
  crossed('number-and-case', number, case_),
  crossed('number-and-role', number, role),
  crossed('number-and-kind', number, kind),
  {
    id: 'number-and-restriction',
    values: NUMBERS,
    of: (choice, candidate) =>
      restricts(choice.text.forms[candidate.last.last] ?? '') ? numberOf(choice.text, candidate) : -1,
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
  {
    id: 'subjects',
    values: ['latest subject of the sentence', 'first subject of the one before', 'latest subject'],
    of: ({ anaphor: { place }, candidates }, candidate, rank) => {
      if (candidate.last.role !== 'subject') return -1;
      const latest = candidates.findIndex(({ last }) => last.role === 'subject') === rank;
      if (candidate.last.sentence === place.sentence) return latest ? 0 : -1;
      if (
        candidate.last.sentence === place.sentence - 1 &&
        candidates.every(
          ({ last }) =>
            last.sentence !== candidate.last.sentence ||
            last.role !== 'subject' ||
            last.first >= candidate.last.first,
        )
      )
        return 1;
      return latest ? 2 : -1;
    },
  },
]);

const isSeveral = ({ isPlural, members }: Referent) => isPlural || members.length > 0;
