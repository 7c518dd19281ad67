import { describe, expect, test } from 'vitest';
import { fieldTree, pick } from '../../src/report/fields.js';
import { run } from './spawn.js';

// Protects scripts that ask for a few fields of many articles: they get those, and hear of a name that is
// none.
const TEXT = 'Peruvian Foreign Minister Ana Ruiz met Chadian President Idris Mahamat in Lima.\n';
const ALWAYS = ['schemaVersion', 'tool', 'offsetUnit', 'source'];
const asked = (fields: string, ...args: string[]) =>
  JSON.parse(run(['--ndjson', '--fields', fields, ...args, '-'], TEXT).out) as Record<string, unknown>;

test('fields of parts, in lists item by item; no other part is there', () => {
  const found = asked('entities.name,entities.mentions.text,acts.type,source.name');
  expect(Object.keys(found)).toEqual([...ALWAYS, 'entities', 'acts']);
  expect(found['source']).toEqual({ name: 'stdin' });
  const [first] = found['entities'] as object[];
  expect(Object.keys(first!)).toEqual(['name', 'mentions']);
  expect(first).toMatchObject({ mentions: [{ text: 'Peruvian' }] });
  expect(found['acts']).toEqual([{ type: 'CONSULT' }]);
});

test('a part named whole is whole, beside its fields too; tokens come when they are named', () => {
  const whole = (asked('entities') as { entities: unknown }).entities;
  expect((asked('entities.name,entities') as { entities: unknown }).entities).toEqual(whole);
  expect((asked('tokens.text') as { tokens: unknown[] }).tokens[0]).toEqual({ text: 'Peruvian' });
});

test('what a record carries through is nobody’s to name', () => {
  const record = JSON.stringify({ text: TEXT, outlet: 'Gazette' });
  const args = ['--ndjson', '--keep', 'outlet', '--fields', 'source.record.outlet,stats.words', '-'];
  expect(JSON.parse(run(['-i', 'jsonl', ...args], record).out)).toMatchObject({
    source: { record: { outlet: 'Gazette' } },
    stats: { words: 12 },
  });
});

describe('wrong usage', () => {
  test.each([
    [
      ['--json', '--fields', 'entities.nam'],
      'no field is called entities.nam. Did you mean entities.name?',
    ],
    [['--json', '--fields', 'entites'], 'Did you mean entities?'],
    [['--json', '--fields', '__proto__'], 'no field is called __proto__'],
    [['--fields', 'entities.name'], '--fields goes with --ndjson or --json'],
    [['--json', '--only', 'acts', '--fields', 'entities.name'], '--only'],
    [['--table', 'acts'], '--table goes with --format csv or tsv'],
    [['--json', '--table', 'acts'], '--table goes with --format csv or tsv'],
  ])('%j', (args, hint) => {
    const { code, out, err } = run([...args, '-'], TEXT);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(hint);
  });
});

test('a table that the settings name waits for a format of tables', () => {
  const settings = { ARTICLE_ANALYZE_TABLE: 'acts' };
  expect(run(['-'], TEXT, settings).out).toContain('What happened');
  expect(run(['--format', 'csv', '-'], TEXT, settings).out).toMatch(/^act,/);
});

test('fields are picked in the order that they had, whatever the order of the paths', () => {
  const tree = fieldTree(['b.y', 'a', 'b.x', 'a.z']);
  expect(JSON.stringify(pick({ a: { z: 1, q: 2 }, b: [{ x: 1, y: 2, z: 3 }, null], c: 4 }, tree))).toBe(
    '{"a":{"z":1,"q":2},"b":[{"x":1,"y":2},null]}',
  );
});
