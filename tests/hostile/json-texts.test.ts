import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis.js';
import { run, withFiles } from '../cli/spawn.js';
import { ACCEPTED, REFUSED } from './json-texts.js';

// Protects a batch from a bad line, and a good line from being taken for a bad one.
const GOOD = '{"text":"Peru met Chad.","id":"between"}';
/** A bad line behind each of which a good one stands. */
const between = (lines: readonly string[]) => lines.map((line) => `${line}\n${GOOD}\n`).join('');
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

describe('17.json records by the classes of RFC 8259', () => {
  test(`${ACCEPTED.length} lines that are JSON are read`, () =>
    withFiles({ 'good.jsonl': ACCEPTED.join('\n') }, (folder) => {
      const { code, out, err } = run(['--ndjson', '--only', 'article', `${folder}/good.jsonl`]);
      expect(err.split('\n').filter((line) => line.includes('line-not-json'))).toEqual([]);
      expect(code).toBe(0);
      expect(linesOf(out)).toHaveLength(ACCEPTED.length);
    }));

  test(`${REFUSED.length} lines that are not are one message each, and every other comes out`, () =>
    withFiles({ 'bad.jsonl': between(REFUSED) }, (folder) => {
      const { code, out, err } = run(['--ndjson', '--only', 'article', `${folder}/bad.jsonl`]);
      expect(code).toBe(1);
      const told = linesOf(err).map((line) => Number(/bad\.jsonl:(\d+): /.exec(line)?.[1]));
      expect(told).toEqual(REFUSED.map((_, i) => 2 * i + 1));
      const names = linesOf(out).map((line) => (JSON.parse(line) as Analysis).source.name);
      expect(names).toEqual(REFUSED.map(() => 'between'));
    }));
});
