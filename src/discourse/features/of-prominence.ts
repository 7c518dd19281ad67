import { DETERMINERS } from '../../lexicon/determiners.js';
import { FREQUENT_PREPOSITIONS } from '../../lexicon/prepositions.js';
import { NOUN_KINDS, nounKindOf } from '../beside.js';
import { MENTION_FORMS, type Referent } from '../memory.js';
import { prepositionBefore } from '../preposition.js';
import { KINDS } from '../referent-kinds.js';
import { caseOfWord, nearness } from './common.js';
import { crossed, onlyFor, pairs, upTo, type Feature } from './feature.js';

const NAMED = [1, 2, 5, 10];
const WORDS = [2, 6, 12, 24];

const form: Feature = {
  id: 'form',
  values: MENTION_FORMS,
  of: (_, candidate) => MENTION_FORMS.indexOf(candidate.form),
};

const standing: Feature = {
  id: 'standing',
  values: pairs(['same sentence', 'sentence before', 'further back'], ['subject', 'other']),
  of: ({ anaphor: { place } }, { last }) =>
    Math.min(place.sentence - last.sentence, 2) * 2 + (last.role === 'subject' ? 0 : 1),
};

/** How often the whole text names a candidate. */
const timesNamed: Feature = {
  id: 'times-named',
  values: ['1', '2', '3-5', '6-10', 'more'],
  of: (_, { entity }) => (entity ? upTo(NAMED, entity.mentions.length) : -1),
};

const aloneOfKind: Feature = {
  id: 'alone-of-kind',
  values: KINDS,
  of: ({ kinds }, _, rank) => {
    const own = kinds[rank]!;
    return kinds.indexOf(own) === rank && kinds.lastIndexOf(own) === rank ? own : -1;
  },
};

const nounOfCandidate: Feature = {
  id: 'noun-of-candidate',
  values: NOUN_KINDS,
  of: (_, { phrase }) => (phrase ? nounKindOf(phrase.head) : -1),
};

/** What is looked at of how a candidate stands out among those that `it` or `they` may go back to. */
export const FEATURES_OF_PROMINENCE: readonly Feature[] = onlyFor(
  ['it', 'they'],
  [
    {
      id: 'subjects',
      values: ['latest subject of the sentence', 'first subject of the one before', 'latest subject'],
      of: ({ anaphor: { place }, candidates }, candidate, rank) => {
        const { last } = candidate;
        if (last.role !== 'subject') return -1;
        const isLatest = candidates.findIndex((c) => c.last.role === 'subject') === rank;
        if (last.sentence === place.sentence) return isLatest ? 0 : -1;
        if (last.sentence === place.sentence - 1 && isFirstSubject(candidate, candidates)) return 1;
        return isLatest ? 2 : -1;
      },
    },
    crossed('form-and-standing', form, standing),
    crossed('times-named-and-nearness', timesNamed, nearness),
    {
      id: 'words-between',
      values: pairs(['subject', 'other'], ['0-2', '3-6', '7-12', '13-24', 'more']),
      of: ({ anaphor: { place } }, { last }) =>
        last.sentence === place.sentence
          ? (last.role === 'subject' ? 0 : WORDS.length + 1) + upTo(WORDS, place.first - last.last)
          : -1,
    },
    aloneOfKind,
    {
      id: 'determiner-of-candidate',
      values: DETERMINERS,
      of: (_, { phrase }) => (phrase ? DETERMINERS.indexOf(phrase.determiner) : -1),
    },
    crossed('alone-of-kind-and-nearness', aloneOfKind, nearness),
    crossed('noun-of-candidate-and-case', nounOfCandidate, caseOfWord),
    {
      id: 'restriction-of-candidate',
      values: ['of, who …', 'none'],
      of: (_, { phrase }) => (phrase ? Number(!phrase.restricted) : -1),
    },
    {
      id: 'preposition-before',
      values: FREQUENT_PREPOSITIONS,
      of: ({ text }, { last }) => prepositionBefore(text, last.first),
    },
  ],
);

/** Whether no other candidate that was last meant in the same sentence is a subject before this one. */
const isFirstSubject = ({ last: own }: Referent, candidates: readonly Referent[]) =>
  candidates.every(
    ({ last }) => last.sentence !== own.sentence || last.role !== 'subject' || last.first >= own.first,
  );
