import { InvalidArgumentError } from 'commander';
import { readDate } from '../read/read-date.js';

/** One of the given words. */
export function oneOf<T extends string>(words: readonly T[]): (value: string) => T {
  return (value) => {
    const word = words.find((w) => w === value);
    if (word === undefined) throw new InvalidArgumentError(`It is one of ${words.join(', ')}.`);
    return word;
  };
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
  ...(previous as string[]),
  value,
];
