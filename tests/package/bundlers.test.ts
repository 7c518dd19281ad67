import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build as buildWithVite } from 'vite';
import { serve } from '../../scripts/serve.js';
import { CHROMIUM, startBrowser } from '../report/html/browser.js';
import { Project, ROOT } from './project.js';

// Protects programs that are bundled: they find the models in the installed package, or beside themselves.
const SCRIPT = `import { analyze } from 'article-analyze';
console.log(analyze('Kenya met Chad.').entities.map((e) => e.country).join());`;
const COMMON = `const { analyze, analyzeAll, render, PARTS, Failure } = require('article-analyze');
console.log(analyze('Kenya met Chad.').entities.map((e) => e.country).join());`;
const FOUND = 'KE,TD';

let project: Project;
beforeAll(() => {
  project = new Project({ 'use.mjs': SCRIPT, 'use.cjs': COMMON });
});
afterAll(() => {
  project.remove();
});

const bundle = (entry: string, format: 'esm' | 'cjs') =>
  build({
    absWorkingDir: project.folder,
    entryPoints: [entry],
    outfile: `out/${entry}-${format}.${format === 'esm' ? 'mjs' : 'cjs'}`,
    bundle: true,
    platform: 'node',
    format,
    logLevel: 'silent',
  });

test.each(['use.mjs', 'use.cjs'])('%s runs as it is', (script) => {
  expect(project.node(script)).toBe(FOUND);
});

test.each([
  ['use.mjs', 'esm', 'mjs'],
  ['use.mjs', 'cjs', 'cjs'],
  ['use.cjs', 'cjs', 'cjs'],
] as const)('%s bundled by esbuild as %s runs', async (script, format, ending) => {
  await bundle(script, format);
  expect(project.node(`out/${script}-${format}.${ending}`)).toBe(FOUND);
});

test('bundled by Vite (Rolldown) it runs', async () => {
  await buildWithVite({
    root: project.folder,
    logLevel: 'silent',
    build: { ssr: 'use.mjs', outDir: 'vite' },
    ssr: { noExternal: true },
  });
  expect(project.node('vite/use.mjs')).toBe(FOUND);
});

test('without the package the models are found beside the bundle, and their absence is one clear error', async () => {
  await bundle('use.mjs', 'esm');
  const alone = new Project();
  rmSync(join(alone.folder, 'node_modules'), { recursive: true });
  cpSync(join(project.folder, 'out/use.mjs-esm.mjs'), join(alone.folder, 'app.mjs'));
  expect(() => alone.node('app.mjs')).toThrow(
    /dist\/assets\/[\w.-]+: cannot be read \(ENOENT: .*beside it, as assets\)/,
  );
  cpSync(join(ROOT, 'dist/assets'), join(alone.folder, 'assets'), { recursive: true });
  expect(alone.node('app.mjs')).toBe(FOUND);
  expect(existsSync(join(alone.folder, 'node_modules'))).toBe(false);
  alone.remove();
});

test.skipIf(CHROMIUM === undefined)(
  'a page bundled by Vite runs, with the models in its public folder',
  async () => {
    project.write({
      'site/index.html': '<!doctype html><p id="out"></p><script type="module" src="./app.js"></script>',
      'site/app.js': `import { loadAnalyzer } from 'article-analyze/browser';
    loadAnalyzer({ assets: 'models' }).then(({ analyze }) => {
      document.getElementById('out').textContent = analyze('Kenya met Chad.').entities.map((e) => e.country);
    });`,
    });
    cpSync(join(ROOT, 'dist/assets'), join(project.folder, 'site/public/models'), { recursive: true });
    const root = join(project.folder, 'site');
    await buildWithVite({ root, base: './', logLevel: 'silent' });
    const served = await serve(join(root, 'dist'));
    const browser = await startBrowser();
    const page = await browser.newPage();
    await page.goto(served.address);
    await page.locator('#out', { hasText: FOUND }).waitFor();
    await browser.close();
    served.close();
  },
);
