import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis.js';
import { BIN, run, withFiles } from '../cli/spawn.js';
import { has, hasPython } from '../report/readers.js';

// Protects the same command under Spark: the bytes of the plain one, a row for every article whatever dies
// (issue 16).
const ARTICLES = fileURLToPath(new URL('../../fixtures/articles/', import.meta.url));
const CHECKS = fileURLToPath(new URL('spark_checks.py', import.meta.url));
const BAD = ['{bad', '{"id":"t","title":"no text"}', ''];
const LINES = [
  ...readdirSync(ARTICLES)
    .sort()
    .slice(0, 12)
    .map((name) => JSON.stringify({ id: name, text: readFileSync(`${ARTICLES}${name}`, 'utf8') })),
  JSON.stringify({ text: 'Kenya met Chad “twice”\u2028in Doha.' }),
  ...BAD,
];

type Row = [id: string, analysis: string | null, code: string | null, message: string | null];
type Results = Record<
  'lines' | 'one partition' | 'no rows' | 'killed tool' | 'deadly article' | 'killed worker' | 'columns',
  Row[]
> & {
  'empty partitions': number[];
  'was killed': boolean;
  sql: [string, number][];
  join: [string, string, string][];
  failures: [string, string, string][];
};

const isHere = hasPython('pyspark, pandas, pyarrow') && has('java', ['-version']);

describe.skipIf(!isHere)('under Spark', () => {
  let results: Results;
  let plain: string[];

  beforeAll(async () => {
    await withFiles({ 'corpus.jsonl': `${LINES.join('\n')}\n` }, (folder) => {
      const { stdout, stderr, status } = spawnSync(
        'python3',
        [CHECKS, `${folder}/corpus.jsonl`, folder, process.execPath, BIN],
        { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' } },
      );
      if (status !== 0) throw new Error(stderr.slice(-4000));
      results = JSON.parse(stdout) as Results;
      const { out } = run(
        ['--ndjson', '--errors', 'record', '--unnamed', 'hash', '-i', 'jsonl'],
        LINES.map((line) => `${line || '{}'}\n`).join(''),
      );
      plain = out.trimEnd().split('\n');
    });
  }, 600_000);

  const analyses = (rows: readonly Row[]) =>
    rows.flatMap(([, analysis]) => (analysis === null ? [] : [analysis])).sort();

  test('the analyses have the bytes of the plain command, and every record has a row', () => {
    const [good, bad] = [plain.filter((line) => !line.includes('"error"')), BAD.length];
    expect(good).toHaveLength(13);
    expect(analyses(results.lines)).toEqual([...good].sort());
    expect(results.lines).toHaveLength(LINES.length);
    expect(results.lines.filter(([, analysis]) => analysis === null)).toHaveLength(bad);
    for (const [id, analysis] of results.lines)
      if (analysis !== null) expect((JSON.parse(analysis) as Analysis).source.name).toBe(id);
  });

  test('the same whatever the partitions; a bad record is a row with its reason', () => {
    expect(results['one partition']).toEqual(results.lines);
    expect(results.failures.map(([article]) => article)).toContain('t');
    expect(results.failures.map(([, code]) => code).sort()).toEqual([
      'line-not-json',
      'line-without-text',
      'line-without-text',
    ]);
  });

  test('empty partitions and no rows are no articles, and start nothing', () => {
    expect(results['empty partitions']).toEqual([7, 2]);
    expect(results['no rows']).toEqual([]);
  });

  test('a tool that is killed is started again', () => {
    expect(results['killed tool']).toEqual(results.lines);
  });

  test('an article that kills it each time is a row, and costs no other', () => {
    expect(results['deadly article'].map(([id, , code]) => [id, code])).toEqual([
      ['d0', null],
      ['d1', null],
      ['d2', 'process-died'],
      ['d3', null],
      ['d4', null],
    ]);
  });

  test('a worker of Spark that is killed changes nothing', () => {
    expect(results['was killed']).toBe(true);
    expect(results['killed worker']).toEqual(results.lines);
  });

  test('columns: the hash of the text is the id, a null is a failure', () => {
    expect(results.columns.map(([, , code]) => code)).toEqual([null, null, 'line-without-text']);
    expect(results.columns[0]).toEqual(results.columns[1]);
    expect(results.columns[0]![0]).toMatch(/^[0-9a-f]{64}$/);
  });

  test('the tables tell what the JSON tells', () => {
    const told = plain.map((line) => JSON.parse(line) as Analysis).filter(({ entities }) => entities);
    const counts = new Map<string, number>();
    for (const { type } of told.flatMap(({ entities }) => entities))
      counts.set(type, (counts.get(type) ?? 0) + 1);
    expect(new Map(results.sql)).toEqual(counts);
    const said = told.flatMap(({ source, statements, entities }) =>
      statements.flatMap(({ speaker, content }) => {
        const who = entities.find(({ id }) => id === speaker);
        return who ? [[source.name, who.name, content[0]!.text]] : [];
      }),
    );
    const order = (rows: string[][]) => rows.map((row) => row.join('\t')).sort();
    expect(order(results.join)).toEqual(order(said));
  });
});
