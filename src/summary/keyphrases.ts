import type { Keyphrase } from '../analysis.js';
import { headlineEnd } from '../document/layout.js';
import { GENERAL_NOUNS } from '../lexicon/key-terms.js';
import { startsUpper } from '../scan/letters.js';
import type { SummaryContext } from './context.js';
import { findTerms } from './terms.js';

const MOST = 10;

/** A single word has to come back to be a key phrase, in a long article twice. */
const LEAST_COUNT_OF_A_WORD = 3;
const LEAST_COUNT_IN_SHORT = 2;
const SHORT_ARTICLE = 12;
/** Of the words of a phrase that stands once, each comes this often in the article. */
const LEAST_COUNT_OF_PARTS = 2;
/** What a phrase in running text is worth beside one in the headline alone, which may be misread there. */
const HEADLINE_ALONE = 0.5;

interface Counted {
  first: number;
  last: number;
  key: string;
  words: number;
  count: number;
  /** Occurrences behind the headline. */
  inText: number;
  /** Occurrences inside longer terms, and how many such terms there are. */
  nestedCount: number;
  nestedIn: number;
}

/**
 * The terms the article is about, best first; scores sum to 1.
 *
 * C-value (Frantzi, Ananiadou and Mima 2000): frequent and long terms count, less what they owe to longer
 * ones; terms that open the article count up to twice. A term whose words all stand in a better one is left
 * out.
 */
export function findKeyphrases(context: SummaryContext): Keyphrase[] {
  const { tokens, sentences } = context.segmentation;
  const frequency = countStems(context.stems);
  const value = ({ words, count, nestedCount, nestedIn, first, inText }: Counted) => {
    const own = nestedIn > 0 ? count - nestedCount / nestedIn : count;
    const early = 1 + 1 / (1 + tokens.sentenceOf[first]! / Math.max(1, sentences.length / 8));
    return Math.log2(words + 1) * own * early * (inText === 0 ? HEADLINE_ALONE : 1);
  };
  const opening = openingOf(context);
  const ranked = countTerms(context)
    .filter(
      (term) =>
        (isSupported(term, frequency, sentences.length <= SHORT_ARTICLE) ||
          opens(term, context, opening)) &&
        !isVerbOfHeadline(term, context),
    )
    .map((term) => ({ term, value: value(term) }))
    .filter((r) => r.value > 0)
    .sort((a, b) => b.value - a.value || a.term.first - b.term.first);
  const chosen = withoutParts(ranked).slice(0, MOST);
  const total = chosen.reduce((sum, r) => sum + r.value, 0);
  return chosen.map(({ term, value }) => ({
    text: surfaceOf(context, term),
    score: Math.round((value / total) * 1e4) / 1e4,
    count: term.count,
  }));
}

/** Sentences behind the headline that say what an article is about. */
const OPENING_SENTENCES = 2;

/** The token behind the sentences that open the running text. */
function openingOf({ segmentation: { tokens, sentences }, layout }: SummaryContext): number {
  const titleEnd = headlineEnd(layout);
  const body = sentences.findIndex(({ core }) => tokens.starts[core]! >= titleEnd);
  return sentences[body + OPENING_SENTENCES - 1]?.last ?? tokens.length;
}

/**
 * Whether a phrase of two words or more stands where the article says what it is about: in its first
 * sentences. What is told apart by its nation alone does not count.
 */
function opens(
  { words, first, last, inText }: Counted,
  { morphology, segmentation: { tokens } }: SummaryContext,
  end: number,
): boolean {
  if (words < 2 || last > end || GENERAL_NOUNS.has(morphology.lemmas[last - 1]!)) return false;
  if (morphology.pos[first] === 'ADJ' && startsUpper(tokens.forms[first])) return false;
  return inText > 0;
}

/** `suspends strike` of a headline alone: a verb read as a plural before what it is about. */
const isVerbOfHeadline = ({ words, first, inText }: Counted, { morphology }: SummaryContext) =>
  inText === 0 && words > 1 && morphology.tags[first] === 'NNS';

/** As written; a common noun that opens its sentence, in small letters. */
function surfaceOf(
  { segmentation: { tokens, sentences }, morphology }: SummaryContext,
  { first, last }: Counted,
): string {
  const text = tokens.text.slice(tokens.starts[first]!, tokens.ends[last - 1]!).replace(/\s+/g, ' ');
  const opensSentence = sentences[tokens.sentenceOf[first]!]!.core === first;
  const isCommon =
    !morphology.tags[first]!.startsWith('NNP') && /^\p{Lu}\p{Ll}+$/u.test(tokens.forms[first]!);
  return opensSentence && isCommon ? text[0]!.toLowerCase() + text.slice(1) : text;
}

/** Whether the article comes back to the term, or to each of its words. */
function isSupported(
  { words, count, key }: Counted,
  frequency: ReadonlyMap<string, number>,
  isShort: boolean,
): boolean {
  if (words === 1) return count >= (isShort ? LEAST_COUNT_IN_SHORT : LEAST_COUNT_OF_A_WORD);
  return count > 1 || key.split(' ').every((stem) => frequency.get(stem)! >= LEAST_COUNT_OF_PARTS);
}

/** The terms that are no part of a better one, best first. */
function withoutParts<T extends { term: Counted }>(ranked: readonly T[]): T[] {
  const kept: T[] = [];
  for (const item of ranked) {
    if (kept.length >= MOST) break;
    const parts = item.term.key.split(' ');
    const isPart = kept.some(({ term }) => {
      const words = term.key.split(' ');
      return parts.every((part) => words.includes(part)) || words.every((word) => parts.includes(word));
    });
    if (!isPart) kept.push(item);
  }
  return kept;
}

function countStems(stems: readonly string[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const stem of stems) if (stem !== '') frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  return frequency;
}

/** One row a distinct term, with the surface it first had in running text. */
function countTerms(context: SummaryContext): Counted[] {
  const { starts } = context.segmentation.tokens;
  const titleEnd = headlineEnd(context.layout);
  const byKey = new Map<string, Counted>();
  for (const { key, first, last, words } of findTerms(context)) {
    const inText = starts[first]! >= titleEnd ? 1 : 0;
    const known = byKey.get(key);
    if (!known) {
      byKey.set(key, { first, last, key, words, count: 1, inText, nestedCount: 0, nestedIn: 0 });
      continue;
    }
    known.count++;
    if (inText === 1 && known.inText === 0) [known.first, known.last] = [first, last];
    known.inText += inText;
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
