import { escapeXml } from '../../report/graph/xml.js';
import type { Counts } from '../result.js';
import { frame, label } from './svg-frame.js';

const WIDTH = 800,
  HEIGHT = 320,
  LEFT = 52,
  RIGHT = 16,
  TOP = 48,
  BOTTOM = 36;
/** Lines across, and names below, at most. */
const LINES = 4,
  NAMES = 12;

/** Columns over time, one a month, with lines at round numbers. */
export function drawColumns({ title, of }: Counts): string {
  const step = roundStep(Math.max(1, ...of.map(([, count]) => count)) / LINES);
  const most = step * Math.ceil(Math.max(1, ...of.map(([, count]) => count)) / step);
  const room = HEIGHT - TOP - BOTTOM;
  const at = (count: number) => Math.round((HEIGHT - BOTTOM - (count / most) * room) * 10) / 10;
  const lines: string[] = [];
  for (let count = 0; count <= most; count += step)
    lines.push(
      `<path class="line" d="M${LEFT} ${at(count)}H${WIDTH - RIGHT}"/>`,
      label(String(count), LEFT - 8, at(count) + 4, 'end', 'axis'),
    );
  const width = (WIDTH - LEFT - RIGHT) / of.length;
  const every = Math.ceil(of.length / NAMES);
  const columns = of.map(([month, count], i) => {
    const x = Math.round((LEFT + i * width + width * 0.1) * 10) / 10;
    const y = at(count);
    const name = i % every === 0 ? label(month, x + width * 0.4, HEIGHT - 14, 'middle', 'axis') : '';
    const height = Math.round((HEIGHT - BOTTOM - y) * 10) / 10;
    return `<g><title>${escapeXml(`${month}: ${count}`)}</title><rect class="bar" x="${x}" y="${y}" width="${(width * 0.8).toFixed(1)}" height="${height}"/>${name}</g>`;
  });
  return frame(title, WIDTH, HEIGHT, [...lines, ...columns]);
}

/** 1, 2 or 5 times a power of ten, at least as large and at least 1. */
function roundStep(least: number): number {
  for (let power = 1; ; power *= 10)
    for (const digit of [1, 2, 5]) if (digit * power >= least) return digit * power;
}
