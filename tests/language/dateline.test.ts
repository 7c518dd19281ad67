import { expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

// Protects the sentence behind a dateline: it is read as it would be without.
const SENTENCE = 'Eritrea hosted talks between Mali and Niger here on Friday.';
const treeOf = (dateline: string): string[] => {
  const tokens = analyze(`${dateline}${SENTENCE}`, { only: ['tokens'] }).tokens!;
  const first = tokens.findIndex(({ start }) => start === dateline.length);
  return tokens
    .slice(first)
    .map(({ pos, head, dep }) => `${pos} ${dep} ${head < 0 ? -1 : head - first}`);
};

it.each(['ASMARA, May 4 (Xinhua) -- ', 'ASMARA (Reuters) - '])('reads on as without: %s', (dateline) => {
  expect(treeOf(dateline)).toEqual(treeOf(''));
});
