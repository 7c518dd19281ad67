import { escapeXml } from '../../report/graph/xml.js';
import type { Result } from '../result.js';

const BAR = 18,
  GAP = 6,
  NAMES = 220,
  ROOM = 520,
  MOST = 40;

/** A bar chart as SVG 1.1 that needs nothing else and can be read aloud. */
export function drawSvg({ title, of }: NonNullable<Result['counts']>): string {
  const shown = of.slice(0, MOST);
  const most = Math.max(1, ...shown.map(([, count]) => count));
  const height = shown.length * (BAR + GAP) + 40;
  const rows = shown.map(([name, count], i) => {
    const y = 32 + i * (BAR + GAP);
    const length = Math.max(1, Math.round((count / most) * ROOM));
    return [
      `<text x="${NAMES - 8}" y="${y + BAR - 5}" text-anchor="end">${escapeXml(name.slice(0, 40))}</text>`,
      `<rect x="${NAMES}" y="${y}" width="${length}" height="${BAR}"/>`,
      `<text x="${NAMES + length + 6}" y="${y + BAR - 5}">${count}</text>`,
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${NAMES + ROOM + 60}" height="${height}" role="img" font-family="sans-serif" font-size="12" fill="#36c">`,
    `<title>${escapeXml(title)}</title><g fill="#222"><text x="8" y="18" font-weight="bold">${escapeXml(title)}</text></g>`,
    ...rows,
    '</svg>\n',
  ].join('\n');
}
