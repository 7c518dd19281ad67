import { expect, it } from 'vitest';
import { createKernel } from '../../../src/language/kernel/create-kernel.js';
import { languageWeights } from '../../../src/language/load-models.js';
import { MOST_WORDS } from '../../../src/language/network/limits.js';
import { WordWindows } from '../../../src/language/network/word-windows.js';

const { encoder } = languageWeights();
const width = encoder.window.outputs;

/** Numbers of one form, met after others. */
function windowOf(form: string, before: readonly string[]): Float32Array {
  const windows = new WordWindows(encoder, createKernel(2 ** 25));
  const places = new Int32Array(MOST_WORDS);
  for (let from = 0; from < before.length; from += MOST_WORDS)
    windows.place(before.slice(from, from + MOST_WORDS), places);
  windows.place([...before.slice(0, 3), form], places);
  const at = places[Math.min(3, before.length)]!;
  return windows.numbers.slice(at, at + width);
}

// A word must read the same wherever it stands and however many words came before.
it('gives a form the same numbers in any company', () => {
  const crowd = Array.from({ length: 5000 }, (_, i) => `w${i}`);
  for (const form of ['Kazakhstan', 'the', 'Zzyzx', '2021'])
    expect(windowOf(form, crowd)).toEqual(windowOf(form, []));
});

it('reads a country that training has not seen as those that it has', () => {
  const mean = windowOf('Tuvalu', []);
  expect(windowOf('Kiribati', [])).toEqual(mean);
  expect(windowOf('Zzyzx', [])).not.toEqual(mean);
});
