import { CARDINALS, FRACTION_SIGNS, FRACTION_WORDS, SCALES } from '../lexicon/number-words.js';
import type { NumberWords } from './words-of-numbers.js';

/** A number in figures or words. */
export interface NumberRead {
  value: number;
  /** Token after the number. */
  next: number;
  /** The power of ten it was multiplied by: 1e6 for `2 million` and `2m`, 1 for `200`. */
  scale: number;
}

const FIGURES =
  /^(\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:\.\d{3}){2,}|\d{1,15})(\.\d{1,9})?([kmb]|mm|mn|mln|mio|bn|bln|tn|trn|cr)?$/;

/** A number that begins at token `i`: `1.2 million`, `5bn`, `3 000`, `2½`, `twenty-one`, `a hundred and four`, `half a million`. */
export function readNumber(words: NumberWords, i: number): NumberRead | null {
  return readFigures(words, i) ?? readFraction(words, i) ?? readWords(words, i);
}

function readFigures(words: NumberWords, i: number): NumberRead | null {
  const word = words.at(i);
  if (word < '0' || word > ':') {
    const sign = FRACTION_SIGNS.get(word);
    return sign === undefined ? null : scaled(words, sign, i + 1);
  }
  const sign = FRACTION_SIGNS.get(word.at(-1)!);
  const match = FIGURES.exec(sign === undefined ? word : word.slice(0, -1));
  if (!match) return null;
  const whole = match[1]!.replaceAll(',', '');
  const digits = /\..*\./.test(whole) ? whole.replaceAll('.', '') : whole;
  const grouped = sign === undefined && match[2] === undefined ? readGroups(words, i, digits) : null;
  let value = Number((grouped?.digits ?? digits) + (match[2] ?? '')) + (sign ?? 0);
  let next = grouped?.next ?? i + 1;
  const half = FRACTION_SIGNS.get(words.at(next)) ?? null;
  if (half !== null) [value, next] = [value + half, next + 1];
  const half2 = andAHalf(words, next);
  if (half2 > next) [value, next] = [value + 0.5, half2];
  const suffix = SCALES.get(match[3] ?? '') ?? 1;
  return scaled(words, value * suffix, next, suffix);
}

/** Groups of three figures after spaces, as in `3 000` and `1 250 000`. */
function readGroups(
  words: NumberWords,
  i: number,
  digits: string,
): { digits: string; next: number } | null {
  if (digits.length > 3 || digits.startsWith('0') || /^\p{Lu}/u.test(words.form(i - 1))) return null;
  let next = i + 1;
  let all = digits;
  while (/^\d{3}$/.test(words.form(next)) && words.gap(next) === 1) all += words.form(next++);
  return next > i + 1 ? { digits: all, next } : null;
}

/** `half a million`, `a third of a million`, `half a dozen`. */
function readFraction(words: NumberWords, i: number): NumberRead | null {
  const named =
    /^(?:an?|one)$/.test(words.at(i)) && words.at(i + 2) === 'of' ? words.at(i + 1) : words.at(i);
  const part = FRACTION_WORDS.get(named);
  if (part === undefined) return null;
  let at = words.at(i + 1) === named ? i + 3 : i + 1;
  if (words.at(at) === '-' || /^an?$/.test(words.at(at))) at++;
  const scale = scaleAt(words, at);
  return scale && scale.by > 1 ? scaled(words, part, at) : null;
}

function readWords(words: NumberWords, i: number): NumberRead | null {
  let [total, current, next, scale] = [0, 0, i, 1];
  if (/^an?$/.test(words.at(i))) {
    if (!WHOLE_SCALES.has(words.at(i + 1))) return null;
    [current, next] = [1, i + 1];
  }
  for (;;) {
    const at = next > i ? afterJoiner(words, next) : next;
    const small = cardinalAt(words, at, current);
    if (small) {
      current += small.value;
      next = small.next;
      const half = andAHalf(words, next);
      if (half > next) [current, next] = [current + 0.5, half];
      continue;
    }
    const by = next > i ? SCALES.get(words.at(at)) : undefined;
    if (by === undefined || words.at(at).length < 3 || words.at(at - 1) === 'and') break;
    if (by === 100) current *= 100;
    else [total, current] = [(total + current) * by, 0];
    if (by > 100) scale = by;
    next = at + 1;
  }
  return next === i ? null : { value: round(total + current), next, scale };
}

const WHOLE_SCALES = new Set([
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'dozen',
  'lakh',
  'crore',
]);

/** Over the `and` or hyphen inside a number: `hundred and five`, `twenty-one`. */
function afterJoiner(words: NumberWords, i: number): number {
  if (words.at(i) === '-' && words.joined(i)) return i + 1;
  const isInside =
    words.at(i) === 'and' && (words.at(i - 1) === 'hundred' || words.at(i - 1) === 'thousand');
  return isInside && CARDINALS.has(words.at(i + 1)) ? i + 1 : i;
}

/** `twenty`, `twenty-one`, `fifty` after `hundred`; null where it cannot go on with what was read. */
function cardinalAt(
  words: NumberWords,
  i: number,
  current: number,
): { value: number; next: number } | null {
  const value = CARDINALS.get(words.at(i));
  if (value === undefined || (current > 0 && (current < 100 || current % 100 > 0))) return null;
  if (value >= 20) {
    const unit = words.at(i + 1) === '-' ? i + 2 : i + 1;
    const ones = CARDINALS.get(words.at(unit)) ?? 0;
    if (ones > 0 && ones < 10) return { value: value + ones, next: unit + 1 };
  }
  return { value, next: i + 1 };
}

/** Token after `and a half`, `-and-a-half`; `i` where it does not stand. */
function andAHalf(words: NumberWords, i: number): number {
  let at = i;
  for (const word of ['and', 'a', 'half']) {
    if (words.at(at) === '-') at++;
    if (words.at(at++) !== word) return i;
  }
  return at;
}

/** The number multiplied by the powers of ten that follow it. */
function scaled(words: NumberWords, value: number, i: number, known = 1): NumberRead {
  let [all, next, by] = [value, i, known];
  for (let scale = scaleAt(words, next); scale; scale = scaleAt(words, next))
    [all, next, by] = [all * scale.by, scale.next, by * scale.by];
  return { value: round(all), next, scale: by };
}

/** The power of ten at `i`, after an optional hyphen. */
function scaleAt(words: NumberWords, i: number): { by: number; next: number } | null {
  const at = words.at(i) === '-' ? i + 1 : i;
  const by = SCALES.get(words.at(at));
  const short =
    words.at(at).length < 3 && words.at(at) !== 'bn' && words.at(at) !== 'mn' && words.at(at) !== 'tn';
  if (by === undefined || (short && !words.joined(at)) || words.at(at) === 'mm') return null;
  return { by, next: at + 1 };
}

/** Without the last digits that binary fractions add; 12 digits stay. */
const round = (value: number): number =>
  Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));
