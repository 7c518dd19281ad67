import { safeText } from '../../report/safe-text.js';
import type { Cell } from '../../report/tables/cells.js';
import { columns as widthOf, pad, wrap } from '../../report/terminal/layout.js';

/** Narrowest column that long texts are cut to. */
const NARROWEST = 6;
const GAP = 2;

/**
 * A table for people: cells on one line, cut so that a row fits `width` columns; columns that are empty
 * throughout are left out. Where even short cells do not fit, a row stands on several lines.
 */
export function drawTable(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  width: number,
): string {
  if (rows.length === 0) return 'nothing found\n';
  const cells = rows.map((row) => row.map((cell) => safeText(String(cell ?? ''))));
  const used = columns.flatMap((_, c) => (cells.some((row) => row[c] !== '') ? [c] : []));
  const whole = used.map((c) => Math.max(widthOf(columns[c]!), ...cells.map((row) => widthOf(row[c]!))));
  const room = width - GAP * (used.length - 1);
  const widths = fit(whole, room);
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
        wrap(row[c]!, Math.max(NARROWEST, width - first)).map(
          (line, i) => pad(i === 0 ? columns[c]! : '', first) + line,
        ),
      )
      .join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/** Widths that together take no more than there is: the widest give first. */
function fit(widths: number[], room: number): number[] {
  const fitted = [...widths];
  let over = sum(fitted) - room;
  while (over > 0) {
    const widest = Math.max(...fitted);
    if (widest <= NARROWEST) break;
    const next = Math.max(NARROWEST, ...fitted.filter((each) => each < widest));
    const wide = fitted.filter((each) => each === widest).length;
    const step = Math.min(widest - next || 1, Math.ceil(over / wide));
    fitted.forEach((each, i) => {
      if (each === widest) fitted[i] = each - step;
    });
    over -= step * wide;
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
