import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FLAGS } from '../../src/cli/flags/flags.js';
import { nameOf } from '../../src/cli/flags/flag.js';
import { SETTABLE } from '../../src/cli/settings/apply.js';
import { shell, withFiles, type Ran } from './spawn.js';

// Protects those who say once what they always want: flag before environment before the nearest file before
// the default.
const TEXT = 'Ana signed the Zorblat Compact. She praised the Quimby Compact.';

/** Runs the command in a folder with a file in it and, above it, one of settings. */
async function runIn(settings: Record<string, string>, line: string): Promise<Ran> {
  let ran: Ran | undefined;
  await withFiles(settings, (folder) => {
    mkdirSync(join(folder, 'news'));
    writeFileSync(join(folder, 'news/a.txt'), TEXT);
    ran = shell(`cd ${folder}/news; ${line}`);
  });
  return ran!;
}

const formatOf = ({ out }: Ran) => {
  if (out.startsWith('{\n')) return 'json';
  if (out.startsWith('{"')) return 'ndjson';
  return out.startsWith('entity,') ? 'csv' : 'report';
};

describe('precedence', () => {
  const files = { '.article-analyze.yaml': 'format: csv\n' };
  test.each([
    ['$AA a.txt', 'csv'],
    ['ARTICLE_ANALYZE_FORMAT=ndjson $AA a.txt', 'ndjson'],
    ['ARTICLE_ANALYZE_FORMAT=ndjson $AA --json a.txt', 'json'],
    ['ARTICLE_ANALYZE_FORMAT=ndjson $AA -f report a.txt', 'report'],
    ['ARTICLE_ANALYZE_FORMAT= $AA a.txt', 'csv'],
    ['$AA --no-config a.txt', 'report'],
    ['ARTICLE_ANALYZE_NO_CONFIG=1 $AA a.txt', 'report'],
    ['ARTICLE_ANALYZE_FORMAT=ndjson $AA --no-config a.txt', 'ndjson'],
    ["printf 'format: json' > ../other.yaml; $AA --config ../other.yaml a.txt", 'json'],
    ["printf 'format: json' > ../other.yaml; ARTICLE_ANALYZE_CONFIG=../other.yaml $AA a.txt", 'json'],
    ["printf 'format: json' > .article-analyze.json; $AA a.txt", 'json'],
    ["printf 'quiet: true' > .article-analyze.json; $AA a.txt", 'report'],
    ['$AA --config <(echo \'{"format":"ndjson"}\') a.txt', 'ndjson'],
  ])('%s writes %s', async (line, format) => {
    const ran = await runIn(files, line);
    expect([ran.err, formatOf(ran)]).toEqual(['', format]);
  });
});

test('every kind of value: lists, sizes, times, switches, paths beside the file', async () => {
  const { out, err, code } = await runIn(
    {
      '.article-analyze.yaml': `# what our desk wants
format: ndjson
only: [entities, stats]
max-bytes: 1MB
timeout: 2m
jobs: 1
explain: true
date: 2024-03-12
knowledge: desk.csv
`,
      'desk.csv': 'name,type\n"Zorblat Compact",product\n',
    },
    '$AA a.txt',
  );
  expect([code, err]).toEqual([0, '']);
  const analysis = JSON.parse(out) as {
    entities: { type: string; evidence?: unknown }[];
    stats: object;
  };
  expect(analysis.entities.map(({ type }) => type)).toContain('product');
  expect(Object.keys(analysis)).toEqual(expect.arrayContaining(['entities', 'stats']));
  expect(analysis).not.toHaveProperty('statements');
});

test('lists and paths in the environment', async () => {
  const { out } = await runIn(
    {
      'one.csv': 'name,type\n"Zorblat Compact",product\n',
      'two.csv': 'name,type\n"Quimby Compact",product\n',
    },
    'ARTICLE_ANALYZE_KNOWLEDGE=../one.csv:../two.csv ARTICLE_ANALYZE_ONLY=entities $AA --ndjson a.txt',
  );
  const { entities } = JSON.parse(out) as { entities: { type: string }[] };
  expect(entities.filter(({ type }) => type === 'product')).toHaveLength(2);
});

test('settings hold for other commands that take the option, but for their formats', async () => {
  const files = { '.article-analyze.yaml': 'format: html\noffset-unit: byte\n' };
  const { out, err } = await runIn(files, "printf 'é Kenya' > b.txt; $AA match --json '#Country' b.txt");
  expect(err).toBe('');
  expect(out).toContain('"offsetUnit":"byte"');
  expect((await runIn(files, '$AA --version')).code).toBe(0);
  const broken = { '.article-analyze.yaml': 'formt: html\n' };
  for (const line of ['$AA --help', '$AA schema', '$AA help match'])
    expect((await runIn(broken, line)).code).toBe(0);
});

describe('what cannot be a setting is wrong usage: one line with the place and what is meant', () => {
  test.each([
    ['formt: json', ':1: no setting is called formt. Did you mean format?'],
    ['tokens: true\nmaxBytes: 3', ':2: no setting is called maxBytes. Did you mean max-bytes?'],
    ['output: a.json', ':1: --output belongs on the command line'],
    ['json: true', ':1: json is no setting; set format to json'],
    ['format: jsno', ':1: format: jsno is invalid. It is one of report,'],
    ['format: [json, csv]', ':1: format: takes one value, not 2'],
    ['format:\n  kind: json', ':1: format: is neither a value nor a list'],
    ['tokens: perhaps', ':1: tokens: perhaps is invalid. It is true or false.'],
    ['max-bytes: 10XB', ':1: max-bytes: 10XB is invalid'],
    ['- format', ':1: is no mapping of names to values'],
    ['format: json\nformat: csv', ':2: Map keys must be unique'],
    ['{"format": ', 'article-analyze.yaml:1: '],
    ['__proto__: json', ':1: no setting is called __proto__'],
  ])('%j', async (text, hint) => {
    const { code, out, err } = await runIn({ '.article-analyze.yaml': text }, '$AA a.txt');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(hint);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('[settings-refused]');
  });

  test.each([
    ['ARTICLE_ANALYZE_FROMAT=csv', 'Did you mean ARTICLE_ANALYZE_FORMAT?'],
    ['ARTICLE_ANALYZE_TOKENS=2', 'ARTICLE_ANALYZE_TOKENS: tokens: 2 is invalid'],
    ['ARTICLE_ANALYZE_JSON=1', 'set format to json'],
    ['ARTICLE_ANALYZE_CONFIG=nowhere.yaml', 'nowhere.yaml: no such file'],
    ['ARTICLE_ANALYZE_CONFIG=.', '.: cannot be read (EISDIR)'],
  ])('%s', async (variable, hint) => {
    const { code, err } = await runIn({}, `${variable} $AA a.txt`);
    expect(code).toBe(2);
    expect(err).toContain(hint);
  });
});

test('no setting writes a file or names an input: those belong to the command line', () => {
  for (const name of ['output', 'output-dir', 'files-from', 'config'])
    expect([...SETTABLE.keys()]).not.toContain(name);
  expect(FLAGS.length - new Set(FLAGS.map(({ flags }) => flags)).size).toBe(0);
  expect([...SETTABLE.values()].map(nameOf)).toEqual([...SETTABLE.keys()]);
});

test('an empty file, and one of comments alone, set nothing', async () => {
  for (const text of ['', '# nothing\n', '\ufeff'])
    expect(formatOf(await runIn({ '.article-analyze.yml': text }, '$AA a.txt'))).toBe('report');
});
