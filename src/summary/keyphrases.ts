import type { Keyphrase } from '../analysis.js';
import type { SummaryContext } from './context.js';
import { findTerms } from './terms.js';

const MOST = 10;

/** A single word has to come back to be a key phrase. */
const LEAST_COUNT_OF_A_WORD = 2;

interface Counted {
  first: number;
  last: number;
  words: number;
  count: number;
  /** Occurrences inside longer terms, and how many such terms there are. */
  nestedCount: number;
  nestedIn: number;
}

/**
 * The terms the article is about, best first; scores sum to 1.
 *
 * C-value (Frantzi, Ananiadou and Mima 2000): frequent and long terms count, less what they owe to longer ones;
 * terms that open the article count up to twice.
 */
export function findKeyphrases(context: SummaryContext): Keyphrase[] {
  const { tokens, sentences } = context.segmentation;
  const terms = countTerms(context);
  const value = ({ words, count, nestedCount, nestedIn, first }: Counted) => {
    const own = nestedIn > 0 ? count - nestedCount / nestedIn : count;
    return (
      Math.log2(words + 1) *
      own *
      (1 + 1 / (1 + tokens.sentenceOf[first]! / Math.max(1, sentences.length / 8)))
    );
  };
  const ranked = terms
    .filter((t) => t.count >= (t.words === 1 ? LEAST_COUNT_OF_A_WORD : 1))
    .map((term) => ({ term, value: value(term) }))
    .filter((r) => r.value > 0)
    .sort((a, b) => b.value - a.value || a.term.first - b.term.first)
    .slice(0, MOST);
  const total = ranked.reduce((sum, r) => sum + r.value, 0);
  return ranked.map(({ term, value }) => ({
    text: tokens.text
      .slice(tokens.starts[term.first]!, tokens.ends[term.last - 1]!)
      .replace(/\s+/g, ' '),
    score: Math.round((value / total) * 1e4) / 1e4,
    count: term.count,
  }));
}

/** One row a distinct term, with the surface it first had. */
function countTerms(context: SummaryContext): Counted[] {
  const byKey = new Map<string, Counted>();
  for (const { key, first, last, words } of findTerms(context)) {
    const known = byKey.get(key);
    if (known) known.count++;
    else byKey.set(key, { first, last, words, count: 1, nestedCount: 0, nestedIn: 0 });
  }
  for (const [key, term] of byKey) {
    const parts = key.split(' ');
    for (let size = 1; size < parts.length; size++) {
      for (let from = 0; from + size <= parts.length; from++) {
        const inner = byKey.get(parts.slice(from, from + size).join(' '));
        if (!inner) continue;
        inner.nestedCount += term.count;
        inner.nestedIn++;
      }
    }
  }
  return [...byKey.values()];
}
