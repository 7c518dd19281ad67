import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { render } from '../../src/library/index.js';
import type { Analysis } from '../../src/analysis.js';
import { oneLine } from '../../src/report/one-line.js';

// Protects whoever reads the JSON: a record is one line, and none stops a reader before the others.
test.each([
  ['halves', 'a\ud800b \udc00 \ud800', 'a\ufffdb \ufffd \ufffd'],
  ['pairs', '😀 \ud83d\ude00', '😀 😀'],
  ['what only looks like an escape', 'C:\\ud800 \\\\ud800 \\"', 'C:\\ud800 \\\\ud800 \\"'],
  ['half behind a backslash', '\\\ud800', '\\\ufffd'],
])('%s', (_, text, read) => {
  expect(JSON.parse(oneLine(JSON.stringify({ text })))).toEqual({ text: read });
});

test.each(['codepoint', 'utf16', 'byte'] as const)(
  'offsets in %s hold beside halves of pairs',
  async (unit) => {
    const text = 'Lima \ud800\ud83d\ude00\udc00 won. Peru met Chad in Lima.';
    const json = await render('ndjson', [analyze(text)], { offsetUnit: unit });
    const written = JSON.parse(json) as Analysis;
    const cut = { codepoint: [...written.text], utf16: written.text.split(''), byte: null }[unit];
    for (const { mentions } of written.entities)
      for (const { start, end, text: words } of mentions)
        expect(
          cut ? cut.slice(start, end).join('') : Buffer.from(written.text).toString('utf8', start, end),
        ).toBe(words);
    expect(written.entities.length).toBeGreaterThan(1);
  },
);
