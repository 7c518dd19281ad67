import { expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { MARK_ROWS, plainMark } from '../../src/scan/plain-marks.js';
import { withoutRow } from '../without-row.js';

const plainly = (text: string, mark: string) => plainMark(text, text.indexOf(mark), mark);

it.each(MARK_ROWS)('$mark is read as a common mark: $example', (row) => {
  expect(plainly(row.example, row.mark)).toBe(row.opens ?? row.closes);
  expect(withoutRow(MARK_ROWS, row, () => plainly(row.example, row.mark))).toBe(row.mark);
});

it('leaves a mark that does neither as it is', () => {
  expect(plainly('» The road is open.', '»')).toBe('»');
  expect(plainly('They met at ‹ noon › there.', '›')).toBe('›');
});

it.each([
  ['»Der Fisch ist weg,« said fisherman Uwe Brandt. »All of it.«', ['Der Fisch ist weg', 'All of it']],
  ['‚No one came‘, nurse Ida Lund said.', ['No one came']],
  ['「The trains are late」, said guard Ken Ota.', ['The trains are late']],
])('what stands in rare marks is said: %s', (text, said) => {
  const { statements, tokens } = analyze(text, { only: ['statements', 'tokens', 'text'] });
  expect(statements.flatMap(({ content }) => content.map((piece) => piece.text))).toEqual(said);
  expect(tokens!.map((token) => text.slice(token.start, token.end))).toEqual(
    tokens!.map((token) => token.text),
  );
});
