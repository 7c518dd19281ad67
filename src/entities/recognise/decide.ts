import type { Candidate } from './candidate.js';

/** What each word of a mention adds: longer names win, known ones sooner. */
const KNOWN_WORD = 0.3;
const GUESSED_WORD = 0.12;

/** How much each kind of evidence counts: what a list knows outweighs a guess from a pattern. */
function weigh({ rule, confidence, first, last }: Candidate): number {
  const source = rule.slice(0, rule.indexOf('.'));
  const base = source === 'knowledge' ? 1.1 : source === 'model' ? 1.2 : rule.endsWith('acronym') ? 1.3 : 0.8;
  return base * confidence + (source === 'knowledge' ? KNOWN_WORD : GUESSED_WORD) * (last - first);
}

/** The candidates that stand: the weightiest first, none of them crossing another. In text order. */
export function decide(candidates: readonly Candidate[], tokenCount: number): Candidate[] {
  const taken = new Uint8Array(tokenCount);
  const ranked = [...candidates].sort((a, b) => weigh(b) - weigh(a) || a.first - b.first);
  const chosen: Candidate[] = [];
  for (const candidate of ranked) {
    let free = true;
    for (let i = candidate.first; free && i < candidate.last; i++) free = taken[i] === 0;
    if (!free) continue;
    taken.fill(1, candidate.first, candidate.last);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.first - b.first);
}
