import { expect, it, test } from 'vitest';
import { RETYPINGS } from '../../../src/acts/triggers/retypings.js';
import { analyze } from '../../../src/analyze.js';
import { withoutRow } from '../../without-row.js';

const typesOf = (text: string) => analyze(text, { only: ['acts'] }).acts.map(({ type }) => type);

// Protects every row: its example is of its type, and of the model's without the row.
it.each(RETYPINGS.map((row) => ({ id: row.id, row })))('$id is needed by its example', ({ row }) => {
  expect(typesOf(row.example)).toEqual([row.to]);
  expect(withoutRow(RETYPINGS, row, () => typesOf(row.example))).toEqual([row.from]);
});

test.each([
  ['Bishop Otto Lind called on Prime Minister Mia Moe at the palace in Oslo.', 'CONSULT'],
  ['Norway called on Kenya to free the crew.', 'REQUEST'],
  ['Norway called on Kenya for help.', 'REQUEST'],
  ['The envoy called the historic treaty a betrayal.', 'ACCUSE'],
  ['Senator Ann Roe called the plan neither timely nor fair.', 'ACCUSE'],
])('%s: %s', (text, type) => {
  expect(typesOf(text)).toEqual([type]);
});
