import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureRecognisers, SETUPS } from './ablation.js';

// Protects that rules and model each earn their place, and that docs/names.md says by how much.
const docs = readFileSync(new URL('../../docs/names.md', import.meta.url), 'utf8');
const scores = new Map(SETUPS.map(([name, recognisers]) => [name, measureRecognisers(recognisers)]));
/** Points that a score may move before the table must be written anew. */
const TOLERANCE = 2;

test('together the recognisers find more than any alone', () => {
  for (const alone of ['rules and knowledge', 'model'])
    expect(scores.get('both')![2]).toBeGreaterThan(scores.get(alone)![2]);
});

test.each(SETUPS.map(([name]) => name))('the table has the scores of %s', (name) => {
  const row = docs.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? '';
  const written = [...row.matchAll(/[\d.]+/g)].slice(0, 3).map(Number);
  scores.get(name)!.forEach((score, i) => {
    expect(Math.abs(score - (written[i] ?? 0)), `${name}: ${score}`).toBeLessThanOrEqual(TOLERANCE);
  });
});
