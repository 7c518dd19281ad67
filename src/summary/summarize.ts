import type { Act, Summary } from '../analysis.js';
import { headlineEnd } from '../document/layout.js';
import type { SummaryContext } from './context.js';
import { FEATURES, marksOf, type Candidate } from './sentence-features.js';

const FEWEST_WORDS = 5;

/** Above this length a sentence gains nothing from more words. */
const FULL_LENGTH = 30;
/** What is left of a word's worth once a chosen sentence has said it. */
const SAID = 0.3;
const LEAST_LENGTH = 8;

/**
 * The sentences that say most, by rank, and their text in the order of the article.
 *
 * As SumBasic (Nenkova and Vanderwende 2005): words are worth their frequency in the article, and less once
 * said; beside them count place, paragraph, length and whether an act is told. A sentence that leans on the
 * one before it is taken only with that one; pieces of quotations and lists of names only where there is
 * nothing else.
 */
export function summarize(context: SummaryContext, acts: readonly Act[], count: number): Summary {
  const { tokens, sentences } = context.segmentation;
  const worth = weighWords(context);
  const candidates = listCandidates(context, acts);
  const chosen: Summary['sentences'] = [];
  while (chosen.length < count && candidates.length > 0) {
    const taken = new Set(chosen.map((c) => c.sentence));
    const best = bestOf(candidates, worth, taken);
    const { candidate, score } = best;
    candidates.splice(candidates.indexOf(candidate), 1);
    for (const stem of new Set(candidate.stems)) worth.set(stem, worth.get(stem)! * SAID);
    const ceiling = chosen.at(-1)?.score ?? Infinity;
    chosen.push({
      sentence: candidate.sentence,
      score: Math.min(ceiling, Math.round(score * 1e4) / 1e4),
    });
  }
  const text = chosen
    .map((c) => sentences[c.sentence]!)
    .sort((a, b) => a.start - b.start)
    .map((s) => tokens.text.slice(tokens.starts[s.core] ?? s.start, s.end).replace(/\s+/g, ' '))
    .join(' ');
  return { sentences: chosen, text };
}

/** The candidate worth most; one that can stand alone goes before all that cannot. */
function bestOf(
  candidates: readonly Candidate[],
  worth: ReadonlyMap<string, number>,
  taken: ReadonlySet<number>,
): { candidate: Candidate; score: number } {
  let best: { candidate: Candidate; score: number; stands: boolean } | null = null;
  for (const candidate of candidates) {
    const stands = !candidate.isPiece && (!candidate.leans || taken.has(candidate.sentence - 1));
    const score = scoreOf(candidate, worth);
    if (!best || (stands && !best.stands) || (stands === best.stands && score > best.score))
      best = { candidate, score, stands };
  }
  return best!;
}

function scoreOf(candidate: Candidate, worth: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const stem of candidate.stems) sum += worth.get(stem)!;
  sum /= Math.sqrt(Math.max(candidate.stems.length, LEAST_LENGTH) * FULL_LENGTH);
  for (const { weight, of } of FEATURES) sum += weight * of(candidate);
  return Math.max(0, sum);
}

/** Sentences of running text long enough to stand alone. */
function listCandidates(
  { segmentation: { tokens, sentences }, morphology, layout, stems }: SummaryContext,
  acts: readonly Act[],
): Candidate[] {
  const running = runningText(layout);
  const withAct = new Set(acts.map((act) => act.sentence));
  const candidates: Candidate[] = [];
  sentences.forEach((s, sentence) => {
    if (!running(s.start)) return;
    const own = stems.slice(s.core, s.last).filter((stem) => stem !== '');
    if (own.length < FEWEST_WORDS) return;
    candidates.push({
      sentence,
      place: candidates.length,
      stems: [...new Set(own.slice(0, FULL_LENGTH))],
      opensParagraph: sentences[sentence - 1]?.paragraph !== s.paragraph,
      tellsAct: withAct.has(sentence),
      ...marksOf(tokens, morphology, s),
    });
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
