import { escapeXml } from '../../report/graph/xml.js';
import type { Counts } from '../result.js';
import { drawColumns } from './svg-columns.js';
import { frame, label } from './svg-frame.js';

const WIDTH = 800,
  ROW = 24,
  BAR = 16,
  NAMES = 280,
  TOP = 44,
  /** Space for the number behind the longest bar. */
  NUMBER = 56,
  MOST = 40,
  LONGEST_NAME = 38;

/**
 * The counts as SVG 1.1 that needs nothing else and can be read aloud: bars under names, columns where names
 * are months.
 */
export function drawSvg(counts: Counts): string {
  return counts.areMonths === true ? drawColumns(counts) : drawRows(counts);
}

function drawRows({ title, of }: Counts): string {
  const shown = of.slice(0, MOST);
  const most = Math.max(1, ...shown.map(([, count]) => count));
  const rows = shown.map(([name, count], i) => {
    const y = TOP + i * ROW;
    const length = Math.max(1, Math.round((count / most) * (WIDTH - NAMES - NUMBER)));
    const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
    return (
      `<g><title>${escapeXml(`${name}: ${count}`)}</title>` +
      label(short, NAMES - 10, y + BAR - 4, 'end') +
      `<rect class="bar" x="${NAMES}" y="${y}" width="${length}" height="${BAR}" rx="2"/>` +
      `${label(String(count), NAMES + length + 6, y + BAR - 4, 'start', 'number')}</g>`
    );
  });
  const more = of.length > MOST ? ` (the first ${MOST} of ${of.length})` : '';
  return frame(`${title}${more}`, WIDTH, TOP + shown.length * ROW + 16, rows);
}
