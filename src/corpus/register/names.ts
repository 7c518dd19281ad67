import { HONORIFICS } from '../../knowledge/offices.js';
import { nameKeys } from '../../entities/resolve/person-name.js';

/**
 * A name as it is compared: small letters, no accents, no marks, no `the`, no brackets; digits stand apart
 * (`COP26`, `COP 26`).
 */
export function foldName(name: string): string {
  const folded = name
    .replace(/(?<=.)\s\([^)]*\)/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{L})(?=\p{N})/gu, ' ')
    .trim();
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}

/** Letters that the alphabets of the world are written with in more than one way, each way as one. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\by[eo]/g, 'e'],
  [/ks|x/g, 'x'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/[ckq]+/g, 'k'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/[aei][iyj]|ee|ae|[yj]/g, 'i'],
  [/i+/g, 'i'],
  [/(.)\1/g, '$1'],
];

/**
 * What two transliterations of a name have in common: `Aleksey` and `Alexei`, `Qaeda` and `Qaida`. Takes a
 * folded name.
 */
export const soundOf = (folded: string): string =>
  SPELLINGS.reduce((sound, [written, one]) => sound.replace(written, one), folded);

/** The words of a person's name, made comparable, without titles before it. */
export function keysOfPerson(name: string): readonly string[] {
  const words = name.split(/\s+/).filter(Boolean);
  const first = words.findIndex((word) => !HONORIFICS.has(word.toLowerCase()));
  return nameKeys(words.slice(Math.max(0, Math.min(first, words.length - 1))));
}

/** Capitals alone, with or without full stops, digits or a small letter in them: `IAEA`, `U.N.`, `DoD`. */
export const isAcronym = (name: string): boolean =>
  /^(?:\p{Lu}\.?){2,8}$/u.test(name) || /^\p{Lu}[\p{Ll}\p{Lu}]{0,4}\p{Lu}$/u.test(name);

/** Whether a name is one by its capitals: `two parties` and `the community` are only nouns. */
export const isProper = (name: string): boolean => /\p{Lu}|\p{Lo}/u.test(name);

/** The same of a person, whose surname has one: `the Israeli foreign minister` is an office. */
export const isProperPerson = (name: string): boolean => /(?:^|[\s'’-])[\p{Lu}\p{Lo}]\S*$/u.test(name);

/** Words that acronyms pass over. */
const SMALL = /^(?:of|the|and|for|in|on|to|de|du|des|la)$/;

/**
 * Whether one folded name is another with some of its words as an acronym: `unscr 2254` of `un security
 * council resolution 2254`. What is not in the acronym is the same, and something is, or all of it is the
 * acronym.
 */
export function abbreviates(short: string, long: string): boolean {
  return matches(
    short.split(' '),
    0,
    long.split(' ').filter((word) => !SMALL.test(word)),
    0,
  );
}

function matches(short: readonly string[], i: number, long: readonly string[], j: number): boolean {
  if (i === short.length || j === long.length) return i === short.length && j === long.length;
  const word = short[i]!;
  if (SMALL.test(word)) return matches(short, i + 1, long, j);
  if (word === long[j]) return matches(short, i + 1, long, j + 1);
  const end = endOfInitials(word, long, j);
  return end > j + 1 && matches(short, i + 1, long, end);
}

/**
 * Behind the last of the words from `j` on whose initials make the acronym; a word that is one itself stands
 * whole in it.
 */
function endOfInitials(acronym: string, long: readonly string[], j: number): number {
  let at = 0;
  for (let k = j; k < long.length; k++) {
    if (at === acronym.length) return k;
    const word = long[k]!;
    const whole = word.length > 1 && word.length < 4 && acronym.startsWith(word, at);
    if (whole) at += word.length;
    else if (acronym[at] === word[0]) at++;
    else return -1;
  }
  return at === acronym.length ? long.length : -1;
}
