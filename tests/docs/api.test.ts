import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../scripts/serve.js';
import { Project, ROOT } from '../package/project.js';
import { CHROMIUM, startBrowser } from '../report/html/browser.js';

// Protects readers of docs/api.md: every example runs as it stands, and prints what stands below it.
const PAGE = readFileSync(join(ROOT, 'docs/api.md'), 'utf8');
const BLOCKS = [...PAGE.matchAll(/^```(\w+)\n([^`]*)^```$/gm)].map(([, kind, code]) => ({
  kind,
  code: code!,
}));

/** Examples by the name in their first line, with the output that follows them. */
const EXAMPLES = BLOCKS.flatMap(({ kind, code }, i) => {
  if (kind === 'text') return [];
  const [, name = ''] = /^(?:\/\/|#|<!--) (\S+)/.exec(code) ?? [];
  const next = BLOCKS[i + 1];
  return [{ name, code, output: next?.kind === 'text' ? next.code.trim() : undefined }];
});

let project: Project;
beforeAll(() => {
  project = new Project(Object.fromEntries(EXAMPLES.map(({ name, code }) => [name, code])));
});
afterAll(() => {
  project.remove();
});

const shell = (script: string) =>
  execFileSync('bash', ['-e', script], {
    cwd: project.folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env['PATH']}`,
    },
  }).trim();

const withOutput = (ending: RegExp) =>
  EXAMPLES.filter(({ name, output }) => ending.test(name) && output !== undefined);

test('every block of code has a name, and there are examples of each kind', () => {
  expect(EXAMPLES.map(({ name }) => name)).not.toContain('');
  for (const ending of [/\.mjs$/, /\.cjs$/, /\.sh$/, /\.html$/])
    expect(withOutput(ending)).not.toEqual([]);
});

test.each(withOutput(/\.[cm]js$/))('$name prints what stands below it', ({ name, output }) => {
  expect(project.node(name)).toBe(output);
});

test.each(withOutput(/\.sh$/))('$name prints what stands below it', ({ name, output }) => {
  expect(shell(name)).toBe(output);
});

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    shell('app.sh');
    served = await serve(project.folder);
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    served.close();
  });

  test.each(withOutput(/\.html$/))('$name shows what stands below it', async ({ name, output }) => {
    const page = await browser.newPage();
    await page.goto(served.address + name);
    await page.locator('#out', { hasText: output! }).waitFor();
    expect(await page.innerText('#out')).toBe(output);
    await page.close();
  });
});
