import type { Range } from '../analysis.js';
import type { Block, Layout } from '../document/layout.js';
import { cutSentences } from './boundaries/cut-sentences.js';
import { findRunningText } from './boundaries/running-text.js';
import { findListItems } from '../scan/list-items.js';
import { plainMark } from '../scan/plain-marks.js';
import { scanTokens } from '../scan/scan-tokens.js';
import { sharedForm } from '../scan/shared-form.js';
import type { BlockTokens } from '../scan/end-rules.js';
import { endsSentence, includeClosers, isTerminal } from '../scan/sentence-ends.js';
import type { Segmentation, SentenceTokens } from './tokens.js';

/** Lists longer than this are running text with numbers in it. */
const LONGEST_LIST = 5000;

/**
 * Splits the blocks of a text into sentences and words: by rules at marks, then where sentences end without
 * one. Linear in the length of `text`.
 */
export function segment(text: string, layout: Layout): Segmentation {
  const { tokens, sentences } = segmentAtMarks(text, layout);
  const cut = cutSentences(tokens, sentences, findRunningText(sentences, layout.blocks));
  for (let s = 0; cut !== sentences && s < cut.length; s++)
    tokens.sentenceOf.fill(s, cut[s]!.first, cut[s]!.last);
  return { tokens, sentences: cut };
}

/** The same by rules alone. */
export function segmentAtMarks(text: string, layout: Layout): Segmentation {
  const starts: number[] = [],
    ends: number[] = [],
    forms: string[] = [],
    lowers: string[] = [],
    sentenceOf: number[] = [];
  const sentences: SentenceTokens[] = [];
  for (const block of layout.blocks) {
    for (const [from, to] of splitItems(text, block)) {
      const base = starts.length;
      const own = tokensBetween(text, from, to);
      for (const [first, last] of sentenceRanges(own, layout.article.dateline)) {
        sentences.push({
          start: own.starts[first]!,
          end: own.ends[last - 1]!,
          paragraph: block.paragraph,
          first: base + first,
          last: base + last,
          core: base + coreOf(own, first, last, layout),
        });
        for (let i = first; i < last; i++) sentenceOf.push(sentences.length - 1);
      }
      append(starts, own.starts);
      append(ends, own.ends);
      append(forms, own.forms);
      for (const form of own.forms) lowers.push(lowerOf(form));
    }
  }
  const tokens = {
    text,
    length: starts.length,
    starts: int32Of(starts),
    ends: int32Of(ends),
    forms,
    lowers,
    sentenceOf: int32Of(sentenceOf),
  };
  return { tokens, sentences };
}

function tokensBetween(text: string, from: number, to: number): BlockTokens {
  const forms: string[] = [],
    starts: number[] = [],
    ends: number[] = [];
  scanTokens(text, from, to, (start, end) => {
    starts.push(start);
    ends.push(end);
    const form = sharedForm(text.slice(start, end));
    forms.push(end === start + 1 ? plainMark(text, start, form) : form);
  });
  return { text, forms, starts, ends };
}

function splitItems(text: string, { start, end }: Block): [number, number][] {
  const items = end - start > LONGEST_LIST ? [] : findListItems(text.slice(start, end));
  if (items.length < 2) return [[start, end]];
  return items.map((at, k) => [start + at, k + 1 < items.length ? start + items[k + 1]! : end]);
}

/** First and last token of each sentence; none ends inside the dateline. */
function sentenceRanges(block: BlockTokens, dateline: Range | null): [number, number][] {
  const ranges: [number, number][] = [];
  let first = 0;
  for (let i = 0; i < block.forms.length; i++) {
    if (!isTerminal(block, i) || isInside(block.starts[i]!, dateline)) continue;
    const last = includeClosers(block, i);
    if (i > first && isListNumber(block, first, i)) continue;
    if (!endsSentence(block, first, i, last)) continue;
    ranges.push([first, last + 1]);
    first = last + 1;
    i = last;
  }
  if (first < block.forms.length) ranges.push([first, block.forms.length]);
  return ranges;
}

const isInside = (at: number, range: Range | null): boolean =>
  range !== null && at >= range.start && at < range.end;

/** `1.`, `2.1.` or `Figure 3.` at the start is no sentence. */
function isListNumber({ forms }: BlockTokens, first: number, i: number): boolean {
  const number = /^(?:[•⁃▪*]|Figure|Fig\.|Table|Chapter|Section|Box)$/.test(forms[first]!)
    ? first + 1
    : first;
  return (
    i === number + 1 && forms[i] === '.' && /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|\p{L})$/u.test(forms[number]!)
  );
}

/** First token after a dateline inside the sentence. */
function coreOf(
  { starts }: BlockTokens,
  first: number,
  last: number,
  { article: { dateline } }: Layout,
): number {
  if (dateline === null || dateline.start < starts[first]! || dateline.start > starts[last - 1]!)
    return first;
  let core = first;
  while (core < last && starts[core]! < dateline.end) core++;
  return core < last ? core : first;
}

/** The numbers in four bytes each; `new Int32Array(numbers)` would ask an iterator for each. */
function int32Of(numbers: readonly number[]): Int32Array {
  const own = new Int32Array(numbers.length);
  own.set(numbers);
  return own;
}

/** A form that is small already is shared as it is. */
function lowerOf(form: string): string {
  const lower = form.toLowerCase();
  return lower === form ? form : sharedForm(lower);
}

function append<T>(all: T[], more: readonly T[]): void {
  for (const item of more) all.push(item);
}
