import { expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { statementRows } from '../../../src/report/terminal/sections.js';

// Protects readers from lines that a page says twice: points above a text and the text.
test('what somebody says in the same words again is one row', () => {
  const text =
    'Bridge of Lima\n\n• Ana Ruiz said the bridge was shut.\n\n• Ana Ruiz urged drivers to wait.\n\nAna Ruiz said the bridge was shut.\n\nAna Ruiz said it was old.';
  expect(statementRows(analyze(text))).toEqual([
    ['Ana Ruiz', 'said the bridge was shut · told 2 times'],
    ['', 'urged drivers to wait · requests'],
    ['', 'said it was old'],
  ]);
});
