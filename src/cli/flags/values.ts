import { InvalidArgumentError } from 'commander';
import { readDate } from '../../read/read-date.js';
import { nearest } from '../../nearest.js';

/** One of the given words. */
export function oneOf<T extends string>(words: readonly T[]): (value: string) => T {
  return (value) => {
    const word = words.find((w) => w === value);
    if (word !== undefined) return word;
    throw new InvalidArgumentError(`It is one of ${words.join(', ')}.${didYouMean(value, words)}`);
  };
}

/** A question for people, or nothing where no word comes near. */
export function didYouMean(value: string, words: readonly string[]): string {
  const near = nearest(value, words);
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

/** Some of the given words, with commas between. */
export function listOf<T extends string>(words: readonly T[]): (value: string) => T[] {
  return (value) => value.split(',').map((part) => oneOf(words)(part.trim()));
}

/** A whole number, written in digits. */
export function wholeNumber(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < least || !Number.isSafeInteger(number)) {
      throw new InvalidArgumentError(`It is a whole number, ${least} or more.`);
    }
    return number;
  };
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['b', 1],
  ['kb', 1e3],
  ['mb', 1e6],
  ['gb', 1e9],
  ['kib', 2 ** 10],
  ['mib', 2 ** 20],
  ['gib', 2 ** 30],
]);

/** A number of bytes, with a unit or without: `4096`, `10MB`, `1.5GiB`. */
export function byteSize(value: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,15}(?:\.\d{1,3})?)\s?([a-z]{0,3})$/i.exec(value) ?? [];
  const bytes = Math.floor(Number(digits) * (UNITS.get(unit.toLowerCase()) ?? 0));
  if (digits === '' || bytes < 1 || !Number.isSafeInteger(bytes))
    throw new InvalidArgumentError('It is a number of bytes, such as 4096, 10MB or 1GiB.');
  return bytes;
}

const TIMES: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['s', 1],
  ['m', 60],
  ['min', 60],
  ['h', 3600],
]);

/** The longest that a timer of Node can wait, in seconds. */
const LONGEST = 2_147_483;

/** A length of time in whole seconds: `90`, `90s`, `5m`, `1.5h`. */
export function seconds(value: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?)\s?([a-z]{0,3})$/i.exec(value) ?? [];
  const found = Math.floor(Number(digits) * (TIMES.get(unit.toLowerCase()) ?? 0));
  if (digits === '' || found < 1 || found > LONGEST)
    throw new InvalidArgumentError('It is a length of time from 1s to 596h, such as 90, 90s or 5m.');
  return found;
}

/** Names with commas between. */
export const names = (value: string): string[] =>
  value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** An encoding that `TextDecoder` knows, by its standard name. */
export function encodingName(value: string): string {
  try {
    return new TextDecoder(value).encoding;
  } catch {
    throw new InvalidArgumentError('It is the name of an encoding, such as windows-1252 or utf-16le.');
  }
}

/** A date that articles without one get. */
export function isoDate(value: string): string {
  if (readDate(value) === null) throw new InvalidArgumentError('It is a date, such as 2024-03-12.');
  return value;
}

/** Collects an option given several times. */
export const repeated = (value: string, previous: unknown): string[] => [
  ...((previous ?? []) as string[]),
  value,
];
