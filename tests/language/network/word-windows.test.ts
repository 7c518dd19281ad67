import { expect, it } from 'vitest';
import { languageWeights } from '../../../src/language/models.js';
import { WordWindows } from '../../../src/language/network/word-windows.js';

const { encoder } = languageWeights();
const width = encoder.window.outputs;

/** Numbers of one form, met after others. */
function windowOf(form: string, before: readonly string[], weights = encoder): Float32Array {
  const windows = new WordWindows(weights);
  const places = new Int32Array(before.length + 1);
  windows.place([...before, form], places);
  return windows.numbers.slice(places[before.length]!, places[before.length]! + width);
}

// A word must read the same wherever it stands and however many words came before.
it('gives a form the same numbers in any company', () => {
  const crowd = Array.from({ length: 5000 }, (_, i) => `w${i}`);
  for (const form of ['Kazakhstan', 'the', 'Zzyzx', '2021']) expect(windowOf(form, crowd)).toEqual(windowOf(form, []));
});

it('holds common forms as they would be computed, to a rounding', () => {
  const bare = { ...encoder, common: { forms: [], windows: new Int8Array(0), scales: new Float32Array(0) } };
  for (const [form = ''] of encoder.common.forms.slice(0, 20)) {
    const stored = windowOf(form, []), computed = windowOf(form, [], bare);
    const most = computed.reduce((max, number) => Math.max(max, Math.abs(number)), 0);
    stored.forEach((number, i) => { expect(Math.abs(number - computed[i]!)).toBeLessThanOrEqual(most / 127); });
  }
});

it('reads a country that training has not seen as those that it has', () => {
  const mean = windowOf('Tuvalu', []);
  expect(windowOf('Kiribati', [])).toEqual(mean);
  expect(windowOf('Zzyzx', [])).not.toEqual(mean);
});
