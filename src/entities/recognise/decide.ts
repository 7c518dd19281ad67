import type { Candidate, NameSource } from './candidate.js';

/** What each word of a mention adds: the longer name wins, sooner when a list or the model knows it. */
const KNOWN_WORD = 0.3;
const GUESSED_WORD = 0.12;

/** How much each source of evidence counts; a text's own definitions and datelines most, patterns least. */
const WEIGHTS: Readonly<Record<NameSource, readonly [base: number, word: number]>> = {
  definition: [1.5, KNOWN_WORD],
  // More than the surest model for the same words, less than a sure one for more words.
  user: [1.25, KNOWN_WORD],
  knowledge: [1.1, KNOWN_WORD],
  model: [1.2, KNOWN_WORD],
  pattern: [0.7, GUESSED_WORD],
};

function weigh({ source, confidence, first, last }: Candidate): number {
  const [base, word] = WEIGHTS[source];
  return base * confidence + word * (last - first);
}

/** The candidates that stand: the weightiest first, none of them crossing another. In text order. */
export function decide(candidates: readonly Candidate[], tokenCount: number): Candidate[] {
  const taken = new Uint8Array(tokenCount);
  const ranked = candidates
    .map((candidate) => ({ candidate, weight: weigh(candidate) }))
    .sort((a, b) => b.weight - a.weight || a.candidate.first - b.candidate.first);
  const chosen: Candidate[] = [];
  for (const { candidate } of ranked) {
    let free = true;
    for (let i = candidate.first; free && i < candidate.last; i++) free = taken[i] === 0;
    if (!free) continue;
    taken.fill(1, candidate.first, candidate.last);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.first - b.first);
}
