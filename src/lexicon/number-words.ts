// Numbers in words and in the short forms of the press. Source: general knowledge of English as it is written
// everywhere.
import { kind } from './word-kind.js';

/** Cardinal numbers by word. */
export const CARDINALS = new Map<string, number>(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, i) => [word, i]),
);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
for (const [i, word] of TENS.entries()) CARDINALS.set(word, 20 + 10 * i);

/** Powers of ten by word and by the short forms of the press. */
export const SCALES = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['milliard', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['dozen', 12],
  ['mm', 1e6],
  ['mio', 1e6],
  ['mrd', 1e9],
  ['mld', 1e9],
  ['juta', 1e6],
  ['miliar', 1e9],
  ['triliun', 1e12],
  ['cr', 1e7],
]);

/** Powers of ten only where they are written in one with the figures: `45mil`. */
export const CLOSE_SCALES = new Map([
  ['mil', 1e6],
  ['bil', 1e9],
  ['tr', 1e12],
]);

export const FRACTION_SIGNS = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
]);

/** The same of figures behind a whole number: `2 1/2 million`. */
export const WRITTEN_FRACTIONS = new Map([
  ['1/2', 1 / 2],
  ['1/3', 1 / 3],
  ['2/3', 2 / 3],
  ['1/4', 1 / 4],
  ['3/4', 3 / 4],
]);

/** Parts of one: `half`, `a third`, `three quarters`. */
export const FRACTION_WORDS = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fourth', 1 / 4],
  ['fifth', 1 / 5],
  ['tenth', 1 / 10],
]);

export const ORDINALS = new Map<string, number>([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
]);

/** What has befallen those who are counted: `12 dead`. */
export const isFate = kind('12 dead', [
  ...['dead', 'injured', 'wounded', 'missing', 'killed', 'hurt', 'arrested', 'displaced'],
]);

/** Verbs that are no nouns, right behind who is counted: `900 flee homes`. */
export const isVerbOfCounted = kind('900 flee homes', [
  ...['flee', 'lose', 'die', 'mourn', 'seek', 'join', 'leave', 'get', 'take', 'give', 'make', 'become'],
  ...['receive', 'attend', 'defy', 'evade', 'await', 'enter', 'quit', 'reject', 'sue', 'bring', 'have'],
]);

/** Which way a measure lies, behind it. */
export const isDimension = kind('300m long', [
  ...['long', 'high', 'wide', 'tall', 'deep', 'away', 'above', 'below'],
]);

/** Powers of ten that are written out. */
export const isWholeScale = kind('two dozen', [
  ...['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen', 'lakh', 'crore'],
  'milliard',
]);
