import type { Analysis } from '../../../src/analysis.js';
import { html } from '../../../src/report/html/html.js';

const options = { offsetUnit: 'codepoint', width: 80, color: false, explain: false } as const;

/** The whole page of some articles. */
export function pageOf(...analyses: Analysis[]): string {
  const format = html();
  return (
    format.head + analyses.map((analysis) => format.write(analysis, options)).join('') + format.foot!()
  );
}
