import type { ActType } from '../../../analysis.js';
import type { Features } from '../../model/features.js';
import type { ActReading } from '../../reading.js';
import { classesAt } from '../../words/word-classes.js';
import type { PartyCandidate } from '../candidate.js';
import * as T from './templates.js';

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
  features.add(T.RANK, String(rank), side);
  features.add(T.RANK_TYPE, String(rank), side, type);
  features.add(T.ONLY, String(sameSide === 1), side, type);
  features.add(T.DISTANCE, String(roughly(distance)), side);
}

export function addWords(
  reading: ActReading,
  type: ActType,
  { head, first, last }: PartyCandidate,
  features: Features,
): void {
  const { tree } = reading;
  const lemma = tree.lemmas[head]!;
  const [broad, fine, narrow] = classesAt(reading, head);
  features.add(T.WORD_NARROW, narrow);
  features.add(T.WORD, lemma);
  features.add(T.WORD_TYPE, lemma, type);
  features.add(T.FINE_TYPE, fine, type);
  features.add(T.BROAD_TYPE, broad, type);
  features.add(T.BEFORE, tree.forms[first - 1]?.toLowerCase() ?? '', type);
  features.add(T.AFTER, tree.forms[last]?.toLowerCase() ?? '', type);
}

/** A distance in tokens, the coarser the longer it is. */
function roughly(distance: number): number {
  if (distance < 4) return distance;
  if (distance < 8) return 5;
  return distance < 16 ? 10 : 20;
}
