import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';

// Protects the package: models and vectors together stay small, and the card says how small.
const ASSETS = 'src/assets';
const MOST_BYTES = 9e6;
const models = readdirSync(ASSETS).filter((name) => name.endsWith('.bin'));
const bytesOf = (name: string) => statSync(`${ASSETS}/${name}`).size;

it('keeps all models and what is made of vectors below 9 MB', () => {
  expect(models.map(bytesOf).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(MOST_BYTES);
});

it('says the sizes in the model card', () => {
  const card = readFileSync('MODEL_CARD.md', 'utf8');
  const rows = [...card.matchAll(/\| `([\w-]+\.bin)` \| ([\d.]+) \|/g)];
  expect(rows.map(([, name]) => name)).toContain('language.bin');
  for (const [, name, written] of rows)
    expect(Number(written), name).toBeCloseTo(bytesOf(name!) / 1e6, 1);
});
