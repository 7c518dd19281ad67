import { isDimension } from '../../lexicon/number-words.js';
import type { Words } from '../words.js';
import { quantityKind } from './measures.js';
import { afterHyphen, amountsOf, readRange, signed, type AmountMatch, type AmountRule } from './rule.js';

/** `12 km`, `3,000 tons`, `400 square kilometres`, `90 km/h`, `60 miles an hour`, `38 degrees Celsius`. */
export const measure: AmountRule = (words, i) => {
  const range = readRange(words, i);
  if (!range) return magnitude(words, i) ?? closeUnit(words, i);
  const metres = metresOf(words, i);
  if (metres) return metres;
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
    kind === 'temperature' && /^(?:celsius|fahrenheit|c|f)$/.test(words.at(at + 1)) ? at + 2 : at + 1;
  const values = kind === 'temperature' ? signed(words, i, range) : range;
  return amountsOf(values, i, scale, writtenUnit(words, at, scale), kind);
};

/** `magnitude 7.1`, `a magnitude-6 quake`, `a magnitude of 5.2`. */
function magnitude(words: Words, i: number): AmountMatch[] | null {
  if (words.at(i) !== 'magnitude') return null;
  const at = /^(?:-|of)$/.test(words.at(i + 1)) ? i + 2 : i + 1;
  const number = words.number(at);
  if (!number || number.value > 10) return null;
  return [{ first: i, next: number.next, value: number.value, unit: 'magnitude', type: 'magnitude' }];
}

/** `12MW`, `38C`, `10in`: figures and a unit in one word. */
function closeUnit(words: Words, i: number): AmountMatch[] | null {
  const [, figures, unit] = /^(\d{1,6}(?:\.\d{1,3})?)(\p{L}{1,3})$/u.exec(words.form(i)) ?? [];
  const kind = unit === undefined ? null : CLOSE_UNITS.get(unit);
  if (!kind) return null;
  return [{ first: i, next: i + 1, value: Number(figures), unit: unit!, type: kind }];
}

const CLOSE_UNITS = new Map([
  ['C', 'temperature'],
  ['F', 'temperature'],
  ['MW', 'power'],
  ['GW', 'power'],
  ['kW', 'power'],
  ['in', 'length'],
  ['ha', 'area'],
]);

/** `300m long`, `10m deep`: metres, not millions. */
function metresOf(words: Words, i: number): AmountMatch[] | null {
  const [, figures] = /^(\d{1,4}(?:\.\d{1,2})?)m$/.exec(words.form(i)) ?? [];
  const at = words.at(i + 1) === '-' ? i + 2 : i + 1;
  if (figures === undefined || !isDimension(words.at(at))) return null;
  return [{ first: i, next: i + 1, value: Number(figures), unit: 'm', type: 'length' }];
}

/** Token after `/h`, `per hour`, `an hour`; 0 where they do not stand. */
function perHour(words: Words, i: number): number {
  if (words.at(i) === '/' && /^h(?:r|our)?$/.test(words.at(i + 1))) return i + 2;
  if (/^(?:per|an)$/.test(words.at(i)) && words.at(i + 1) === 'hour') return i + 2;
  return 0;
}

const writtenUnit = (words: Words, from: number, to: number): string =>
  words.tokens.text.slice(words.tokens.starts[from]!, words.tokens.ends[to - 1]!).replace(/\s+/g, ' ');
