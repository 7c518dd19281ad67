import type { Range } from '../analysis.js';
import {
  CAPTION_CREDIT,
  CAPTION_IN_BRACKETS,
  CAPTION_OPENERS,
  CAPTION_STARTS,
  END_LINE,
  END_MARK,
  FURNITURE_CLOSERS,
  FURNITURE_OPENERS,
  LONG_FURNITURE,
  NOTICES,
} from '../lexicon/furniture.js';
import { isTimeZone } from '../lexicon/time-words.js';
import { startsUpper } from '../scan/letters.js';
import type { BlockKind } from './layout.js';
import type { Line } from './lines.js';
import { LetterPattern } from '../scan/letter-pattern.js';

/** Lines of the page are short; a sentence that opens alike is longer. */
const LONGEST_FURNITURE = 160;
const LONGEST_CLOSING = 40;
const LONGEST_HEADING = 60;

/**
 * What the line is beside running text: a caption, a part of the page, a heading; `body` where it is none.
 */
export function kindOfLine(line: string): 'caption' | 'furniture' | 'body' {
  const opening = line
    .slice(0, 40)
    .toLowerCase()
    .replace(/^[—–-]{1,2} /, '');
  if (CAPTION_STARTS.some((start) => opening.startsWith(start))) return 'caption';
  const opener = CAPTION_OPENERS.find((word) => opening.startsWith(word));
  if (opener !== undefined && /^ ?[:|–—-] ?\S/.test(line.slice(opener.length))) return 'caption';
  if (line.length <= LONGEST_FURNITURE && CAPTION_IN_BRACKETS.test(line)) return 'caption';
  if (CAPTION_CREDIT.test(line)) return 'caption';
  const closing = line
    .slice(-LONGEST_CLOSING)
    .toLowerCase()
    .replace(/\.?\)?$/, '');
  const isFurniture =
    LONG_FURNITURE.some((start) => opening.startsWith(start)) ||
    (line.length <= LONGEST_FURNITURE &&
      (END_LINE.test(line) ||
        openersOf(opening).some((start) => opensWith(opening, start)) ||
        FURNITURE_CLOSERS.some((end) => closing.endsWith(end))));
  return isFurniture ? 'furniture' : 'body';
}

/** A day or a number behind a notice. */
const DAY_BEHIND = /^(?:[\s:|–—-]+[\w ,./]{0,40})?$/;

/** `FOR IMMEDIATE RELEASE`, `Press release: 4 May 2026`: what a paper says of itself above its headline. */
export function isNotice(line: string): boolean {
  const lower = line.toLowerCase();
  const notice = NOTICES.find((each) => lower.startsWith(each));
  if (notice === undefined) return false;
  const rest = line.slice(notice.length);
  return DAY_BEHIND.test(rest) && (/\d/.test(rest) || !/\w/.test(rest));
}

const OPENERS_BY_LETTER = new Map<string, string[]>();
for (const opener of FURNITURE_OPENERS) {
  const known = OPENERS_BY_LETTER.get(opener[0]!);
  if (known) known.push(opener);
  else OPENERS_BY_LETTER.set(opener[0]!, [opener]);
}

/** The openers that begin as a line does. */
const openersOf = (line: string): readonly string[] => OPENERS_BY_LETTER.get(line.charAt(0)) ?? [];

/** Whether the phrase opens the line and no letter goes on with it. */
const opensWith = (line: string, phrase: string): boolean =>
  line.startsWith(phrase) && !/^[a-z]/.test(line.slice(phrase.length));

/** A short line without a mark at its end, between paragraphs. */
export const isHeading = (line: string): boolean =>
  line.length <= LONGEST_HEADING && !/[.!?:;,"”'’)]$/.test(line) && startsUpper(line);

/** How the lines of an article are marked, where several are marked alike. */
export interface LineMarks {
  /** Times open the entries of a live report or a transcript. */
  times: boolean;
  /** Dashes or dots open the items of a list. */
  bullets: boolean;
  /** Bars or tabs part the cells of a table. */
  cells: boolean;
}

const TIME = new LetterPattern(
  String.raw`^[[(]?\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\b\.?)?\s?(?<zone>[A-Z]{2,4}|local time)?[\])]?(?:\s?[-–—|:])?(?=\s+[\p{Lu}“"‘']|$)`,
);
/** The time that opens a line, with its zone; capitals behind it that are none belong to the line. */
export function clockOf(line: string): string | null {
  const match = TIME.exec(line);
  const zone = match?.groups?.['zone'];
  const isZone = zone === undefined || zone === 'local time' || isTimeZone(zone.toLowerCase());
  return match && (isZone ? match[0] : match[0].slice(0, match[0].indexOf(zone)).trimEnd());
}

const BULLET = /^[-–—•▪*·‣●◦]\s+(?=\S)/u;
const CELL_MARK = /[|\t]/;
const CELLS = /\s?(?:\||\t)\s?/;
const RULER = /^[\s|:+=_-]+$/;
const FEWEST_ALIKE = 2;

/** Which marks at least two lines of the article carry. */
export function findLineMarks(text: string, lines: readonly Line[]): LineMarks {
  const count = { times: 0, bullets: 0, cells: 0 };
  for (const { start, end } of lines) {
    const line = text.slice(start, end);
    if (clockOf(line) !== null) count.times++;
    if (BULLET.test(line)) count.bullets++;
    if (CELL_MARK.test(line) && line.split(CELLS).filter(Boolean).length >= FEWEST_ALIKE) count.cells++;
  }
  return {
    times: count.times >= FEWEST_ALIKE,
    bullets: count.bullets >= FEWEST_ALIKE,
    cells: count.cells >= FEWEST_ALIKE,
  };
}

/** Whether the line is an item of a list. */
export const isListItem = (text: string, { start, end }: Range, marks: LineMarks): boolean =>
  marks.bullets && BULLET.test(text.slice(start, end));

/** Whether the line is a row of cells in an article that has several. */
export const isTableRow = (text: string, { start, end }: Range, marks: LineMarks): boolean =>
  marks.cells && CELLS.test(text.slice(start, end));

type Part = Range & { kind: BlockKind | null };

/**
 * The parts of a line that no sentence crosses, without bullets, bars and rulers; `kind` null is the line's
 * own.
 */
export function partsOfLine(text: string, { start, end }: Range, marks: LineMarks): Part[] {
  const line = text.slice(start, end);
  const time = marks.times ? clockOf(line) : null;
  if (time !== null) {
    const after = start + time.length;
    const clock: Part = { start, end: after, kind: 'time' };
    return after >= end ? [clock] : [clock, { ...trim(text, after, end), kind: null }];
  }
  const bullet = marks.bullets ? BULLET.exec(line) : null;
  if (bullet) return [{ start: start + bullet[0].length, end, kind: 'list' }];
  if (marks.cells && CELLS.test(line)) return cellsOf(text, start, end);
  const mark = END_MARK.exec(line)?.[0].length ?? 0;
  return [{ start, end: start + line.slice(0, line.length - mark).trimEnd().length, kind: null }];
}

function cellsOf(text: string, start: number, end: number): Part[] {
  const parts: Part[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && text[i] !== '|' && text[i] !== '\t') continue;
    const cell = trim(text, from, i);
    if (cell.start < cell.end && !RULER.test(text.slice(cell.start, cell.end)))
      parts.push({ ...cell, kind: 'table' });
    from = i + 1;
  }
  return parts;
}

function trim(text: string, from: number, to: number): Range {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
