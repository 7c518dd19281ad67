import type { Analysis, Range } from '../../analysis.js';

/** White space of any kind as one space. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** At most `most` characters, cut between words. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most - 2);
  return `${trimEndOf(text.slice(0, cut > 0 ? cut : most - 2), ' ,;:–—-')} …`;
}

/** The sentence as it stands, on one line. */
export function sentenceText({ sentences, text }: Analysis, sentence: number): string {
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
  return oneLine(text.slice(start, end));
}

/**
 * The number of the sentence in which an offset lies, by halving; the last one before it where it lies in
 * none.
 */
export function sentenceAt({ sentences }: Analysis, offset: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Not within figures, `1,870`, `8:00`. */
const CLAUSE_END = /[,:](?!\d)|[;()[\]]|\s[–—-]\s/g;

/**
 * The clause around a span: its sentence from the last comma, colon, bracket or dash before it to the first
 * one after it, unless that leaves too few words to tell anything: `In 2016, Jim Hedges received 5,617
 * votes`.
 *
 * @param most characters; longer ones are cut around the span
 */
export function clauseAround(analysis: Analysis, { start, end }: Range, most: number): string {
  const { text } = analysis;
  const sentence = behindDateline(analysis, analysis.sentences[sentenceAt(analysis, start)], start, end);
  const before = [...text.slice(sentence.start, start).matchAll(CLAUSE_END)].map(
    (m) => m.index + m[0].length,
  );
  const after = [...text.slice(end, sentence.end).matchAll(CLAUSE_END)].map((m) => m.index);
  let from = sentence.start + (before.pop() ?? 0);
  let to = after.length > 0 ? end + after.shift()! : sentence.end;
  while (wordsIn(text.slice(from, start)) + wordsIn(text.slice(end, to)) < FEWEST_WORDS) {
    if (to < sentence.end) to = after.length > 0 ? end + after.shift()! : sentence.end;
    else if (from > sentence.start) from = sentence.start + (before.pop() ?? 0);
    else break;
  }
  return window(text, { start: Math.min(from, start), end: Math.max(to, end) }, { start, end }, most);
}

/** A sentence without the dateline that opens it, unless the span stands there. */
function behindDateline(
  { article: { dateline } }: Analysis,
  sentence: Range | undefined,
  start: number,
  end: number,
): Range {
  if (!sentence) return { start, end };
  const opens = dateline && dateline.start <= sentence.start && dateline.end > sentence.start;
  return opens && start >= dateline.end ? { start: dateline.end, end: sentence.end } : sentence;
}

const FEWEST_WORDS = 4;
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** The clause within `most` characters, the span among them. */
function window(text: string, clause: Range, span: Range, most: number): string {
  const whole = tidy(text.slice(clause.start, clause.end));
  if (whole.length <= most) return whole;
  const lead = tidy(text.slice(clause.start, span.end));
  if (lead.length <= most - 12) return shorten(whole, most);
  const from = text.indexOf(' ', Math.max(clause.start, span.start - Math.floor(most / 2)));
  const start = from < 0 || from > span.start ? span.start : from;
  return shorten(`… ${tidy(text.slice(start, clause.end))}`, most);
}

const tidy = (text: string) =>
  withoutHalfQuotes(trimStartOf(trimEndOf(oneLine(text), ' ,;:.([“–—-'), ' ,;:.)]”–—-'));

/** Without a mark at either end whose twin is cut off: `" Roe told reporters`, `"One dose is good`. */
function withoutHalfQuotes(text: string): string {
  if (text.split('"').length % 2 === 1) return text;
  if (text.startsWith('"')) return text.slice(1).trimStart();
  return text.endsWith('"') ? text.slice(0, -1).trimEnd() : text;
}

/** `text` without any of these characters at its end. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

function trimStartOf(text: string, characters: string): string {
  let start = 0;
  while (start < text.length && characters.includes(text[start]!)) start++;
  return text.slice(start);
}
