import type { TimeRule } from '../rule.js';
import { ORDINALS, SEASONS } from '../lexicon.js';
import { readTrailingYear, readYear } from './trailing-year.js';
import { isoYear } from '../../calendar.js';

const BEFORE_COUNT = new Set([
  '$',
  '€',
  '£',
  '¥',
  '#',
  'no',
  'number',
  'about',
  'some',
  'nearly',
  'over',
  'approximately',
  'least',
  'than',
  'around',
  'flight',
  'room',
]);
const COUNTED =
  /^(?:people|men|women|children|troops|soldiers|km|miles?|met(?:er|re)s?|feet|ft|kg|tons?|tonnes|dollars?|euros?|yuan|yen|rubles?|pounds?|percent|%|hours?|days?|deaths|cases|jobs|homes|others|points|degrees|°|am|pm|a\.m|p\.m)$/;
const ROUND = /00$/;

/** `2007`, `2014-2019`, `2014/15`. */
export const year: TimeRule = (words, i) => {
  const value = readYear(words, i);
  if (
    value === null ||
    value < 1500 ||
    BEFORE_COUNT.has(words.at(i - 1)) ||
    COUNTED.test(words.at(i + 1))
  )
    return null;
  if (
    words.at(i + 1) === '-' &&
    /^(?:mile|km|meter|metre|year|foot|member|person|strong|page|seat)$/.test(words.at(i + 2))
  )
    return null;
  if (
    ROUND.test(words.form(i)) &&
    /^\p{Ll}{3,}s$/u.test(words.form(i + 1)) &&
    !/^(?:in|since|of|until|by|the|from)$/.test(words.at(i - 1))
  )
    return null;
  if (
    words.at(i - 1) === '-' &&
    words.joined(i) &&
    words.joined(i - 1) &&
    !/\d{4}$/.test(words.at(i - 2))
  )
    return null;
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
  if (!/^[\d'’‘]/.test(words.at(at))) return null;
  const full = /^(1\d|20)(\d)0['’]?s$/.exec(
    words.at(at) + (/^['’]s$/.test(words.at(at + 1)) && words.joined(at + 1) ? words.at(at + 1) : ''),
  );
  if (full)
    return {
      next: at + (full[0].length > words.at(at).length ? 2 : 1),
      value: full[1]! + full[2]!,
      type: 'date',
      rule: 'date.decade',
    };
  const mark = /^['’‘]$/.test(words.at(at)) ? at + 1 : at;
  const short = at > i ? /^['’‘]?([1-9])0s$/.exec(words.at(mark)) : null;
  if (short)
    return {
      next: mark + 1,
      value: `${Number(short[1]) < 3 ? '20' : '19'}${short[1]}`,
      type: 'date',
      rule: 'date.decade',
    };
  const century = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(words.at(at));
  const next = words.at(at + 1) === '-' ? at + 2 : at + 1;
  return century && words.at(next) === 'century'
    ? {
        next: next + 1,
        value: String(Number(century[1]) - 1).padStart(2, '0'),
        type: 'date',
        rule: 'date.century',
      }
    : null;
};

/** `the third quarter of 2021`, `Q3 2021`, `the first half of this year`; without a year, that of the article. */
export const quarter: TimeRule = (words, i, anchors) => {
  const at = words.at(i) === 'the' ? i + 1 : i;
  const short = /^([qh])([1-4])$/.exec(words.at(at));
  const kind = short
    ? short[1]
    : words.at(at + 1) === 'quarter'
      ? 'q'
      : words.at(at + 1) === 'half'
        ? 'h'
        : null;
  const number = short ? Number(short[2]) : ORDINALS.get(words.at(at));
  if (kind === null || number === undefined || (kind === 'h' && number > 2)) return null;
  const end = short ? at + 1 : at + 2;
  const named = readTrailingYear(words, end, anchors);
  if (!named && !short && kind === 'h') return null;
  const of = named ? named.year : (anchors.today?.year ?? null);
  return {
    next: named?.next ?? end,
    value: of === null ? null : `${of}-${kind!.toUpperCase()}${number}`,
    type: 'date',
    rule: 'date.quarter',
    names: of === null ? null : { year: of },
  };
};

const SEASON_SHIFTS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** `the summer of 2020`, `last winter`, `this fall`, `spring 2021`. */
export const season: TimeRule = (words, i, anchors) => {
  const shift = SEASON_SHIFTS.get(words.at(i));
  const at = shift !== undefined || words.at(i) === 'the' ? i + 1 : i;
  const letters = SEASONS.get(words.at(at));
  if (letters === undefined) return null;
  const named = readTrailingYear(words, at + 1, anchors);
  if (!named && shift === undefined) return null;
  const of = named ? named.year : anchors.today && anchors.today.year + shift!;
  return {
    next: named?.next ?? at + 1,
    value: of === null ? null : `${of}-${letters}`,
    type: 'date',
    rule: 'date.season',
    names: of === null ? null : { year: of },
  };
};

function shortYear(from: number, word: string): number | null {
  return /^\d\d$/.test(word) ? Math.floor(from / 100) * 100 + Number(word) : null;
}
