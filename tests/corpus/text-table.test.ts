import { expect, test } from 'vitest';
import { drawTable } from '../../src/corpus/write/text-table.js';

// Protects narrow terminals from lines that run over their edge.
const COLUMNS = ['day', 'who', 'to_whom', 'what', 'status', 'later_day', 'later_words'];
const ROW = [
  '2024-05-02',
  'Ana Ruiz',
  'Chad',
  'to send forty boats to the lake',
  'open',
  '',
  'sent them',
];

test.each([40, 52, 60, 80, 120])('a table fits %i columns', (width) => {
  const lines = drawTable(COLUMNS, [ROW, ROW], width).split('\n');
  expect(lines.filter((line) => line.length > width)).toEqual([]);
});

test('where short cells do not fit side by side, each has its line, and loses nothing', () => {
  expect(drawTable(COLUMNS, [ROW], 40)).toBe(`day          2024-05-02
who          Ana Ruiz
to_whom      Chad
what         to send forty boats to the
             lake
status       open
later_words  sent them
`);
});

test('no wide column is cut to a few letters: each cell has its line instead', () => {
  const row = [
    ...ROW.slice(0, 1),
    'The Harbour Board of Lund',
    'The Fishermen of Malm',
    ...ROW.slice(3),
  ];
  const lines = drawTable(COLUMNS, [row], 80).split('\n');
  expect(lines).toContain('who          The Harbour Board of Lund');
  expect(lines).toContain('what         to send forty boats to the lake');
  expect(drawTable(COLUMNS, [row], 120).split('\n')).toHaveLength(3);
});

test('as many rows as there are', () => {
  const rows = Array.from({ length: 200_000 }, (_, i) => [i]);
  expect(drawTable(['n'], rows, 80)).toHaveLength(1_288_892);
});
