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

it('tags places in the capitals of a dateline as names', () => {
  const text = `PORT MORESBY, PAPUA NEW GUINEA (AAP) -- ${SENTENCE}`;
  const tags = analyze(text, { only: ['tokens'] }).tokens!.map(
    ({ start, end, tag }) => `${text.slice(start, end)} ${tag}`,
  );
  for (const word of ['PORT', 'MORESBY', 'PAPUA']) expect(tags).toContain(`${word} NNP`);
});
