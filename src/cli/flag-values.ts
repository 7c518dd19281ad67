import { InvalidArgumentError } from 'commander';

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

/** Collects an option given several times. */
export const repeated = (value: string, previous: unknown): string[] => [
  ...(previous as string[]),
  value,
];
