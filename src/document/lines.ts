import type { Range } from '../analysis.js';

/** A line, or several that were wrapped softly, without the white space around it. */
export interface Line extends Range {
  paragraph: number;
}

/** A line at least this long may have been wrapped rather than ended. */
const SHORTEST_WRAPPED = 50;
const LONGEST_WRAPPED = 110;

/** Lines of `text` in order; a blank line or an unwrapped line break ends a paragraph. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  for (const { start, end } of physicalLines(text)) {
    if (start === end) {
      blank = true;
      continue;
    }
    const last = lines.at(-1);
    if (last && !blank && isWrapped(text, last, start, end)) last.end = end;
    else lines.push({ start, end, paragraph: lines.length });
    blank = false;
  }
  return lines;
}

/** Whether the line that starts at `start` goes on with the one before it. */
function isWrapped(text: string, last: Line, start: number, end: number): boolean {
  const lineBreak = text.lastIndexOf('\n', last.end - 1);
  const width = last.end - Math.max(last.start, lineBreak + 1);
  if (width < SHORTEST_WRAPPED || width > LONGEST_WRAPPED || end - start > LONGEST_WRAPPED) return false;
  return (
    /^[\p{Ll}\d(“"']/u.test(text.slice(start, start + 2)) ||
    !/[.!?:"”)]$/.test(text.slice(last.end - 1, last.end))
  );
}

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
