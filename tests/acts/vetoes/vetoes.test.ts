import { expect, it } from 'vitest';
import { VETOES } from '../../../src/acts/vetoes/vetoes.js';
import { analyze } from '../../../src/analyze.js';
import { withoutRow } from '../../without-row.js';

const countActs = (text: string): number => analyze(text, { only: ['acts'] }).acts.length;
/** Rows of how sure the model is: each model is sure of others. */
const BY_MODEL = new Set(['veto.unsure', 'veto.unsure-force']);

// Protects every row: its example tells no act, and tells one without the row.
it.each(VETOES.map((row) => ({ id: row.id, row })))('$id is needed by its example', ({ id, row }) => {
  expect(countActs(row.example)).toBe(0);
  if (!BY_MODEL.has(id))
    expect(withoutRow(VETOES, row, () => countActs(row.example))).toBeGreaterThan(0);
});
