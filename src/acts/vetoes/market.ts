import type { Tree } from '../../grammar/tree/dependents.js';
import { measuresMove, movesInMarkets } from '../../lexicon/markets.js';

/** Tokens from the verb within which a move is counted: `fell by nearly 2%`. */
const FARTHEST = 4;

/** `dropped 2%`, `fell by nearly 30 points`: a price moves. */
export function isMarketMove({ lemmas, lowers, tags }: Tree, verb: number): boolean {
  if (!movesInMarkets(lemmas[verb]!)) return false;
  for (let i = verb + 1; i <= verb + FARTHEST && i < lowers.length; i++)
    if (measuresMove(lowers[i]!)) return tags[i - 1] === 'CD';
  return false;
}
