import { afterAll, expect, test } from 'vitest';
import { Project } from './project.js';

// Protects users of TypeScript: both kinds of modules and every way to resolve them find types that fit the
// code.
const USE = `
const analysis: Analysis = analyze('Kenya met Chad.', { tokens: true, summarySentences: 1 });
export const names: string[] = analysis.entities.map((entity) => entity.name);
export const rest = async () => {
  for await (const each of analyzeAll([{ text: 'Kenya met Chad.', id: 7, title: null, url: 'u', date: '2024-03-12' }, 'Text.']))
    console.log(await render('csv', each, { table: 'acts' }));
};
// @ts-expect-error -- a part that does not exist
analyze('', { only: ['people'] });
// @ts-expect-error -- an option that does not exist
analyze('', { token: true });
// @ts-expect-error -- a format that does not exist
void render('pdf', analysis);
// @ts-expect-error -- a record without a text
analyzeAll([{ title: 'No text' }]);
export const failed = (error: unknown) => error instanceof Failure && error.code;
export const parts: number = PARTS.length;
`;
const IMPORT = `import { analyze, analyzeAll, Failure, PARTS, render, type Analysis } from 'article-analyze';${USE}`;
const BROWSER = `import { loadAnalyzer, type Analysis } from 'article-analyze/browser';
const { analyze } = await loadAnalyzer({ assets: new URL('/assets/', location.href), onProgress: (loaded: number) => loaded });
export const analysis: Analysis = analyze('Kenya met Chad.');
// @ts-expect-error -- an option that does not exist
void loadAnalyzer({ asset: '/' });
`;

const project = new Project({
  'module.mts': IMPORT,
  'common.cts': IMPORT,
  'old.cts': `import aa = require('article-analyze');\nexport const names: string[] = aa.analyze('Kenya').entities.map((e) => e.name);`,
  'bundled.ts': IMPORT,
  'browser.mts': BROWSER,
  'console.d.ts': 'declare const console: { log(text: string): void };',
});
afterAll(() => {
  project.remove();
});

const NODE = ['--target', 'es2022', '--lib', 'es2023', '--module', 'nodenext'];
const NO_DOM = [...NODE, 'console.d.ts'];
const BUNDLER = ['--target', 'es2022', '--lib', 'es2023', '--module', 'esnext'];

test.each([
  ['modules in Node', [...NO_DOM, 'module.mts']],
  ['CommonJS in Node', [...NO_DOM, 'common.cts', 'old.cts']],
  ['CommonJS of older Node', [...NO_DOM, '--module', 'node16', 'common.cts', 'old.cts']],
  ['bundlers', [...BUNDLER, '--moduleResolution', 'bundler', 'console.d.ts', 'bundled.ts']],
  ['browsers', [...NODE, '--lib', 'es2023,dom', 'browser.mts']],
  [
    'bundlers for browsers',
    [...BUNDLER, '--moduleResolution', 'bundler', '--lib', 'es2023,dom', 'browser.mts'],
  ],
])('types for %s', (_, args) => {
  expect(project.tsc(...args)).toBe('');
});

test('no types of the inside ship, and those of modules and CommonJS tell the same', () => {
  const files = project.node(
    '-p',
    `fs.readdirSync('node_modules/article-analyze/dist/types', { recursive: true }).filter((f) => /[.]/.test(f)).sort().join(' ')`,
  );
  const beside = files.split(' ').filter((file) => !file.startsWith('contract/'));
  expect(beside.length).toBeLessThan(25);
});
