import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

// Issue 12: nature, sport, film, markets, accidents, private crime and idioms are no acts, least of all
// violence.
const rows = readFileSync(new URL('no-acts.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [kind: string, sentence: string]);
const FORCE = new Set(['ASSAULT', 'COERCE', 'SANCTION']);
const found = rows.map(([kind, sentence]) => ({
  kind,
  sentence,
  types: analyze(sentence, { only: ['acts'] }).acts.map(({ type }) => type),
}));

describe('sentences without an act', () => {
  it('are many', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
  });

  it.each(found)('$kind: no force in "$sentence"', ({ types }) => {
    expect(types.filter((type) => FORCE.has(type))).toEqual([]);
  });

  it('give next to none of any other type', () => {
    const wrong = found.filter(({ types }) => types.length > 0);
    expect(wrong.length / found.length, wrong.map((row) => row.sentence).join(' ')).toBeLessThan(0.05);
  });
});
