import { opensPhrase } from '../lexicon/function-words.js';
import type { Range } from '../analysis.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { LetterPattern } from '../scan/letter-pattern.js';
import { breaksInside } from './line-breaks.js';

/** A line, or several that were wrapped softly, without the white space around it. */
export interface Line extends Range {
  paragraph: number;
}

/** The words of a line. */
export const lineAt = (text: string, { start, end }: Line): string => text.slice(start, end);

/** A line at least this long may have been wrapped rather than ended, whatever stands around it. */
const SHORTEST_WRAPPED = 50;
const LONGEST_WRAPPED = 110;
/** Narrower columns are lists and verse. */
const NARROWEST_COLUMN = 28;

/** A small letter behind a letter or comma: a line that was ended in the middle of its sentence. */
const GOES_ON = new LetterPattern(String.raw`^[\p{L},]\s+\p{Ll}{2}`);

/** Items of a list are lines of their own. */
const BULLET = /^[-–—•▪*·‣●◦]\s/u;

const OPENS_SMALL = new LetterPattern(String.raw`^\p{Ll}`);
/** Fewer lines tell no column. */
const FEWEST_RAGGED = 3;
const ENDS_SENTENCE = /[.!?:;][”"’')]?$/;

const CONTINUES = new LetterPattern(String.raw`^[\p{Ll}\d(“"']`);
const CONTINUES_BELOW = new LetterPattern(String.raw`^[\p{Ll}\d]`);

/** A time as a line of its own goes on with nothing. */
const CLOCK = /^\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?\s?[A-Z]{0,4}$/;

/**
 * Lines of `text` in order; a blank line or an unwrapped line break ends a paragraph.
 *
 * @param knowledge of names that a line may break; without it no name is looked for
 */
export function splitLines(text: string, knowledge?: Knowledge): Line[] {
  const lines: Line[] = [];
  for (const group of groupsOf(text)) {
    const isColumn = isWrappedColumn(text, group);
    const breaks = isColumn || !knowledge ? [] : breaksOf(text, group, knowledge);
    const isRagged = !isColumn && isRaggedColumn(text, group, breaks);
    group.forEach(({ start, end }, i) => {
      const last = lines.at(-1);
      const goesOn = isColumn || breaks[i] === true || (isRagged && i > 1);
      if (last && i > 0 && (goesOn || isWrapped(text, last, start, end))) last.end = end;
      else lines.push({ start, end, paragraph: lines.length });
    });
  }
  return lines;
}

/** For each line of a run whether the one above it breaks off inside a phrase or name. */
const breaksOf = (text: string, group: readonly Range[], knowledge: Knowledge): boolean[] =>
  group.map(({ start, end }, i) => {
    const above = group[i - 1];
    return (
      above !== undefined &&
      !BULLET.test(text.slice(start, start + 2)) &&
      breaksInside(text.slice(above.start, above.end), text.slice(start, end), knowledge)
    );
  });

/**
 * Whether a run is one paragraph whose lines were ended by hand: the last alone ends a sentence, and the
 * first goes on in the next.
 */
function isRaggedColumn(text: string, group: readonly Range[], breaks: readonly boolean[]): boolean {
  const [, second] = group;
  if (second === undefined || group.length < FEWEST_RAGGED) return false;
  if (!breaks[1] && !OPENS_SMALL.test(text.slice(second.start, second.start + 2))) return false;
  return group.every(({ start, end }, i) => {
    const isLast = i === group.length - 1;
    return end - start <= LONGEST_WRAPPED && ENDS_SENTENCE.test(text.slice(start, end)) === isLast;
  });
}

/** Runs of lines between blank ones. */
function groupsOf(text: string): Range[][] {
  const groups: Range[][] = [];
  let group: Range[] = [];
  for (const line of physicalLines(text)) {
    if (line.start < line.end) {
      group.push(line);
      continue;
    }
    if (group.length > 0) groups.push(group);
    group = [];
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/**
 * Whether all lines of a run are one paragraph in a column: each was ended because the next word had no room,
 * and most go on in the middle of a sentence.
 */
function isWrappedColumn(text: string, group: readonly Range[]): boolean {
  if (group.length < 2) return false;
  let width = 0;
  for (const { start, end } of group) width = Math.max(width, end - start);
  if (width < NARROWEST_COLUMN || width > LONGEST_WRAPPED) return false;
  let going = 0;
  for (let i = 1; i < group.length; i++) {
    const [above, below] = [group[i - 1]!, group[i]!];
    if (above.end - above.start + 1 + firstWord(text, below) <= width) return false;
    if (CONTINUES_BELOW.test(text.slice(below.start, below.start + 2))) going++;
  }
  return going * 2 >= group.length - 1;
}

function firstWord(text: string, { start, end }: Range): number {
  let at = start;
  while (at < end && !/\s/.test(text[at]!)) at++;
  return at - start;
}

/** Whether the line that starts at `start` goes on with the one before it. */
function isWrapped(text: string, last: Line, start: number, end: number): boolean {
  if (BULLET.test(text.slice(last.start, last.start + 2)) && BULLET.test(text.slice(start, start + 2)))
    return false;
  if (CLOCK.test(text.slice(start, end))) return false;
  const lineBreak = text.lastIndexOf('\n', last.end - 1);
  const from = Math.max(last.start, lineBreak + 1);
  if (lineBreak > last.start && breaksOff(text.slice(from, last.end))) return true;
  const width = last.end - from;
  if (width >= SHORTEST_WRAPPED && GOES_ON.test(text.slice(last.end - 1, start + 2))) return true;
  if (width < SHORTEST_WRAPPED || width > LONGEST_WRAPPED || end - start > LONGEST_WRAPPED) return false;
  return (
    CONTINUES.test(text.slice(start, start + 2)) ||
    !/[.!?:"”)]$/.test(text.slice(last.end - 1, last.end))
  );
}

/** `by the head of the Asian`: a line whose phrase cannot end with it. */
function breaksOff(line: string): boolean {
  const words = line.slice(-LONGEST_OPEN).split(' ');
  const [before = '', last = ''] = words.slice(-2);
  return opensPhrase(last) || (opensPhrase(before) && /^\p{Lu}[\p{L}-]+$/u.test(last));
}
const LONGEST_OPEN = 40;

function* physicalLines(text: string): Generator<Range> {
  for (let at = 0; at <= text.length;) {
    let stop = text.indexOf('\n', at);
    if (stop < 0) stop = text.length;
    let start = at,
      end = stop;
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    yield { start, end };
    at = stop + 1;
  }
}
