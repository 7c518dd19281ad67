import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { conllu } from '../../src/report/conllu.js';
import { convertOffsets } from '../../src/report/offsets.js';
import { columns } from '../../src/report/terminal/layout.js';
import { report } from '../../src/report/terminal/report.js';
import { readGoldArticles } from '../quality/gold.js';
import { run } from '../cli/spawn.js';

const options = { offsetUnit: 'codepoint', width: 80, color: false, explain: false } as const;
const ARTICLES = readGoldArticles();

describe('offsets', () => {
  // Protects readers in other languages, whose strings count otherwise.
  test.each(['codepoint', 'byte'] as const)('every span in %ss covers its text', (unit) => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Kenya', '😀', 'é', 'said', 'Chad.', '\n\n', 'Nairobi', '日本')),
        (words) => {
          const text = words.join(' ');
          const { entities, sentences } = convertOffsets(analyze(text, { only: ['entities'] }), unit);
          const slice =
            unit === 'byte'
              ? (start: number, end: number) => Buffer.from(text).subarray(start, end).toString()
              : (start: number, end: number) => [...text].slice(start, end).join('');
          for (const mention of entities.flatMap((e) => e.mentions))
            expect(slice(mention.start, mention.end)).toBe(mention.text);
          for (const { start, end } of sentences) expect(slice(start, end).trim()).not.toBe('');
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('report', () => {
  // Protects the page from running over the edge.
  test.each([40, 60, 80, 120])('fits %i columns', (width) => {
    for (const text of [
      ...ARTICLES.map((a) => a.text),
      `${'长'.repeat(200)} in Kenya.`,
      `https://example.org/${'x'.repeat(300)}`,
    ]) {
      for (const line of report.write(analyze(text), { ...options, width, explain: true }).split('\n'))
        expect(columns(line)).toBeLessThanOrEqual(width);
    }
  });

  test('prints only the parts that are asked for', () => {
    const only = ['acts'] as const;
    const text = 'Kenya jailed Ana Ruiz on 3 March 2024, Jo Berg said.';
    const written = report.write(analyze(text, { only }), { ...options, only });
    expect(written).toContain('What happened');
    expect(written).not.toMatch(/Countries|People|Who said|Dates|names/);
  });

  test('says nothing of what there is nothing of', () => {
    expect(report.write(analyze(''), options)).not.toMatch(
      /People|Who said|What happened|Numbers|undated|0 (act|statement|name)/,
    );
  });
});

describe('conllu', () => {
  // Protects the readers of treebanks: ten columns, counted ids, one root, heads inside the sentence, the
  // text again from its words.
  test.each(ARTICLES)('$id is valid', ({ text }) => {
    const blocks = conllu
      .write(analyze(text, { tokens: true }), options)
      .trim()
      .split('\n\n');
    for (const block of blocks) {
      const rows = block
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .map((line) => line.split('\t'));
      expect(rows.map((row) => row.length)).toEqual(rows.map(() => 10));
      expect(rows.map(([id]) => Number(id))).toEqual(rows.map((_, i) => i + 1));
      expect(rows.filter((row) => row[6] === '0')).toHaveLength(1);
      expect(
        rows.every((row) => Number(row[6]) <= rows.length && row.every((field) => field !== '')),
      ).toBe(true);
      const joined = rows
        .map((row) => row[1]! + (row[9]!.includes('SpaceAfter=No') ? '' : ' '))
        .join('')
        .trim();
      expect(`# text = ${joined}`).toBe(block.split('\n').find((line) => line.startsWith('# text = ')));
    }
  });

  test('brings its tokens even when only other parts are asked for', () => {
    expect(run(['--format', 'conllu', '--only', 'entities'], 'Kenya voted.').out).toContain(
      '1\tKenya\t',
    );
  });
});
