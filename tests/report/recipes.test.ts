import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { has, hasPython } from './readers.js';

// Protects users who copy a recipe: every block with a note of what it prints is run, where its program is
// there.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = ['recipes', 'json', 'matching'];
const ARTICLES = ['harbour-talks', 'border-accord', 'summit-nairobi'];

interface Block {
  page: string;
  prints: string;
  language: string;
  code: string;
}

const BLOCKS: Block[] = PAGES.flatMap((page) =>
  [
    ...readFileSync(join(ROOT, `docs/${page}.md`), 'utf8').matchAll(
      /<!-- prints: ?([^\n]*?) ?-->\n```(\w+)\n([^`]*)```/g,
    ),
  ].map(([, prints, language, code]) => ({ page, prints: prints!, language: language!, code: code! })),
);

const duckdb = `import duckdb,sys
for row in duckdb.sql(sys.stdin.read()).fetchall(): print(*row)`;
const RUNNERS: Readonly<Record<string, { here: boolean; command: string[] }>> = {
  sh: { here: has('jq', ['--version']), command: ['bash', '-e'] },
  python: { here: hasPython('pandas'), command: ['python3', '-'] },
  sql: { here: hasPython('duckdb'), command: ['python3', '-c', duckdb] },
  r: { here: has('Rscript', ['--version']), command: ['Rscript', '-'] },
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-analyze-recipes-'));
  mkdirSync(join(folder, 'news'));
  mkdirSync(join(folder, 'bin'));
  symlinkSync(join(ROOT, 'bin/article-analyze.js'), join(folder, 'bin/article-analyze'));
  for (const name of ARTICLES)
    copyFileSync(join(ROOT, `fixtures/articles/${name}.txt`), join(folder, `news/${name}.txt`));
  copyFileSync(join(ROOT, `fixtures/articles/${ARTICLES[0]}.txt`), join(folder, 'article.txt'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('there are recipes of every kind', () => {
  expect(new Set(BLOCKS.map(({ language }) => language))).toEqual(new Set(['sh', 'python', 'r', 'sql']));
});

describe.each(BLOCKS)('$page: $code', ({ prints, language, code }) => {
  const { here, command } = RUNNERS[language]!;
  test.skipIf(!here)(
    'runs',
    () => {
      const { status, stdout, stderr } = spawnSync(command[0]!, command.slice(1), {
        cwd: folder,
        input: code,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH']}` },
      });
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain(prints);
    },
    60_000,
  );
});
