import { expect, test } from 'vitest';
import { byMonth } from '../../src/corpus/by-month.js';
import { drawBars } from '../../src/corpus/write/bars.js';
import { drawSvg } from '../../src/corpus/write/svg.js';

// Protects pictures from hiding months without news, from dates of centuries ago, and from what a name may
// hold.
test('months stand one after the other, those without anything too', () => {
  const days = ['2023-11-02', '2024-02', '2024-02-09', null, '2024', '2024-SU'];
  expect(byMonth('events', days)).toEqual({
    title: 'events',
    of: [
      ['2023-11', 1],
      ['2023-12', 0],
      ['2024-01', 0],
      ['2024-02', 2],
    ],
    areMonths: true,
  });
  expect(byMonth('events', []).of).toEqual([]);
});

test('dates of history and of far plans are counted in the title, and stretch no picture', () => {
  const days = [
    ...Array.from({ length: 400 }, (_, i) => `2024-0${(i % 3) + 1}-01`),
    '1789-07-14',
    '2090-01',
  ];
  const { title, of } = byMonth('events', days);
  expect(title).toBe('events (2 before or after)');
  expect(of.map(([month]) => month)).toEqual(['2024-01', '2024-02', '2024-03']);
});

test('bars: a month without anything has none', () => {
  const lines = drawBars(byMonth('events', ['2024-01-01', '2024-03-01']), 40).split('\n');
  expect(lines[1]).toMatch(/^2024-01 {2}1 {2}█+$/);
  expect(lines[2]).toBe('2024-02  0  ');
});

test('SVG: columns for months, rows for names, each with words to read aloud, and no markup from a name', () => {
  const months = drawSvg(byMonth('events', ['2024-01-01', '2024-03-01', '2024-03-02']));
  expect(months.match(/<rect class="bar"/g)).toHaveLength(3);
  expect(months).toContain('<title>2024-03: 2</title>');
  const names = drawSvg({ title: 'a & b', of: [['<script>alert(1)</script>', 3]] });
  expect(names).not.toContain('<script');
  expect(names).toContain('<title>a &amp; b</title>');
  const heights = [...months.matchAll(/height="([\d.]+)"\/>/g)].map((m) => Number(m[1]));
  expect(heights[2]).toBeCloseTo(2 * heights[0]!, 0);
});
