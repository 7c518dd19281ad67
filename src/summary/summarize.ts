import { headlineEnd } from '../document/layout.js';
import type { Summary } from '../analysis.js';
import type { SummaryContext } from './context.js';

const FEWEST_WORDS = 6;

/** How much the opening of an article counts beside what its words say; it fades over the sentences that follow. */
const LEAD_WEIGHT = 0.6;

/** Above this length a sentence gains nothing from more words. */
const FULL_LENGTH = 30;

interface Candidate {
  sentence: number;
  stems: string[];
  lead: number;
}

/**
 * The sentences that say most, by rank, and their text in the order of the article.
 *
 * SumBasic (Nenkova and Vanderwende 2005): words are worth their frequency in the article, and once said
 * they are worth its square; the title raises a word, the opening raises a sentence.
 */
export function summarize(context: SummaryContext, count: number): Summary {
  const { tokens, sentences } = context.segmentation;
  const worth = weighWords(context);
  const candidates = listCandidates(context);
  const chosen: Summary['sentences'] = [];
  while (chosen.length < count && candidates.length > 0) {
    let best = 0;
    let bestScore = -1;
    candidates.forEach((candidate, i) => {
      const score = scoreOf(candidate, worth);
      if (score > bestScore) [best, bestScore] = [i, score];
    });
    const [{ sentence, stems }] = candidates.splice(best, 1) as [Candidate];
    for (const stem of new Set(stems)) worth.set(stem, worth.get(stem)! ** 2);
    chosen.push({ sentence, score: Math.round(bestScore * 1e4) / 1e4 });
  }
  const text = chosen
    .map((c) => sentences[c.sentence]!)
    .sort((a, b) => a.start - b.start)
    .map((s) => tokens.text.slice(tokens.starts[s.core] ?? s.start, s.end).replace(/\s+/g, ' '))
    .join(' ');
  return { sentences: chosen, text };
}

function scoreOf({ stems, lead }: Candidate, worth: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const stem of stems) sum += worth.get(stem)!;
  return (sum / Math.sqrt(Math.max(stems.length, 8) * FULL_LENGTH)) * (1 + LEAD_WEIGHT * lead);
}

/** Sentences of running text long enough to stand alone. */
function listCandidates({ segmentation: { sentences }, layout, stems }: SummaryContext): Candidate[] {
  const running = runningText(layout);
  const candidates: Candidate[] = [];
  sentences.forEach((s, sentence) => {
    if (!running(s.start)) return;
    const own = stems
      .slice(s.core, s.last)
      .filter((stem) => stem !== '')
      .slice(0, FULL_LENGTH);
    if (own.length >= FEWEST_WORDS)
      candidates.push({ sentence, stems: own, lead: 1 / (1 + candidates.length) });
  });
  return candidates;
}

/** Tells for ascending offsets whether they lie in body text. */
function runningText({ blocks }: SummaryContext['layout']): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    while (at < blocks.length && blocks[at]!.end <= offset) at++;
    return blocks[at]?.kind === 'body';
  };
}

/** Frequency of each stem relative to the most frequent one; a stem of the title counts twice. */
function weighWords({ stems, segmentation: { tokens }, layout }: SummaryContext): Map<string, number> {
  const counts = new Map<string, number>();
  const titleEnd = headlineEnd(layout);
  stems.forEach((stem, i) => {
    if (stem === '') return;
    counts.set(stem, (counts.get(stem) ?? 0) + (tokens.starts[i]! < titleEnd ? 2 : 1));
  });
  let most = 1;
  for (const n of counts.values()) most = Math.max(most, n);
  for (const [stem, n] of counts) counts.set(stem, n / (most + 1));
  return counts;
}
