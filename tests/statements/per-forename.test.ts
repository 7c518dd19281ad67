import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

// Protects sentences that begin with somebody called Per from being told by a source.
test.each([
  ['Per Nordgren, of Umeå, paid 30 kronor for each seat.', 0],
  ['Per Nordgren, a nurse, and Siv Dahl, a cook, were saved off Kiruna.', 0],
  ['Per Reuters, a deal on the ferry is close.', 1],
])('%s', (text, count) => {
  expect(analyze(text, { only: ['entities', 'statements'] }).statements).toHaveLength(count);
});
