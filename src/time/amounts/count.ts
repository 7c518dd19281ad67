import { monthNumber, weekdayNumber } from '../../calendar.js';
import { UNITS } from '../../lexicon/calendar-words.js';
import { CARDINALS, isFate, isVerbOfCounted, SCALES } from '../../lexicon/number-words.js';
import { startsUpper, startsWithLetter } from '../../scan/letters.js';
import type { Words } from '../words.js';
import { NOT_COUNTED, quantityKind, STOPS_COUNT } from './measures.js';
import { amountsOf, readRange, type AmountRule, type Range } from './rule.js';

/** `34 of 120 seats`: how many of how many. */
const ofWhole = (words: Words, i: number): number | null => {
  const number = words.number(i);
  if (!number || words.at(number.next) !== 'of') return null;
  const at = words.at(number.next + 1) === 'the' ? number.next + 2 : number.next + 1;
  return words.number(at) ? at : null;
};

/**
 * `12,000 people`, `5 million doses`, `340 seats`, `57 members of parliament`; words may stand between number
 * and noun.
 */
export const count: AmountRule = (words, i, home) => {
  const range = readRange(words, i);
  if (!range || isName(words, i) || isRate(words, i, range)) return null;
  const whole = ofWhole(words, i);
  const all = whole === null ? null : count(words, whole, home);
  if (all) return [{ ...all.at(-1)!, first: i, next: range.high.next, value: range.high.value }, ...all];
  const fate = range.high.next;
  if (
    isFate(words.at(fate)) &&
    quantityKind(words.at(fate + 1)) !== 'count' &&
    Number.isInteger(range.high.value)
  )
    return amountsOf(range, i, fate + 1, words.form(fate), 'count');
  const of = words.at(range.high.next) === 'of' ? 1 : 0;
  const at = countedAt(words, range.high.next + of, range, i);
  return at === null ? null : amountsOf(range, i, at + 1, words.form(at), 'count');
};

/** `one in five voters`, `nine out of ten`: how many of each few. */
function isRate(words: Words, i: number, { high }: Range): boolean {
  const at = words.at(i - 1) === 'in' ? i - 2 : i - 3;
  const isOf = words.at(i - 1) === 'in' || (words.at(i - 1) === 'of' && words.at(i - 2) === 'out');
  if (!isOf || (high.value > 10 && high.value !== 100 && high.value !== 1000)) return false;
  const part = CARDINALS.get(words.at(at)) ?? Number(words.at(at) || NaN);
  return part < high.value;
}

/** Words between a number and what it counts. */
const MOST_BETWEEN = 3;

/** The noun that is counted, at or after token `from`: of a compound the last, `15 member states`. */
function countedAt(words: Words, from: number, range: Range, i: number): number | null {
  for (let at = from; at < from + MOST_BETWEEN; at++) {
    const word = words.at(at);
    if (quantityKind(word) === 'count' && words.at(from) !== '-')
      return isModifier(words, at, range, i) ? at + 1 : at;
    if (!startsWithLetter(word) || STOPS_COUNT.has(word) || CARDINALS.has(word) || SCALES.has(word))
      return null;
    if (isVerbOfCounted(word)) return null;
    if (isCountedNoun(words, at, range, i)) return at;
    if (!/^(?:JJ|NN$|VBN|VBG|NNP$|HYPH)/.test(words.tag(at)) || UNITS.has(word)) return null;
  }
  return null;
}

/** Whether the noun at `at` only tells what is counted behind it: `15 member states`, `40 patient rooms`. */
const isModifier = (words: Words, at: number, range: Range, i: number): boolean =>
  words.tag(at) === 'NN' &&
  (quantityKind(words.at(at + 1)) === 'count' || isCountedNoun(words, at + 1, range, i)) &&
  words.tag(at + 1) === 'NNS';

/**
 * A plural of the language after figures, or after a number of more than ten: units and years are told
 * elsewhere.
 */
function isCountedNoun(words: Words, at: number, { high }: Range, i: number): boolean {
  if (words.tag(at) !== 'NNS' || NOT_COUNTED.has(words.lemma(at)) || UNITS.has(words.lemma(at)))
    return false;
  const figures = /^\d/.test(words.at(i));
  if (figures && /^(?:19|20)\d\d$/.test(words.at(i))) return false;
  return high.value > (figures ? 1 : 10) && Number.isInteger(high.value);
}

/**
 * Whether the number belongs to a name before it: `Boeing 737`, `Article 5`, `F-16`, `May 3`; a weekday is
 * none.
 */
function isName(words: Words, i: number): boolean {
  const before = words.form(i - 1);
  if (before === '-') return words.joined(i);
  if (i - 1 <= words.first || !startsUpper(before) || weekdayNumber(before) > 0) return false;
  return monthNumber(before) === 0 || (words.number(i)?.value ?? 0) <= 31;
}
