import { isShortForename } from '../../lexicon/short-forenames.js';
import { isGeneration, isNameParticle } from '../../lexicon/name-particles.js';

/** Keys of the names of a text, which are compared again and again. */
const known = new WeakMap<readonly string[], readonly string[]>();

/** Words of a person's name, made comparable: small letters, no accents, no `Jr.`, initials one by one. */
export function nameKeys(words: readonly string[]): readonly string[] {
  let keys = known.get(words);
  if (!keys) known.set(words, (keys = readKeys(words)));
  return keys;
}

function readKeys(words: readonly string[]): readonly string[] {
  const keys: string[] = [];
  for (const word of words) {
    if (/^(?:\p{Lu}\.?){2,3}$/u.test(word) && word !== words.at(-1))
      keys.push(...fold(word).replace(/\./g, ''));
    else if (!/^[.,-]$/.test(word)) keys.push(...splitParticle(fold(word).replace(/\.$/, '')));
  }
  if (keys.length === 0) return [words.join('')];
  return keys.length > 2 && isGeneration(keys.at(-1)!) ? keys.slice(0, -1) : keys;
}

/** `al-assad` as two words. */
function splitParticle(key: string): string[] {
  const hyphen = key.indexOf('-');
  return hyphen > 0 && isNameParticle(key.slice(0, hyphen))
    ? [key.slice(0, hyphen), key.slice(hyphen + 1)]
    : [key];
}

/** A word without accents, apostrophes and capitals. */
export const fold = (word: string): string =>
  (ASCII.test(word) ? word : word.normalize('NFD').replace(/[\p{M}ʻ‘’']/gu, '')).toLowerCase();

const ASCII = /^[a-z]*$/i;

/** One of these is shared by all full names of a person. */
export function personKeys(words: readonly string[]): string[] {
  const keys = nameKeys(words);
  return [`surname ${keys.at(-1)!}`, `forename ${keys[0]!}`];
}

/** A surname alone: one word, or one behind its particles: `von der Leyen`. */
export const isSurname = (keys: readonly string[]): boolean => keys.slice(0, -1).every(isNameParticle);

/**
 * Whether two full names are one: forenames that agree and the same surname, or one spelt otherwise, or words
 * left out.
 */
export function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length > b.length) return isSamePerson(b, a);
  const [x, y] = [a[0]!, b[0]!];
  if (a.at(-1) === b.at(-1)) return agree(x, y) || b.slice(-a.length).every((key, i) => key === a[i]);
  if (x !== y || x.length === 1) return false;
  return (
    isPart(a, b) ||
    joined(a) === joined(b) ||
    (a.length === b.length && isSpeltOtherwise(a.at(-1)!, b.at(-1)!))
  );
}

/**
 * Whether all words of the shorter name stand in the longer one in this order: `Pedro Ruiz` and `Pedro R.
 * Ruiz Soto`.
 */
function isPart(shorter: readonly string[], longer: readonly string[]): boolean {
  let found = 0;
  for (const key of longer) if (key === shorter[found]) found++;
  return shorter.length > 1 && shorter.length < longer.length && found === shorter.length;
}

const joined = (keys: readonly string[]) => keys.join('').replaceAll('-', '');

const agree = (x: string, y: string) =>
  x === y ||
  ((x.length === 1 || y.length === 1) && x[0] === y[0]) ||
  isSpeltOtherwise(x, y) ||
  isShortForename(x, y);

/** Shortest words of which one letter, and two letters, may differ between transliterations. */
const ONE_LETTER = 6,
  TWO_LETTERS = 9;

/** Whether two words may transliterate one name: the same first letter and few others that differ. */
export function isSpeltOtherwise(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < ONE_LETTER || a[0] !== b[0]) return false;
  return distanceWithin(a, b, shorter < TWO_LETTERS ? 1 : 2);
}

/**
 * Whether at most `most` letters are put in, left out, changed or swapped with the next between two words.
 */
function distanceWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const above = rows[i - 1]!;
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? rows[i - 2]![j - 2]! + 1
          : Infinity;
      row.push(
        Math.min(
          above[j]! + 1,
          row[j - 1]! + 1,
          above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
          swapped,
        ),
      );
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]! <= most;
}
