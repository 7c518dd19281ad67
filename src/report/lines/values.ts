import type { Amount, Analysis, DateExpression } from '../../analysis.js';
import { clauseAround, oneLine, sentenceAt } from './snippet.js';

/** A date or amount with the words around it. */
export interface ValueLine<T> {
  item: T;
  label: string;
  words: string;
}

const MOST_CHARACTERS = 110;

/** Amounts as written, each with its clause; those of one clause together. */
export function amountLines(analysis: Analysis, most = MOST_CHARACTERS): ValueLine<Amount>[] {
  const lines: ValueLine<Amount>[] = [];
  for (const item of analysis.amounts) {
    const words = clauseAround(analysis, item, most);
    const last = lines.at(-1);
    if (last?.words === words) last.label += `, ${oneLine(item.text)}`;
    else lines.push({ item, label: oneLine(item.text), words });
  }
  return lines;
}

/**
 * Dates and times outside the head of the article, each with its clause: resolved ones by their value, then
 * the others, marked `Wednesday ?`.
 */
export function dateLines(analysis: Analysis, most = MOST_CHARACTERS): ValueLine<DateExpression>[] {
  const lines = analysis.dates
    .filter((date) => tellsDay(date) && !inHead(date, analysis))
    .map((item) => ({
      item,
      label: labelOf(item),
      words: clauseAround(analysis, item, most),
    }));
  const resolved = lines.filter(({ item }) => item.value !== null);
  const open = lines.filter(({ item }) => item.value === null);
  resolved.sort((a, b) => compare(a.label, b.label) || a.item.start - b.item.start);
  return [...resolved, ...open];
}

/** A date or time; not `now` and `in the evening`, nor durations. */
const tellsDay = ({ type, value }: DateExpression) =>
  (type === 'date' || type === 'time') && !/_REF$|^T[A-Z]{2}$/.test(value ?? '');

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);

const PARTS = new Map([
  ['TMO', ' morning'],
  ['TAF', ' afternoon'],
  ['TEV', ' evening'],
  ['TNI', ' night'],
]);

/**
 * The value, of a century `18xx`, of a decade `1990s`, of a part of a day by its word; the words and `?` of
 * what is not resolved.
 */
function labelOf({ value, text }: DateExpression): string {
  if (value === null) return `${oneLine(text)} ?`;
  if (value.length === 2) return `${value}xx`;
  return value.length === 3 ? `${value}0s` : value.replace(/T[A-Z]{2}$/, (part) => PARTS.get(part)!);
}

/** A date of publication or of the dateline, which tells no event. */
function inHead({ start, end, text }: DateExpression, analysis: Analysis): boolean {
  const { article, paragraphs, sentences } = analysis;
  const { dateline } = article;
  if (dateline && start >= dateline.start && end <= dateline.end) return true;
  const paragraph = paragraphs[sentences[sentenceAt(analysis, start)]?.paragraph ?? 0];
  const around = paragraph ? analysis.text.slice(paragraph.start, paragraph.end).trim() : '';
  return around.length <= text.length + LONGEST_BESIDE && !/[.!?]["”]?$/.test(around);
}

/** Characters beside its date that a line of the head has: `Published: … 16:05 GMT`. */
const LONGEST_BESIDE = 30;
