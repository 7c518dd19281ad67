import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis.js';
import { run, script, shell, withFiles } from './spawn.js';

// Protects people from an analysis of mark-up: what is no prose is one line that helps, and the others come
// out (issue 10, 4).
const names = (out: string) =>
  out
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as Analysis).source.name);
const REFUSED: Record<string, [content: string | Uint8Array, hint: string]> = {
  letter: ['{\\rtf1\\ansi Kenya met Chad.}', 'pandoc'],
  paper: ['%PDF-1.4\n1 0 obj <<>> endobj\n', 'pdftotext'],
  office: ['PK\x03\x04\x14\x00[Content_Types].xml', 'pandoc'],
  squeezed: [Uint8Array.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 4), 'xz'],
  picture: [Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'tesseract'],
};
const READ: Record<string, string | Uint8Array> = {
  page: '<!doctype html>\n<html><body><p>Kenya met Chad.</p></body></html>',
  'page.txt': '\n<html>\n<body>Kenya met Chad.</body></html>',
  array: '[\n {"text":"Kenya met Chad."},\n {"text":"Peru met Chad."}\n]\n',
  pretty: '{\n  "text": "Kenya met Chad."\n}\n',
  table: 'id,title,text\n1,Port opens,"Kenya met Chad."\n',
  tabs: 'id\ttitle\ttext\n1\tPort opens\tKenya met Chad.\n',
  squeezed: gzipSync('Kenya met Chad.'),
};

describe('10.4 what is no prose', () => {
  test.each(Object.entries(REFUSED))('%s is refused with the line that helps', (name, [content, hint]) =>
    withFiles({ [name]: content, 'good.txt': 'Kenya met Chad.\n' }, (folder) => {
      const { code, out, err } = run(['--ndjson', `${folder}/${name}`, `${folder}/good.txt`]);
      expect(names(out)).toEqual([`${folder}/good.txt`]);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toContain(`${folder}/${name}: `);
      expect(err).toContain(hint);
      expect(err).toMatch(/\[input-not-prose\]\n$/);
      expect(code).toBe(1);
    }),
  );

  test.each(Object.entries(READ))('%s is read as what it is, whatever its name', (name, content) =>
    withFiles({ [name]: content }, (folder) => {
      const { code, out, err } = run(['--ndjson', `${folder}/${name}`]);
      expect([code, err]).toEqual([0, '']);
      expect((JSON.parse(out.split('\n')[0]!) as Analysis).text).toBe('Kenya met Chad.');
    }),
  );

  test('--input text reads it as it stands', () =>
    withFiles({ page: READ['page']! }, (folder) => {
      const { code, out } = run(['--ndjson', '--input', 'text', `${folder}/page`]);
      expect([code, names(out)]).toEqual([0, [`${folder}/page`]]);
    }));
});

describe('10.8 detection does not depend on how a pipe delivers', () => {
  test.each([
    [`printf '\\n'; sleep 0.2; printf '{"te'; sleep 0.2; printf 'xt":"One."}\\n{"text":"Two."}\\n'`, 2],
    [`printf '\\n{"text":"One."}\\n{"text":"Two."}\\n'`, 2],
    [`printf '{"text":"One."'; sleep 0.2; printf '}\\n'; sleep 0.2; printf '{"text":"T\\0wo."}\\n'`, 1],
    [`printf '{"text":"One."}\\n{"text":"T\\0wo."}\\n'`, 1],
  ])('%s', (command, records) => {
    const { out, err } = shell(`(${command}) | $AA --ndjson -`);
    expect(names(out)).toHaveLength(records);
    expect(err.includes('[line-not-json]')).toBe(records === 1);
  });
});

test('10.6 a directory as standard input is an error, not an empty article', () =>
  withFiles({}, (folder) => {
    const { code, out, err } = shell(`$AA --ndjson - <${folder}`);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/stdin: is a directory.*\[input-directory\]\n$/);
  }));

test('17 pipes with names and /dev/stdin are read', () => {
  const { code, out } = shell(
    `echo 'Peru met Chad.' | $AA --ndjson /dev/stdin <(echo 'Kenya met Chad.')`,
  );
  expect(code).toBe(0);
  expect(names(out)[0]).toBe('/dev/stdin');
  expect(names(out)).toHaveLength(2);
});

// Only where the file system takes any bytes for a name.
describe.runIf(process.platform === 'linux')('17 names that are not UTF-8', () => {
  test('are read, given alone or in a folder', () =>
    withFiles({}, (folder) => {
      const { code, out, err } = script(
        String.raw`n=$(printf 'a\xff'); mkdir "$n"; echo 'Peru met Chad.' > "$n/$n.txt"; $AA --ndjson "$n/$n.txt" "$n"`,
        folder,
      );
      expect([code, err]).toEqual([0, '']);
      expect(names(out)).toEqual(['a\ufffd/a\ufffd.txt', 'a\ufffd/a\ufffd.txt']);
    }));

  test('of which two read the same are told, not mixed up', () =>
    withFiles({}, (folder) => {
      const { code, out, err } = script(
        String.raw`for n in "$(printf 'a\xff')" "$(printf 'a\xfe')"; do echo 'Peru met Chad.' > "$n.txt"; done; $AA --ndjson .`,
        folder,
      );
      expect([code, out]).toEqual([1, '']);
      expect(err.match(/a\ufffd\.txt: no such file/g)).toHaveLength(2);
    }));
});

test('17 a knowledge file that is not UTF-8 is refused with its line', () =>
  withFiles({ 'old.csv': Buffer.from('name,type\nCaf\xe9,organization\n', 'latin1') }, (folder) => {
    const { code, out, err } = run(['--knowledge', `${folder}/old.csv`], 'Peru met Chad.');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/old\.csv:2: is not UTF-8.*\[knowledge-refused\]\n$/);
  }));
