import { monthNumber, weekdayNumber } from '../../calendar.js';
import { startsUpper, startsWithLetter } from '../../scan/letters.js';
import { UNITS } from '../../lexicon/calendar-words.js';
import { CARDINALS, SCALES } from '../../lexicon/number-words.js';
import type { Words } from '../words.js';
import { quantityKind, STOPS_COUNT, NOT_COUNTED } from './measures.js';
import { amountsOf, readRange, type AmountRule, type Range } from './rule.js';

/** `12 percent`, `3.5%`, `20 per cent`, `3 to 5 percent`, `two percentage points`. */
export const percent: AmountRule = (words, i) => {
  const range = readRange(words, i, undefined, undefined);
  if (!range) return null;
  const at = afterHyphen(words, range.high.next);
  const width = percentWidth(words, at);
  return width > 0 ? amountsOf(signed(words, i, range), i, at + width, 'percent', 'percent') : null;
};

function percentWidth(words: Words, i: number): number {
  const word = words.at(i);
  if (word === '%' || word === 'percent' || word === 'pct' || word === 'pc') return 1;
  if (word === 'per' && words.at(i + 1) === 'cent') return 2;
  return word === 'percentage' && /^points?$/.test(words.at(i + 1)) ? 2 : 0;
}

/** `12 km`, `3,000 tons`, `400 square kilometres`, `90 km/h`, `60 miles an hour`, `38 degrees Celsius`. */
export const measure: AmountRule = (words, i) => {
  const range = readRange(words, i);
  if (!range) return null;
  const at = afterHyphen(
    words,
    words.at(range.high.next) === 'of' ? range.high.next + 1 : range.high.next,
  );
  const unit = words.at(at);
  const kind = unit.length > 1 || words.joined(at) ? quantityKind(unit) : null;
  if (kind === null || kind === 'count') return null;
  if (kind === 'area' && /^sq(?:uare)?$/.test(unit)) {
    if (quantityKind(words.at(at + 1)) !== 'length') return null;
    return amountsOf(range, i, at + 2, `${words.form(at)} ${words.form(at + 1)}`, 'area');
  }
  const hour = kind === 'length' ? perHour(words, at + 1) : 0;
  if (hour > 0) return amountsOf(range, i, hour, writtenUnit(words, at, hour), 'speed');
  const scale =
    kind === 'temperature' && /^(?:celsius|fahrenheit)$/.test(words.at(at + 1)) ? at + 2 : at + 1;
  const values = kind === 'temperature' ? signed(words, i, range) : range;
  return amountsOf(values, i, scale, writtenUnit(words, at, scale), kind);
};

/** Token after `/h`, `per hour`, `an hour`; 0 where they do not stand. */
function perHour(words: Words, i: number): number {
  if (words.at(i) === '/' && /^h(?:r|our)?$/.test(words.at(i + 1))) return i + 2;
  if (/^(?:per|an)$/.test(words.at(i)) && words.at(i + 1) === 'hour') return i + 2;
  return 0;
}

const writtenUnit = (words: Words, from: number, to: number): string =>
  words.tokens.text.slice(words.tokens.starts[from]!, words.tokens.ends[to - 1]!).replace(/\s+/g, ' ');

/** `12,000 people`, `5 million doses`, `340 seats`, `57 members of parliament`; words may stand between number and noun. */
export const count: AmountRule = (words, i) => {
  const range = readRange(words, i);
  if (!range || isName(words, i)) return null;
  const of = words.at(range.high.next) === 'of' ? 1 : 0;
  const at = countedAt(words, range.high.next + of, range, i);
  return at === null ? null : amountsOf(range, i, at + 1, words.form(at), 'count');
};

/** Words between a number and what it counts. */
const MOST_BETWEEN = 3;

/** The noun that is counted, at or after token `from`. */
function countedAt(words: Words, from: number, range: Range, i: number): number | null {
  for (let at = from; at < from + MOST_BETWEEN; at++) {
    const word = words.at(at);
    if (quantityKind(word) === 'count' && words.at(from) !== '-') return at;
    if (!startsWithLetter(word) || STOPS_COUNT.has(word) || CARDINALS.has(word) || SCALES.has(word))
      return null;
    if (isCountedNoun(words, at, range, i)) return at;
    if (!/^(?:JJ|NN$|VBN|VBG|NNP$|HYPH)/.test(words.tag(at)) || UNITS.has(word)) return null;
  }
  return null;
}

/** A plural of the language after figures, or after a number of more than ten: units and years are told elsewhere. */
function isCountedNoun(words: Words, at: number, { high }: Range, i: number): boolean {
  if (words.tag(at) !== 'NNS' || NOT_COUNTED.has(words.lemma(at)) || UNITS.has(words.lemma(at)))
    return false;
  const figures = /^\d/.test(words.at(i));
  if (figures && /^(?:19|20)\d\d$/.test(words.at(i))) return false;
  return high.value > (figures ? 1 : 10) && Number.isInteger(high.value);
}

/** Whether the number belongs to a name before it: `Boeing 737`, `Article 5`, `F-16`, `May 3`; a weekday is none. */
function isName(words: Words, i: number): boolean {
  const before = words.form(i - 1);
  if (before === '-') return words.joined(i);
  if (i - 1 <= words.first || !startsUpper(before) || weekdayNumber(before) > 0) return false;
  return monthNumber(before) === 0 || (words.number(i)?.value ?? 0) <= 31;
}

const afterHyphen = (words: Words, i: number): number => (words.at(i) === '-' ? i + 1 : i);

/** Negative after a minus sign or `minus`: `-3.5%`, `minus 12 degrees`. */
function signed(words: Words, i: number, range: Range): Range {
  const isMinus =
    words.at(i - 1) === 'minus' ||
    (/^[-−]$/.test(words.at(i - 1)) && words.joined(i) && !words.joined(i - 1));
  if (!isMinus || range.low !== range.high) return range;
  const value = { ...range.low, value: -range.low.value };
  return { low: value, high: value };
}
