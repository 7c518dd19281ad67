import { isBe, isFutureAuxiliary, isHypothetical, isPerfect } from '../../lexicon/auxiliaries.js';
import { rememberWord } from '../../remember.js';
import { hasLetter, startsLower, startsUpper, startsWithNumber } from '../../scan/letters.js';
import { finish, hashRange } from '../model-file/hash.js';
import { clustersOf } from '../word-clusters.js';

/** What the boundaries around a word are told by. */
export interface WordTraits {
  readonly word: number;
  /** How it is written, finely and coarsely, hashed. */
  readonly shape: number;
  readonly outline: number;
  /** Clusters of words used alike; of those without any the shape. */
  readonly wide: number;
  readonly middle: number;
  readonly narrow: number;
  /** 1 for one that begins with a capital. */
  readonly capital: number;
  /** Whether it begins with a small letter, and with neither letter nor number. */
  readonly isSmall: boolean;
  readonly isMark: boolean;
  readonly isAuxiliary: boolean;
  /** Whether letters stand side by side in it: the mark of an item of a list has none. */
  readonly isSpelt: boolean;
  /** Whether it closes what stands before it. */
  readonly closes: boolean;
}

const SEED = 0x51ed270b;
const hashOf = (text: string): number => finish(hashRange(text, 0, text.length, SEED));

/** Of a place before the first or after the last word of a sentence. */
export const NO_WORD: WordTraits = {
  ...{ word: 0, shape: 0, outline: 0, wide: 0, middle: 0, narrow: 0, capital: 0 },
  ...{ isSmall: false, isMark: true },
  isAuxiliary: false,
  isSpelt: false,
  closes: false,
};

const ADDRESS = /@|^www|:\/\/|\.(?:com|org|net)/;
const LONGEST_SHAPE = 6;
const MOST_DIGITS = 5;

/** `Xx` for `Lima`, `XX` for `UN`, `0:0` for `10:45`. */
function shapeOf(form: string): string {
  if (form.length > 3 && ADDRESS.test(form)) return 'address';
  if (/^\p{Lu}$/u.test(form)) return 'X';
  if (/^\p{Lu}\p{Ll}/u.test(form)) return 'Xx';
  if (/^[\p{Lu}\d.&-]+$/u.test(form) && /\p{Lu}/u.test(form)) return 'XX';
  if (/^\p{Ll}/u.test(form)) return /^\p{Ll}+$/u.test(form) ? 'x' : 'x-';
  if (/^\d+$/.test(form)) return `0${Math.min(form.length, MOST_DIGITS)}`;
  if (/^\d/.test(form)) return form.replace(/\d+/g, '0').slice(0, LONGEST_SHAPE);
  return hasLetter(form) ? 'mixed' : form.slice(0, 3);
}

/** The same, with fewer differences. */
function outlineOf(form: string): string {
  if (/^\p{Lu}/u.test(form)) return /^\p{Lu}+$/u.test(form) ? 'XX' : 'X';
  if (startsLower(form)) return 'x';
  if (startsWithNumber(form)) return '0';
  return hasLetter(form) ? 'mixed' : form.slice(0, 2);
}

const isAuxiliary = (lower: string): boolean =>
  isBe(lower) || isPerfect(lower) || isHypothetical(lower) || isFutureAuxiliary(lower);

export const traitsOf = rememberWord((form): WordTraits => {
  const lower = form.toLowerCase();
  const [wide, middle, narrow] = clustersOf(lower);
  const shape = hashOf(shapeOf(form));
  return {
    word: hashOf(lower),
    shape,
    outline: hashOf(outlineOf(form)),
    wide: wide || shape,
    middle: middle || shape,
    narrow: narrow || shape,
    capital: startsUpper(form) ? 1 : 0,
    isSmall: startsLower(form),
    isMark: !/^[\p{L}\p{N}]/u.test(form),
    isAuxiliary: isAuxiliary(lower),
    isSpelt: /\p{L}\p{L}/u.test(form),
    closes: /^[.,;:!?%)\]}”’]$/.test(form),
  };
});
