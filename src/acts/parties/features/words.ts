import type { ActType } from '../../../analysis.js';
import type { Features } from '../../model/features.js';
import type { ActReading } from '../../reading.js';
import { classesOf } from '../../words/word-classes.js';
import type { PartyCandidate } from '../candidate.js';

export function addOrder(
  trigger: number,
  type: ActType,
  candidate: PartyCandidate,
  all: readonly PartyCandidate[],
  side: string,
  features: Features,
): void {
  let between = 0,
    sameSide = 0;
  for (const { head } of all) {
    if ((head > candidate.head && head < trigger) || (head < candidate.head && head > trigger))
      between++;
    if (head < trigger === candidate.head < trigger) sameSide++;
  }
  const rank = Math.min(between, 4);
  const distance = Math.abs(candidate.head - trigger);
  features.add('rank', String(rank), side);
  features.add('rank.type', String(rank), side, type);
  features.add('only', String(sameSide === 1), side, type);
  features.add('distance', String(roughly(distance)), side);
}

export function addWords(
  { tree }: ActReading,
  type: ActType,
  { head, first, last }: PartyCandidate,
  features: Features,
): void {
  const lemma = tree.lemmas[head]!;
  const [broad, fine, narrow] = classesOf(lemma);
  features.add('word.narrow', narrow);
  features.add('word', lemma);
  features.add('word.type', lemma, type);
  features.add('fine.type', fine, type);
  features.add('broad.type', broad, type);
  features.add('before', tree.forms[first - 1]?.toLowerCase() ?? '', type);
  features.add('after', tree.forms[last]?.toLowerCase() ?? '', type);
}

/** A distance in tokens, the coarser the longer it is. */
function roughly(distance: number): number {
  if (distance < 4) return distance;
  if (distance < 8) return 5;
  return distance < 16 ? 10 : 20;
}
