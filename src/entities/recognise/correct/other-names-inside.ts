import { closesQuotation, opensQuotation } from '../../../grammar/marks.js';
import { opensNickname } from '../../../lexicon/office-phrases.js';
import { isPostNominal } from '../../../lexicon/person-names.js';
import type { Correction } from './correction.js';

// Names of people with another name or letters behind them.

const cutNicknameBehind: Correction = {
  id: 'cut.nickname-behind',
  example: 'They met [person: Bo Lund ‘Moon]’ again.',
  gives: 'person: Bo Lund; person: Moon',
  of: ['person'],
  words: 'several',
  correct({ name, form, wordsOf }) {
    const { first, last } = name;
    const open = first + wordsOf(first, last).findLastIndex((word) => opensQuotation(word));
    const isBehind = open > first + 1 && open < last - 1 && closesQuotation(form(last));
    return isBehind && !wordsOf(open + 1, last).some(closesQuotation)
      ? [
          { ...name, last: open },
          { ...name, first: open + 1 },
        ]
      : null;
  },
};

const splitAlias: Correction = {
  id: 'split.alias',
  example: 'They met [person: Bo Lund alias Moon] again.',
  gives: 'person: Bo Lund; person: Moon',
  of: ['person'],
  words: 'several',
  correct({ name, wordsOf }) {
    const { first, last } = name;
    const alias = first + wordsOf(first, last).findIndex(opensNickname);
    return alias > first && alias < last - 1
      ? [
          { ...name, last: alias },
          { ...name, first: alias + 1 },
        ]
      : null;
  },
};

const cutPostNominal: Correction = {
  id: 'cut.post-nominal',
  example: 'They met [person: Bo Lund SC] again.',
  gives: 'person: Bo Lund',
  of: ['person'],
  words: 'several',
  correct({ name, form, lower }) {
    const { first, last } = name;
    const letters = form(last - 1);
    const isCut = last - first > 2 && isPostNominal(lower(last - 1)) && /^[A-Z]{2,}$/.test(letters);
    return isCut && form(last - 2) !== form(last - 2).toUpperCase()
      ? [{ ...name, last: last - 1 }]
      : null;
  },
};

export const BEHIND_NAMES: readonly Correction[] = [cutNicknameBehind, splitAlias, cutPostNominal];
