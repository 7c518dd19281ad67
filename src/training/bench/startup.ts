import { spawnSync } from 'node:child_process';
import { median, printRow } from './row.js';

const RUNS = 15;
const ARTICLE = 'fixtures/articles/harbour-talks.txt';
const COMMANDS: [string, string[]][] = [
  ['entities only', ['bin/article-analyze.js', '--ndjson', '--only', 'entities', ARTICLE]],
  ['everything', ['bin/article-analyze.js', '--json', ARTICLE]],
  ['everything, report', ['bin/article-analyze.js', ARTICLE]],
];

/** One short article as a whole process, as a multiple of an empty Node process; the two take turns. */
export function measureStartup(): void {
  printRow('one article, whole process', 'median ms', '× node -e 0');
  for (const [label, args] of COMMANDS) {
    const own: number[] = [];
    const empty: number[] = [];
    for (let i = 0; i < RUNS; i++) {
      empty.push(milliseconds(['-e', '0']));
      own.push(milliseconds(args));
    }
    printRow(`  ${label}`, median(own).toFixed(1), (median(own) / median(empty)).toFixed(2));
  }
}

function milliseconds(args: string[]): number {
  const started = performance.now();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - started;
}
