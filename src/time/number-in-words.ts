import { CARDINALS, isWholeScale, SCALES } from '../lexicon/number-words.js';
import { fractionBehind } from './fractions.js';
import type { NumberRead, NumberWords } from './words-of-numbers.js';

/**
 * A number in words that begins at token `i`: `twenty-one`, `a hundred and four`, `two and a half million`,
 * `two point five`.
 */
export function readInWords(words: NumberWords, i: number): NumberRead | null {
  let [total, current, next, scale, hundred] = [0, 0, i, 1, -1];
  if (/^an?$/.test(words.at(i))) {
    if (!isWholeScale(words.at(i + 1))) return null;
    [current, next] = [1, i + 1];
  }
  for (;;) {
    const at = next > i ? afterJoiner(words, next) : next;
    const small = cardinalAt(words, at, current);
    if (small) {
      current += small.value;
      next = small.next;
      const part = fractionBehind(words, next) ?? decimalsBehind(words, next);
      if (part) [current, next] = [current + part.value, part.next];
      continue;
    }
    const by = next > i ? SCALES.get(words.at(at)) : undefined;
    if (by === undefined || words.at(at).length < 3 || words.at(at - 1) === 'and') break;
    const part = by > 1 ? partOfScale(words, at + 1) : null;
    if (part) return { value: round(total + (current + part.value) * by), next: part.next, scale: by };
    if (by === 100) [current, hundred] = [current * 100, at];
    else [total, current] = [(total + current) * by, 0];
    if (by > 100 || by === 12) scale = by;
    next = at + 1;
  }
  if (hundred === next - 1 && scale === 1) scale = 100;
  return next === i ? null : { value: round(total + current), next, scale };
}

/** `and a half` behind a scale that a part of follows: `a million and a half`. */
function partOfScale(words: NumberWords, i: number): { value: number; next: number } | null {
  const part = fractionBehind(words, i);
  return part && words.at(i) === 'and' && words.at(part.next) !== 'of' ? part : null;
}

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

/** `point five`, `point two five` behind a number in words. */
function decimalsBehind(words: NumberWords, i: number): { value: number; next: number } | null {
  if (words.at(i) !== 'point') return null;
  let [digits, next] = ['', i + 1];
  for (let digit = CARDINALS.get(words.at(next)); digit !== undefined && digit < 10;) {
    digits += digit;
    digit = CARDINALS.get(words.at(++next));
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), next };
}

/** Without the last digits that binary fractions add; 12 digits stay. */
export const round = (value: number): number =>
  Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));
