import { safeText } from '../../report/safe-text.js';
import type { Cell } from '../../report/tables/cells.js';
import { columns as widthOf, pad, wrap } from '../../report/terminal/layout.js';

/** Narrowest column that long texts are cut to: less of them says nothing. */
const NARROWEST = 16;
/** The same of a cell that has lines of its own. */
const NARROWEST_ALONE = 6;
/** The same of the first column, which says what a row is about. */
const NARROWEST_FIRST = 20;
const GAP = 2;

/**
 * A table for people: cells on one line, cut so that a row fits `width` columns, numbers and dates last;
 * columns that are empty throughout are left out. Where little would be left of the cells, each has lines of
 * its own.
 */
export function drawTable(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  width: number,
): string {
  if (rows.length === 0) return 'nothing found\n';
  const cells = rows.map((row) => row.map((cell) => safeText(String(cell ?? ''))));
  const used = columns.flatMap((_, c) => (cells.some((row) => row[c] !== '') ? [c] : []));
  const whole = used.map((c) =>
    cells.reduce((most, row) => Math.max(most, widthOf(row[c]!)), widthOf(columns[c]!)),
  );
  const room = width - GAP * (used.length - 1);
  const isCount = (c: number) => cells.every((row) => /^[\d.-]*$/.test(row[c]!));
  const leastOf = (i: number) => (i === 0 ? NARROWEST_FIRST : NARROWEST);
  const least = used.map((c, i) => (isCount(c) ? whole[i]! : Math.min(whole[i]!, leastOf(i))));
  const widths = fit(whole, least, room);
  if (sum(widths) > room) return stack(columns, cells, used, width);
  const line = (row: readonly string[]) =>
    used
      .map((c, i) => pad(cut(row[c]!, widths[i]!), widths[i]!))
      .join(' '.repeat(GAP))
      .trimEnd();
  return [line(columns), ...cells.map(line), ''].join('\n');
}

/** A line a cell, with the name of its column, and an empty line between rows. */
function stack(
  columns: readonly string[],
  cells: readonly (readonly string[])[],
  used: readonly number[],
  width: number,
): string {
  const first = Math.max(...used.map((c) => widthOf(columns[c]!))) + GAP;
  const blocks = cells.map((row) =>
    used
      .filter((c) => row[c] !== '')
      .flatMap((c) =>
        wrap(row[c]!, Math.max(NARROWEST_ALONE, width - first)).map(
          (line, i) => pad(i === 0 ? columns[c]! : '', first) + line,
        ),
      )
      .join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/** Widths that together take no more than there is, if they can: the widest give first. */
function fit(widths: readonly number[], least: readonly number[], room: number): number[] {
  const fitted = [...widths];
  for (let over = sum(fitted) - room; over > 0; over--) {
    let widest = -1;
    for (let i = fitted.length - 1; i >= 0; i--)
      if (fitted[i]! > least[i]! && (widest < 0 || fitted[i]! > fitted[widest]!)) widest = i;
    if (widest < 0) break;
    fitted[widest]!--;
  }
  return fitted;
}

function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (widthOf(kept + character) >= width) break;
    kept += character;
  }
  return `${kept}…`;
}
