import { columns, pad } from '../../report/terminal/layout.js';
import { safeText } from '../../report/safe-text.js';
import type { Counts } from '../result.js';

/** Bars that are shown; a table tells the rest. */
const MOST = 20,
  MOST_MONTHS = 36;
const LONGEST_NAME = 32;
const EIGHTHS = ' ▏▎▍▌▋▊▉';

/** Bars of block characters, each with its name and count, in at most `width` columns. */
export function drawBars({ title, of, areMonths = false }: Counts, width: number): string {
  const shown = of
    .slice(0, areMonths ? MOST_MONTHS : MOST)
    .map(([name, count]) => [shorten(safeText(name)), count] as const);
  const names = Math.max(...shown.map(([name]) => columns(name)));
  const most = Math.max(1, ...shown.map(([, count]) => count));
  const digits = String(most).length;
  const room = Math.max(8, width - names - digits - 4);
  const lines = shown.map(
    ([name, count]) =>
      `${pad(name, names)}  ${String(count).padStart(digits)}  ${bar((count / most) * room)}`,
  );
  const more = of.length > shown.length ? [`… and ${of.length - shown.length} more`] : [];
  return [title, ...lines, ...more, ''].join('\n');
}

function bar(length: number): string {
  const eighths = length === 0 ? 0 : Math.max(1, Math.round(length * 8));
  return '█'.repeat(eighths >> 3) + (eighths & 7 ? EIGHTHS[eighths & 7]! : '');
}

const shorten = (name: string) =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
