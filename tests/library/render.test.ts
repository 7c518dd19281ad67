import { expect, test } from 'vitest';
import { analyze, render } from '../../src/library/index.js';
import { run } from '../cli/spawn.js';

// Protects callers who want what the command writes: the same bytes, format by format.
const FILE = 'fixtures/articles/harbour-talks.txt';
const OPTIONS = { tokens: true, summarySentences: 3, explain: false } as const;

const analysis = () => {
  const asWritten = JSON.parse(run(['--json', '--offset-unit', 'utf16', '--tokens', FILE]).out) as {
    text: string;
    source: Record<string, string>;
  };
  return analyze(asWritten.text, { ...OPTIONS, source: asWritten.source });
};

test.each([
  'report',
  'json',
  'ndjson',
  'conllu',
  'csv',
  'markdown',
  'html',
  'graphml',
  'dot',
  'dyads',
] as const)('%s is what the command writes', async (format) => {
  const tokens = format === 'conllu' || format.endsWith('json') ? ['--tokens'] : [];
  expect(await render(format, analysis())).toBe(run(['--format', format, ...tokens, FILE]).out);
});

test('a table, a unit and parts are chosen as on the command line', async () => {
  const more = ['--table', 'acts', '--offset-unit', 'byte'];
  expect(await render('tsv', [analysis()], { table: 'acts', offsetUnit: 'byte' })).toBe(
    run(['--format', 'tsv', ...more, FILE]).out,
  );
  expect(await render('json', [analysis()], { only: ['dates'] })).toBe(
    run(['--json', '--only', 'dates', FILE]).out,
  );
});

test('a format and a table that do not exist are refused by name', async () => {
  await expect(render('jsn' as 'json', [])).rejects.toThrow(
    /no format is called "jsn"; did you mean "json"\?/,
  );
  await expect(render('csv', [], { table: 'act' as 'acts' })).rejects.toThrow(/did you mean "acts"\?/);
});

test('a format of tokens says how to get them', async () => {
  await expect(render('conllu', analyze('Kenya.'))).rejects.toThrow(/conllu needs .*\{ tokens: true \}/);
});

test('no analyses make an empty table, page or graph', async () => {
  expect((await render('csv', [])).trim().split('\n')).toHaveLength(1);
  expect(await render('html', [])).toContain('</html>');
  expect(await render('ndjson', [])).toBe('');
});
