import { isoYear } from '../../calendar.js';
import { DECADES } from '../../lexicon/calendar-words.js';
import { startsUpper } from '../../scan/letters.js';
import type { TimeMatch, TimeRule } from '../rule.js';
import type { Words } from '../words.js';
import { isNumberOf } from './number-of.js';
import { readYear } from './trailing-year.js';

/** `2022/2023`, `2021/22`, written in one. */
const SEASON_YEARS = /^((?:19|20)\d\d)\/((?:19|20)?\d\d)$/;

/** `2007`, `2014-2019`, `2014/15`, `2022/2023`. */
export const year: TimeRule = (words, i) => {
  const [, from, to = ''] = SEASON_YEARS.exec(words.at(i)) ?? [];
  if (from !== undefined) {
    const until = to.length === 2 ? shortYear(Number(from), to) : Number(to);
    return until !== Number(from) + 1
      ? null
      : {
          next: i + 1,
          value: `${from}/${until}`,
          type: 'date',
          rule: 'date.year-range',
          names: { year: until },
        };
  }
  const value = readYear(words, i);
  if (value === null || value < 1500 || isNumberOf(words, i)) return null;
  if (/^[-–/]$/.test(words.at(i + 1)) && words.joined(i + 2)) {
    const until = readYear(words, i + 2) ?? shortYear(value, words.at(i + 2));
    if (until !== null && until > value && until - value < 150)
      return {
        next: i + 3,
        value: `${value}/${until}`,
        type: 'date',
        rule: 'date.year-range',
        names: { year: until },
      };
  }
  return { next: i + 1, value: isoYear(value), type: 'date', rule: 'date.year', names: { year: value } };
};

/** `the 1990s`, `1990s`, `the '90s`, `the 20th century`. */
export const decade: TimeRule = (words, i) => {
  const at = words.at(i) === 'the' ? i + 1 : i;
  const inWords = DECADES.get(words.at(at));
  if (inWords !== undefined)
    return at > i || EDGE.test(words.at(i - 1)) || joinsDecade(words, i) || modifies(words, i)
      ? { next: at + 1, value: inWords, type: 'date', rule: 'date.decade' }
      : null;
  if (!/^[\d'’‘]/.test(words.at(at))) return null;
  const found = fullDecade(words, at) ?? shortDecade(words, i, at) ?? century(words, at);
  return found && isMeasured(words, i) ? null : found;
};

/** `1990s`, `1990's`. */
function fullDecade(words: Words, at: number): TimeMatch | null {
  const owned = /^['’]s$/.test(words.at(at + 1)) && words.joined(at + 1);
  const full = /^(1\d|20)(\d)0['’]?s$/.exec(words.at(at) + (owned ? words.at(at + 1) : ''));
  return (
    full && {
      next: at + (full[0].length > words.at(at).length ? 2 : 1),
      value: full[1]! + full[2]!,
      type: 'date',
      rule: 'date.decade',
    }
  );
}

/** `20th century`. */
function century(words: Words, at: number): TimeMatch | null {
  const number = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(words.at(at));
  const next = words.at(at + 1) === '-' ? at + 2 : at + 1;
  return number && (words.at(next) === 'century' || joinsCentury(words, at + 1))
    ? {
        next: /^centur/.test(words.at(next)) ? next + 1 : at + 1,
        value: String(Number(number[1]) - 1).padStart(2, '0'),
        type: 'date',
        rule: 'date.century',
      }
    : null;
}

/** `the 19th and 20th centuries`: whether the century at hand is one of two. */
function joinsCentury(words: Words, i: number): boolean {
  if (words.at(i) === 'centuries') return true;
  return (
    /^(?:and|or|to)$/.test(words.at(i)) &&
    /^\d{1,2}(?:st|nd|rd|th)$/.test(words.at(i + 1)) &&
    words.at(i + 2) === 'centuries'
  );
}

/** `the '90s`, `'90s`, `the mid-80's`. */
function shortDecade(words: Words, i: number, at: number): TimeMatch | null {
  const mark = /^['’‘]$/.test(words.at(at)) ? at + 1 : at;
  const isNamed = at > i || mark > at || /^(?:in|since|early|late|mid|of|-)$/.test(words.at(i - 1));
  const owned = /^['’]s$/.test(words.at(mark + 1)) && words.joined(mark + 1);
  const short = isNamed ? /^['’‘]?(\d)0s$/.exec(words.at(mark) + (owned ? 's' : '')) : null;
  if (short && (short[1] !== '0' || mark > at || /^['’‘]/.test(words.at(mark))))
    return {
      next: owned ? mark + 2 : mark + 1,
      value: `${Number(short[1]) < 3 ? '20' : '19'}${short[1]}`,
      type: 'date',
      rule: 'date.decade',
    };
  return null;
}

/** `the seventies and eighties`. */
const joinsDecade = (words: Words, i: number): boolean =>
  /^(?:and|or|to)$/.test(words.at(i - 1)) && DECADES.has(words.at(i - 2));

/** `Seventies disco`: with its capital before a noun. */
const modifies = (words: Words, i: number): boolean =>
  startsUpper(words.form(i)) && !words.inCapitals && /^NNS?$/.test(words.tag(i + 1));

/** Words before a decade in words alone: `early nineties`. */
const EDGE = /^(?:early|late|mid|-)$/;

/** `temperatures in the 80s`: degrees. */
function isMeasured(words: Words, i: number): boolean {
  for (let j = i - 1; j >= words.first && j > i - 6; j--)
    if (/^(?:temperatures?|highs?|lows|degrees)$/.test(words.at(j))) return true;
  return false;
}

function shortYear(from: number, word: string): number | null {
  return /^\d\d$/.test(word) ? Math.floor(from / 100) * 100 + Number(word) : null;
}
