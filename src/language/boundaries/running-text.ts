import type { Block } from '../../document/layout.js';
import type { SentenceTokens } from '../tokens.js';

/** For each sentence whether it is running text, no headline or the like. Both are in text order. */
export function findRunningText(
  sentences: readonly SentenceTokens[],
  blocks: readonly Block[],
): boolean[] {
  const bodies = blocks.filter(({ kind }) => kind === 'body');
  let next = 0;
  return sentences.map(({ start }) => {
    while (next < bodies.length && bodies[next]!.end <= start) next++;
    return next < bodies.length && bodies[next]!.start <= start;
  });
}
