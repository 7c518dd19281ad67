import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../../src/analysis.js';
import { analyze } from '../../../src/analyze.js';
import { tableFormat } from '../../../src/report/tables/tables.js';
import { TABLE_NAMES, type TableName } from '../../../src/report/table-names.js';
import { readGoldArticles } from '../../quality/gold.js';
import { HOSTILE_ARTICLE } from '../hostile.js';
import { hasPython, python } from '../readers.js';
import { readCsv } from './read-csv.js';

const options = { offsetUnit: 'codepoint', width: 80, color: false, explain: false } as const;
/** As it is once written: lone surrogates are none. */
const toUtf8 = (text: string) => Buffer.from(text).toString();
const ARTICLES = [...readGoldArticles().map(({ text }) => text), HOSTILE_ARTICLE, ''];

const analysed = new Map<string, Analysis>();
const analysisOf = (text: string, i: number): Analysis => {
  const found =
    analysed.get(text) ??
    analyze(text, { source: { name: `article ${i}`, url: `https://example.org/${i}` } });
  analysed.set(text, found);
  return found;
};

function write(name: TableName | 'dyads', dialect: 'csv' | 'tsv', texts: readonly string[]) {
  const format = tableFormat(name, dialect);
  const analyses = texts.map(analysisOf);
  return format.head + analyses.map((analysis) => format.write(analysis, options)).join('');
}

// Protects those who open the tables elsewhere: any reader of CSV finds the same cells.
describe.each([...TABLE_NAMES, 'dyads'] as const)('%s', (name) => {
  test('as CSV and TSV has the same rows, each with its article', () => {
    const csv = readCsv(write(name, 'csv', ARTICLES));
    const tsv = readCsv(write(name, 'tsv', ARTICLES), '\t');
    expect(csv.length).toBeGreaterThan(0);
    expect(tsv).toEqual(csv);
    for (const row of csv) expect(row['url']).toBe(`https://example.org/${row['source']!.slice(8)}`);
  });

  test('no cell begins a formula, breaks a line or steers a terminal', () => {
    const text = write(name, 'csv', [HOSTILE_ARTICLE]);
    for (const row of readCsv(text))
      for (const cell of Object.values(row)) {
        expect(cell).not.toMatch(/^[=+@]/);
        expect(cell).not.toMatch(/^-(?!\d)/);
        // eslint-disable-next-line no-control-regex
        expect(cell).not.toMatch(/[\0-\x1f\x7f-\x9f\u2028]/);
      }
  });
});

describe('readers', () => {
  const names = [...TABLE_NAMES, 'dyads'] as const;
  const folder = mkdtempSync(join(tmpdir(), 'article-analyze-tables-'));
  const expected = new Map(names.map((name) => [name, readCsv(toUtf8(write(name, 'csv', ARTICLES)))]));
  for (const name of names)
    for (const dialect of ['csv', 'tsv'] as const)
      writeFileSync(join(folder, `${name}.${dialect}`), write(name, dialect, ARTICLES));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const inFolder = (script: string) =>
    JSON.parse(python(`import json,os,sys\nos.chdir(sys.stdin.read())\n${script}`, folder)) as Record<
      string,
      unknown
    >;

  test.skipIf(!hasPython('csv'))('Python reads the same rows', () => {
    const rows = inFolder(
      `import csv,glob\nprint(json.dumps({f[:-4]:list(csv.DictReader(open(f,newline='',encoding='utf-8'))) for f in glob.glob('*.csv')}))`,
    );
    for (const [name, records] of expected) expect(rows[name]).toEqual(records);
  });

  test.skipIf(!hasPython('pandas'))(
    'pandas reads the same number of rows and the same names of columns',
    () => {
      const shapes = inFolder(
        `import pandas,glob\nt={f:pandas.read_csv(f,sep='\\t' if f.endswith('tsv') else ',') for f in glob.glob('*.?sv')}\nprint(json.dumps({f:[len(d),list(d.columns)] for f,d in t.items()}))`,
      );
      for (const [name, records] of expected)
        for (const dialect of ['csv', 'tsv'])
          expect(shapes[`${name}.${dialect}`]).toEqual([records.length, Object.keys(records[0]!)]);
    },
  );

  test.skipIf(!hasPython('duckdb'))('DuckDB reads the same rows', () => {
    const counts = inFolder(
      `import duckdb,glob\nq="select count(*), count(distinct source) from read_csv('%s', header=true, all_varchar=true)"\nprint(json.dumps({f[:-4]:duckdb.sql(q % f).fetchall()[0] for f in glob.glob('*.csv')}))`,
    );
    for (const [name, records] of expected)
      expect(counts[name]).toEqual([records.length, new Set(records.map((row) => row['source'])).size]);
  });
});

const TEXT = `Kenya's foreign minister Ana Ruiz met Chad's leader in Nairobi on 3 March 2024. "We 😀 will pay $5 million," Ruiz said.`;
const rowsOf = (name: TableName) => readCsv(write(name, 'csv', [TEXT]));

describe('tables', () => {
  test('offsets count code points, and cover the words they stand for', () => {
    const points = [...TEXT];
    for (const name of ['mentions', 'amounts', 'dates'] as const)
      for (const row of rowsOf(name))
        expect(points.slice(Number(row['start']), Number(row['end'])).join('')).toBe(row['text']);
  });

  test('ids join: statements and mentions name entities of the table of entities', () => {
    const ids = new Map(rowsOf('entities').map((row) => [row['entity'], row['name']]));
    for (const row of rowsOf('mentions')) expect(ids.get(row['entity'])).toBe(row['name']);
    const [said] = rowsOf('statements');
    expect(ids.get(said!['speaker_id'])).toBe('Ana Ruiz');
    expect(said!['words']).toBe('"We 😀 will pay $5 million"');
  });

  test('countries have both codes', () => {
    const kenya = rowsOf('entities').find((row) => row['name'] === 'Kenya');
    expect(kenya).toMatchObject({ country: 'KE', country_iso3: 'KEN' });
  });

  test('people have their offices', () => {
    const [office] = rowsOf('offices');
    expect(office).toMatchObject({ name: 'Ana Ruiz', class: 'foreign-minister' });
  });

  test('amounts have a number and their clause', () => {
    const [amount] = rowsOf('amounts');
    expect(amount).toMatchObject({ value: '5000000', unit: 'USD', sentence_number: '2' });
    expect(amount!['clause']).toContain('$5 million');
  });
});
