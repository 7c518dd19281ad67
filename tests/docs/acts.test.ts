import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { has, hasPython } from '../report/readers.js';

// Protects the recipes of docs/acts.md: each runs on a table that the command writes, where its program is
// there.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = readFileSync(`${ROOT}docs/acts.md`, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'acts-'));
const recipe = (language: string) => new RegExp(`\`\`\`${language}\\n([^\`]*)\`\`\``).exec(PAGE)![1]!;

const table = spawnSync(
  process.execPath,
  [
    `${ROOT}bin/article-analyze.js`,
    ...['--format', 'csv', '--table', 'acts'],
    ...['acts-border-truce', 'acts-harvest-aid'].map((id) => `${ROOT}fixtures/articles/${id}.txt`),
  ],
  { encoding: 'utf8' },
).stdout;
writeFileSync(join(folder, 'acts.csv'), table);
afterAll(() => rmSync(folder, { recursive: true }));

function run(program: string, args: readonly string[], input: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, input, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

describe('the recipes of docs/acts.md', () => {
  it('are there for R, Python and DuckDB, over a table with acts', () => {
    for (const language of ['r', 'python', 'sql']) expect(recipe(language)).toContain('acts.csv');
    expect(table.split('\n').length).toBeGreaterThan(10);
  });

  it.runIf(has('Rscript', ['--version']))('run in R', () => {
    expect(run('Rscript', ['-'], recipe('r'))).toContain('ASSAULT');
  });

  it.runIf(hasPython('pandas'))('run in pandas', () => {
    expect(run('python3', ['-'], recipe('python'))).toContain('ASSAULT');
  });

  it.runIf(has('duckdb', ['--version']))('run in DuckDB', () => {
    expect(run('duckdb', ['-csv'], recipe('sql'))).toContain('ASSAULT');
  });
});
