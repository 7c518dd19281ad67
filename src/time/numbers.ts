import { CLOSE_SCALES, FRACTION_SIGNS, SCALES, WRITTEN_FRACTIONS } from '../lexicon/number-words.js';
import { readInWords, round } from './number-in-words.js';
import { fractionAt, fractionBehind } from './fractions.js';
import type { NumberRead, NumberWords } from './words-of-numbers.js';

const FIGURES =
  /^(\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:\.\d{3}){2,}|\d{1,15})(\.\d{1,9})?([kmb]|mm|mn|mil|bil|mln|mio|bn|bln|tn|tr|trn|cr)?$/;

/**
 * A number that begins at token `i`: `1.2 million`, `5bn`, `3 000`, `2½`, `twenty-one`, `a hundred and four`,
 * `half a million`.
 */
export function readNumber(words: NumberWords, i: number): NumberRead | null {
  return readFigures(words, i) ?? readFraction(words, i) ?? readInWords(words, i);
}

function readFigures(words: NumberWords, i: number): NumberRead | null {
  const word = words.at(i);
  if (word >= '0' && word <= ':') return readDecimalComma(words, i) ?? readPlainFigures(words, i, word);
  const sign = FRACTION_SIGNS.get(word);
  return sign === undefined ? null : (partOfScale(words, sign, i + 1) ?? scaled(words, sign, i + 1));
}

function readPlainFigures(words: NumberWords, i: number, word: string): NumberRead | null {
  const sign = FRACTION_SIGNS.get(word.at(-1)!);
  const match = FIGURES.exec(sign === undefined ? word : word.slice(0, -1));
  if (!match) return null;
  const whole = match[1]!.replaceAll(',', '');
  const digits = /\..*\./.test(whole) ? whole.replaceAll('.', '') : whole;
  if (match[2] === '.000' && digits.length > 1) return scaled(words, Number(digits) * 1000, i + 1);
  const grouped = sign === undefined && match[2] === undefined ? readGroups(words, i, digits) : null;
  let value = Number((grouped?.digits ?? digits) + (match[2] ?? '')) + (sign ?? 0);
  let next = grouped?.next ?? i + 1;
  const part = signBehind(words, next) ?? fractionBehind(words, next);
  if (part) [value, next] = [value + part.value, part.next];
  const suffix = SCALES.get(match[3] ?? '') ?? CLOSE_SCALES.get(match[3] ?? '') ?? 1;
  return scaled(words, value * suffix, next, suffix);
}

/** `2 ½`, `2 1/2`. */
function signBehind(words: NumberWords, i: number): { value: number; next: number } | null {
  const value = FRACTION_SIGNS.get(words.at(i)) ?? WRITTEN_FRACTIONS.get(words.at(i));
  return value === undefined ? null : { value, next: i + 1 };
}

/**
 * `1,2 billion`, `3,5 percent`: a comma before one or two figures and a scale or percent sign is a decimal
 * one.
 */
function readDecimalComma(words: NumberWords, i: number): NumberRead | null {
  if (words.at(i + 1) !== ',' || !words.joined(i + 1) || !words.joined(i + 2)) return null;
  const value = `${words.at(i)}.${words.at(i + 2)}`;
  if (!/^\d{1,3}\.\d{1,2}$/.test(value) || /^[\d,]/.test(words.at(i - 1))) return null;
  if (/^(?:%|percent)$/.test(words.at(i + 3))) return { value: Number(value), next: i + 3, scale: 1 };
  return scaleAt(words, i + 3) ? scaled(words, Number(value), i + 3) : null;
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

/** `half a million`, `a third of a million`, `two-thirds of a billion`, `half a dozen`. */
function readFraction(words: NumberWords, i: number): NumberRead | null {
  const part = fractionAt(words, i);
  if (!part || (part.next === i + 1 && /^(?:third|fourth|fifth|tenth)$/.test(words.at(i)))) return null;
  return partOfScale(words, part.value, part.next);
}

/** `of a million`, `a dozen`, `-million` behind a part of one. */
function partOfScale(words: NumberWords, part: number, i: number): NumberRead | null {
  let at = words.at(i) === 'of' ? i + 1 : i;
  if (words.at(at) === '-' || /^an?$/.test(words.at(at))) at++;
  return scaleAt(words, at) ? scaled(words, part, at) : null;
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
