import type { Anchors } from '../rule.js';
import type { Words } from '../words.js';

const YEAR = /^(?:1\d|20|21)\d\d$/;
const SHIFTS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['same', 0],
  ['that', 0],
]);

/** A number from 1000 to 2199 in four figures. */
export function readYear(words: Words, i: number): number | null {
  const form = words.form(i);
  return YEAR.test(form) ? Number(form) : null;
}

export interface YearRead {
  /** Null when it is relative and the article has no day. */
  year: number | null;
  next: number;
}

/** The year after a month or day: `2021`, `, 2021`, `of last year`, `this year`; null where none is named. */
export function readTrailingYear(words: Words, i: number, { today, named }: Anchors): YearRead | null {
  const comma = words.at(i) === ',' ? i + 1 : i;
  const year = readYear(words, comma);
  if (year !== null) return { year, next: comma + 1 };
  const of = words.at(comma) === 'of' || words.at(comma) === 'in' ? comma + 1 : comma;
  const number = words.at(of) === 'fiscal' ? of + (words.at(of + 1) === 'year' ? 2 : 1) : of;
  const after = of > comma ? readYear(words, number) : null;
  if (after !== null) return { year: after, next: number + 1 };
  const determiner = words.at(of) === 'the' ? of + 1 : of;
  const word = words.at(determiner);
  const shift = SHIFTS.get(word);
  if (shift === undefined || words.at(determiner + 1) !== 'year') return null;
  const base = word === 'same' || word === 'that' ? named.year : today;
  return { year: base && base.year + shift, next: determiner + 2 };
}
