import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fill } from './corpus.js';
import { printRow } from './row.js';

const MEGABYTES = [1, 2, 4, 8];

/** Time and peak memory for growing input: as many articles in one file, then one article that long. */
export function measureScaling(texts: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'article-analyze-bench-'));
  try {
    for (const shape of ['articles', 'one article'] as const) {
      printRow(`growing input, ${shape}`, 'seconds', '× half', 'peak MB', '× half');
      let last: Run | null = null;
      for (const size of MEGABYTES) {
        const file = join(folder, shape === 'articles' ? 'corpus.jsonl' : 'article.txt');
        const filled = fill(texts, size * 1e6);
        writeFileSync(
          file,
          shape === 'articles'
            ? filled.map((text) => JSON.stringify({ text }) + '\n').join('')
            : filled.join('\n\n'),
        );
        const run = runTool(file);
        printRow(
          `  ${size} MB`,
          run.seconds.toFixed(2),
          ratio(run.seconds, last?.seconds),
          run.megabytes.toFixed(0),
          ratio(run.megabytes, last?.megabytes),
        );
        last = run;
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Run {
  seconds: number;
  megabytes: number;
}

/** Runs the command in a process of its own that reports its peak memory when it ends. */
function runTool(file: string): Run {
  const script = `process.argv.splice(1, 0, 'article-analyze'); process.on('exit', () => process.stderr.write('\\nKB ' + process.resourceUsage().maxRSS)); await import(${JSON.stringify(join(process.cwd(), 'bin/article-analyze.js'))})`;
  const started = performance.now();
  const run = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script, '--', '--ndjson', file],
    { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  const seconds = (performance.now() - started) / 1000;
  return { seconds, megabytes: Number(/KB (\d+)$/.exec(run.stderr)?.[1] ?? NaN) / 1024 };
}

const ratio = (value: number, half: number | undefined) =>
  half === undefined ? '' : (value / half).toFixed(2);
