import { escapeXml } from '../../report/graph/xml.js';

const STYLE = [
  'svg { font: 13px system-ui, sans-serif; background: #fff; }',
  'text { fill: #24292f; } .title { font-weight: 600; font-size: 15px; } ' +
    '.number, .axis { fill: #57606a; font-size: 12px; }',
  '.bar { fill: #2f6f9f; } .line { stroke: #d0d7de; }',
].join('\n');

/** A picture with its title, which is also what is read aloud. */
export const frame = (
  title: string,
  width: number,
  height: number,
  content: readonly string[],
): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ` +
      `width="${width}" height="${height}" role="img">`,
    `<title>${escapeXml(title)}</title><style>${STYLE}</style>`,
    label(title, 16, 26, 'start', 'title'),
    ...content,
    '</svg>\n',
  ].join('\n');

export const label = (
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  kind = '',
): string =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}"${kind && ` class="${kind}"`}>${escapeXml(text)}</text>`;
