import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis.js';
import { run, withFiles } from './spawn.js';

// Protects a batch from one article: a fault inside it is one line that names it, and the others come out
// (issue 10, 1).
const FAULT = {
  NODE_OPTIONS: `--require=${fileURLToPath(new URL('faults/throw-at-word.cjs', import.meta.url))}`,
};
const names = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as Analysis).source.name);

describe('10.1 a fault inside one article', () => {
  test('10.1.1 of several files is one line with its name, and 70', () =>
    withFiles(
      {
        'a.txt': 'Kenya met Chad.',
        'b.txt': 'The faultword was seen in Peru.',
        'c.txt': 'Peru met Chad.',
      },
      (folder) => {
        const paths = ['a', 'b', 'c'].map((name) => `${folder}/${name}.txt`);
        const { code, out, err } = run(['--ndjson', ...paths], '', FAULT);
        expect(names(out)).toEqual([paths[0], paths[2]]);
        expect(err).toBe(
          `article-analyze: ${paths[1]!}: the analysis failed (TypeError: injected fault); please report it, with the article [article-failed]\n`,
        );
        expect(code).toBe(70);
      },
    ));

  test('10.1.2 of JSON Lines names the line; a bad line beside it does not lower the code', () => {
    const lines = ['{"text":"Kenya met Chad."}', '{"text":"A faultword."}', '{bad', '{"text":"Hi."}'];
    const { code, out, err } = run(['--ndjson', '-'], lines.join('\n'), FAULT);
    expect(names(out)).toEqual(['stdin:1', 'stdin:4']);
    expect([...err.matchAll(/stdin:(\d): .*\[([a-z-]+)\]$/gm)].map((m) => [m[1], m[2]])).toEqual([
      ['2', 'article-failed'],
      ['3', 'line-not-json'],
    ]);
    expect(code).toBe(70);
  });
});
