import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOfBytes, kindOfOpening, kindOfText } from '../../src/read/detect.js';
import { peek } from '../../src/read/peek.js';

// Protects prose from being refused, and tables and pages from being read as prose (issue 10, 4 and 8).
describe('10.4 the first line tells', () => {
  test.each([
    ['{"text":"One."}', 'jsonl'],
    ['{ "id": 1, "text": "One.', 'jsonl'],
    ['{}', 'jsonl'],
    ['{', 'json'],
    ['{"articles": [', 'json'],
    ['{"status":"ok",', 'json'],
    ['[', 'json'],
    ['[{"text":"One."}]', 'json'],
    ['[Update] The talks went on.', 'text'],
    ['[1] The first source.', 'text'],
    ['<!DOCTYPE html>', 'html'],
    ['<!-- saved --><html lang="en">', 'html'],
    ['<?xml version="1.0"?><rss version="2.0">', 'xml'],
    ['WARC/1.0', 'warc'],
    ['"WARC/1.0 is a format," she said.', 'text'],
    ['The <b>bold</b> claim of a minister', 'text'],
    ['Kenya opens port', 'text'],
    ['', 'text'],
  ])('%j is %s', (line, kind) => {
    expect(kindOfOpening(line, true)).toBe(kind);
  });
});

describe('10.4 the whole text tells', () => {
  test.each([
    ['id,title,text\n1,Port opens,"It opened, at last.\nAll came."\n2,Talks,They met.\n', 'csv'],
    ['title;body\nPort opens;It opened.\n', 'csv'],
    ['date\tcountry\ttext\n2021\tKE\tIt opened.\n', 'tsv'],
    ['Port opens\n<p>It opened.</p><p>All came.</p><br/><div class="x">More</div>', 'html'],
    ['Text, date\n\nThe text, it says, was signed on Monday.\n', 'text'],
    ['Ministers, title by title\n\nBerg, Soto, Ruiz.\n', 'text'],
    ['Article one, two\nBerg, Soto\nRuiz, Ali\n', 'text'],
    [
      'A page holds <p> and </p>.\n\n'.concat('They met on Monday in Lima to talk of it. '.repeat(60)),
      'text',
    ],
    ['He wrote: date, author.\nShe wrote: day, writer.\n', 'text'],
    ['Summary: a, b\nBody, text\n', 'text'],
  ])('%j is %s', (text, kind) => {
    expect(kindOfText(text)).toBe(kind);
  });
});

test.each([
  ['%PDF-1.7\n%no NUL', 'pdf'],
  ['{\\rtf1\\ansi', 'rtf'],
  ['\x1f\x8b\x08', 'gzip'],
  ['BZh91AY&SY', 'bzip2'],
  ['BZh is the name of a band', undefined],
  ['PK\x03\x04', 'zip'],
  ['PAR1', 'parquet'],
  ['\xff\xfe\0\0A\0\0\0', 'utf-32'],
  ['\xff\xfeA\0', undefined],
])('10.4 bytes %j are %s', (start, kind) => {
  expect(kindOfBytes(Buffer.from(start, 'latin1'))).toBe(kind);
});

test('10.8 the opening does not depend on how the input is cut', async () => {
  const content = fc.oneof(
    fc.constantFrom(
      '\n\n{"text":"One."}\n{"text":"Two."}\n',
      '\r\n \n{"text":"One.","more":"x"}',
      'Title\n{"text":1}\n',
      `${' '.repeat(9000)}{"text":"One."}\n`,
      `{"text":"${'a'.repeat(9000)}"}\n`,
      '\n\n',
      '',
    ),
    fc.string({ maxLength: 40 }),
  );
  await fc.assert(
    fc.asyncProperty(
      content,
      fc.constantFrom('utf8' as const, 'utf16le' as const),
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 8 }),
      async (text, encoding, sizes) => {
        const bytes = Buffer.from(encoding === 'utf8' ? text : `\ufeff${text}`, encoding);
        const whole = await peek([bytes]);
        const cut: Uint8Array[] = [];
        for (let at = 0, i = 0; at < bytes.length; i++) {
          const size = sizes[i % sizes.length]!;
          cut.push(bytes.subarray(at, at + size));
          at += size;
        }
        const pieces = await peek(cut);
        expect([pieces.opening, pieces.isWhole, pieces.encoding]).toEqual([
          whole.opening,
          whole.isWhole,
          whole.encoding,
        ]);
        const again: Uint8Array[] = [];
        for await (const chunk of pieces.chunks) again.push(chunk);
        expect(Buffer.concat(again).equals(bytes)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
