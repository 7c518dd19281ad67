import {
  beforeNumber,
  isCountedPlural,
  isMeasure,
  isNumbered,
  isStreet,
  leadsToRound,
  leadsToYear,
  partsList,
} from '../../lexicon/numbered.js';
import { quantityKind } from '../amounts/measures.js';
import type { Words } from '../words.js';

interface Row {
  readonly id: string;
  /** What the figures are in the square brackets of the example: no year. */
  readonly example: string;
  readonly holds: (words: Words, i: number) => boolean;
}

/** What four figures are that name no year. */
export const NUMBER_ROWS: readonly Row[] = [
  {
    id: 'number.sign',
    example: 'A crowd of about [1950] filled it.',
    holds: (words, i) => beforeNumber(words.at(i - 1)) && !leadsToYear(words.at(i - 2)),
  },
  {
    id: 'number.of-thing',
    example: 'They cited Resolution [1973].',
    holds: (words, i) => isNumbered(words.at(i - 1)),
  },
  {
    id: 'number.of-code',
    example: 'The safe opens with the code - [1998] - of a clerk.',
    holds: (words, i) => words.at(i - 2) === 'code' && words.at(i - 1) === '-',
  },
  {
    id: 'number.in-list',
    example: 'Resolutions 1701, 1680 and [1559] were read.',
    holds: (words, i) => {
      let at = i;
      while (partsList(words.at(at - 1)) && FIGURES.test(words.at(at - 2))) at -= 2;
      return at < i && words.at(at - 1).endsWith('s') && isNumbered(words.at(at - 1));
    },
  },
  {
    id: 'number.in-row',
    example: 'Call 0800 [1950] for help.',
    holds: (words, i) => LONG_FIGURES.test(words.at(i - 1)),
  },
  {
    id: 'number.level',
    example: 'The index closed at [1987], a record.',
    holds: (words, i) => words.at(i - 1) === 'at' && !/^(?:NN|JJ)/.test(words.tag(i + 1)),
  },
  {
    id: 'number.of-house',
    example: 'He lives at [1998] Elm Street.',
    holds: (words, i) =>
      words.at(i - 1) === 'at' && (isStreet(words.at(i + 2)) || isStreet(words.at(i + 3))),
  },
  {
    id: 'number.counted',
    example: 'It moved [2000] people.',
    holds: (words, i) => isCountedPlural(words.at(i + 1)),
  },
  {
    id: 'number.measured',
    example: 'They paved [1980] kilometres of road.',
    holds: (words, i) => {
      const unit = words.at(i + 1);
      const measures = unit.endsWith('s') ? quantityKind(unit) : null;
      return (
        measures !== null && (measures !== 'count' || !/^(?:DT|IN|PRP\$|POS)$/.test(words.tag(i - 1)))
      );
    },
  },
  {
    id: 'number.measured-adjective',
    example: 'It is a [1500]-mile walk.',
    holds: (words, i) => words.at(i + 1) === '-' && isMeasure(words.at(i + 2)),
  },
  {
    id: 'number.round',
    example: 'He sold [1900] lamps.',
    holds: (words, i) =>
      ROUND.test(words.form(i)) && PLURAL.test(words.form(i + 1)) && !leadsToRound(words.at(i - 1)),
  },
  {
    id: 'number.joined',
    example: 'The Falcon-[2000] jet landed.',
    holds: (words, i) =>
      words.at(i - 1) === '-' &&
      words.joined(i) &&
      words.joined(i - 1) &&
      !/\d{4}$|^(?:mid|early|late|end|pre|post)$/.test(words.at(i - 2)),
  },
];

const FIGURES = /^\d+$/;
const LONG_FIGURES = /^\d{3,4}$/;
const ROUND = /00$/;
const PLURAL = /^\p{Ll}{3,}s$/u;

/** Whether four figures count or number something, and name no year. */
export const isNumberOf = (words: Words, i: number): boolean =>
  NUMBER_ROWS.some(({ holds }) => holds(words, i));
