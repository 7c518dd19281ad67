import { expect, test } from 'vitest';
import { wrapFacts } from '../../../src/report/terminal/layout.js';

// Protects facts in a row from being torn apart at the edge of the page.
test.each([
  [['4 words', '1 sentence', '1 min read'], 40, ['4 words · 1 sentence · 1 min read']],
  [['4 words', '1 sentence', '1 min read'], 24, ['4 words · 1 sentence', '1 min read']],
  [['a.txt', 'a name that is long'], 10, ['a.txt', 'a name', 'that is', 'long']],
  [[], 40, []],
])('%j in %d columns', (facts, width, lines) => {
  expect(wrapFacts(facts, width)).toEqual(lines);
});
