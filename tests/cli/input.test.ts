import { expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis.js';
import { run, withFiles } from './spawn.js';

// Protects those whose files are not as they should be.
const parse = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Analysis);

test('bad lines of jsonl are reported with their number, and the rest goes on', () => {
  const lines = [
    '{"id":"__proto__","text":"Kenya met Chad."}',
    '{bad',
    '',
    '[1]',
    '{"url":"https://example.org/b","text":"Hi."}',
    '{"title":1}',
    '{"text":""}',
  ];
  const { code, out, err } = run(['--ndjson', '-'], lines.join('\n'));
  expect(code).toBe(1);
  expect(parse(out).map(({ source }) => source.name)).toEqual([
    '__proto__',
    'https://example.org/b',
    'stdin:7',
  ]);
  expect([...err.matchAll(/stdin:(\d+): [^\n[]*\[([a-z-]+)\]/g)].map((m) => [m[1], m[2]])).toEqual([
    ['2', 'line-not-json'],
    ['4', 'line-not-json'],
    ['6', 'line-without-text'],
  ]);
});

test('invalid bytes become U+FFFD, with one warning that names the byte', () => {
  const { code, out, err } = run(['--ndjson', '-'], Uint8Array.of(0x63, 0xc3, 0xa9, 0xe9, 0x20, 0xff));
  expect(code).toBe(0);
  expect(parse(out)[0]!.text).toBe('c\u00e9\ufffd \ufffd');
  expect(parse(out)[0]!.warnings.map((w) => w.code)).toEqual(['invalid-bytes']);
  expect(err).toMatch(/byte offset 3 /);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test.each(['', ' \n\n\t'])('%j is a valid, empty analysis', (text) => {
  const { code, out } = run(['--ndjson'], text);
  expect(code).toBe(0);
  expect(parse(out)[0]!.warnings.map((w) => w.code)).toEqual(['empty']);
});

test('hostile text reaches no terminal as it is', () => {
  const { out } = run(
    ['--color', 'never'],
    'A \u001b]0;owned\u0007 \u009b31m title \u202egpj\n\n__proto__ said \u001b[2J in Kenya.\n',
  );
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(out).toContain('<U+001B>');
  expect(out).toContain('<U+202E>');
});

test('content decides where the name does not, and --input decides over both', () =>
  withFiles(
    { data: '{"text":"One."}\n{"text":"Two."}\n', 'named.txt': '{"text":"One."}\n' },
    (folder) => {
      expect(parse(run(['--ndjson', `${folder}/data`]).out)).toHaveLength(2);
      expect(parse(run(['--ndjson', `${folder}/named.txt`]).out)[0]!.source.format).toBe('text');
      expect(
        parse(run(['--ndjson', '--input', 'jsonl', `${folder}/named.txt`]).out)[0]!.source.format,
      ).toBe('jsonl');
    },
  ));

test.each([
  [['--color', 'always'], { NO_COLOR: '1' }, true],
  [['--color', 'never'], { FORCE_COLOR: '1' }, false],
  [[], { FORCE_COLOR: '1' }, true],
  [[], {}, false],
])('colours with %j and %j: %s', (args, env, colored) => {
  expect(run(args, 'Kenya met Chad.', env).out.includes('\u001b[')).toBe(colored);
});

test('a user\u2019s entries are found, and a bad file is refused with its line', () =>
  withFiles(
    {
      'good.csv': 'name,type,aliases,country\n"Blue Mesa, Ltd",organization,Blumesa|BML,KE\n',
      'bad.json': '[\n {"name":"A","type":"place"},\n {"name":"B","type":"plaice"}\n]',
    },
    (folder) => {
      const { out } = run(
        ['--ndjson', '--knowledge', `${folder}/good.csv`],
        'They joined Blumesa yesterday.',
      );
      expect(parse(out)[0]!.entities.map(({ name, type, country }) => [name, type, country])).toEqual([
        ['Blue Mesa, Ltd', 'organization', 'KE'],
      ]);
      const refused = run(['--knowledge', `${folder}/bad.json`], 'Text.');
      expect([refused.code, refused.out]).toEqual([2, '']);
      expect(refused.err).toMatch(/bad\.json:3: type is one of/);
      expect(run(['knowledge', 'lint', `${folder}/good.csv`]).code).toBe(0);
      expect(run(['knowledge', 'lint', `${folder}/bad.json`]).code).toBe(1);
    },
  ));

test("a user's entry stands where the lists and the model say something else of the same words", () =>
  withFiles(
    { 'mine.csv': 'name,type\nKenya,initiative\nQuimby Charter,product\nBank,event\n' },
    (folder) => {
      const text =
        'The World Bank praised the Quimby Charter, and Kenya signed the Quimby Charter on Monday.';
      const { out } = run(['--ndjson', '--knowledge', `${folder}/mine.csv`], text);
      expect(parse(out)[0]!.entities.map(({ name, type }) => `${name}: ${type}`)).toEqual([
        'World Bank: organization',
        'Quimby Charter: product',
        'Kenya: initiative',
      ]);
    },
  ));

test('eval tells precision and recall by type', () =>
  withFiles(
    {
      'gold.jsonl': `${JSON.stringify({
        text: 'Kenya met Chad.',
        entities: [
          { start: 0, end: 5, type: 'country' },
          { start: 10, end: 14, type: 'country' },
        ],
      })}\n${JSON.stringify({ text: 'Kenya voted.', countries: ['Kenya', 'Uganda'] })}\n`,
    },
    (folder) => {
      const { code, out } = run(['eval', `${folder}/gold.jsonl`]);
      expect(code).toBe(0);
      expect(/^country\s+(\S+)\s+(\S+)/m.exec(out)?.slice(1)).toEqual(['100.0', '75.0']);
    },
  ));

test('eval counts a facility as the place it is, reads standard input, and goes on after a bad line', () => {
  const good = JSON.stringify({
    text: 'They met at Kotoka Airport in Accra.',
    entities: [
      { start: 12, end: 26, type: 'facility' },
      { start: 30, end: 35, type: 'place' },
    ],
  });
  const { code, out, err } = run(['eval', '-'], `${good}\nnot JSON\n\n${good}`);
  expect(code).not.toBe(0);
  expect(err).toContain('-:2');
  expect(out).not.toContain('facility');
  expect(/^place.* 4$/m.test(out)).toBe(true);
});

test('an address is told apart from a file that is missing, with the command that helps', () => {
  const { code, err } = run(['https://example.org/a.html?x=1']);
  expect(code).toBe(1);
  expect(err).toContain('curl -sL ADDRESS | article-analyze -');
  expect(err).toContain('[input-address]');
});

test('standard input named twice is read once, and told', () => {
  const { code, out, err } = run(['--ndjson', '-', '-'], 'Kenya met Chad.');
  expect([code, out.trim().split('\n').length]).toEqual([1, 1]);
  expect(err).toContain('stdin: is named twice, and can be read once [input-repeated]');
});

test('--limit ends after so many articles, and what failed before them is told', () => {
  const lines = ['{"text":"Kenya."}', 'bad', '{"text":"Chad."}', 'bad too', '{"text":"Peru."}'];
  const { code, out, err } = run(['--ndjson', '--limit', '2', '-i', 'jsonl', '-'], lines.join('\n'));
  expect([code, out.trim().split('\n').length]).toEqual([1, 2]);
  expect(err.trim().split('\n')).toHaveLength(1);
  const many = `${JSON.stringify({ text: 'Kenya met Chad.' })}\n`.repeat(40);
  for (const jobs of ['1', '2'])
    expect(
      run(['--ndjson', '--limit', '25', '-j', jobs, '-i', 'jsonl', '-'], many).out.trim().split('\n'),
    ).toHaveLength(25);
});
