import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../scripts/serve.js';
import { analyze, render } from '../../src/library/index.js';
import { readActNews, readGoldArticles, readWorldNews } from '../quality/gold.js';
import { CHROMIUM, startBrowser } from '../report/html/browser.js';

// Protects those who analyse in a browser: the same facts as in Node, on a page, in a worker, under a strict
// policy.
const ARTICLES = [...readGoldArticles(), ...readWorldNews(), ...readActNews()];
const OPTIONS = { tokens: true, explain: true } as const;
const STRICT = `default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'`;
const ODD = '\ud800 “Nairobi’s port” 😀 \u202e cost $5 million, Kenya’s President William Ruto said.';

const PAGES = new Map([
  ['/favicon.ico', { html: '' }],
  ['/open', { html: '<!doctype html><title>open</title>' }],
  [
    '/strict',
    { html: '<!doctype html><title>strict</title>', headers: { 'content-security-policy': STRICT } },
  ],
  [
    '/wasm',
    {
      html: '<!doctype html><title>wasm</title>',
      headers: { 'content-security-policy': STRICT.replace(`'self'`, `'self' 'wasm-unsafe-eval'`) },
    },
  ],
  [
    '/worker.js',
    {
      html: `import { loadAnalyzer } from '/browser.js';
      onmessage = async ({ data }) => {
        const { analyze } = await loadAnalyzer();
        postMessage(JSON.stringify(analyze(data)));
      };`,
      headers: { 'content-type': 'text/javascript' },
    },
  ],
]);

describe.skipIf(CHROMIUM === undefined)('the browser build in Chromium', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    served = await serve(fileURLToPath(new URL('../../dist/', import.meta.url)), { pages: PAGES });
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    served.close();
  });

  /** Opens a page; whatever it asks for and complains about is kept. */
  async function open(path: string) {
    const page = await browser.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(served.address + path);
    return { page, requests, complaints };
  }

  /** The result of a function body in the page, in which `loadAnalyzer` and `given` are at hand. */
  const inPage = <T>(page: Page, body: string, given: unknown = null) =>
    page.evaluate(
      `(async (given) => {
        const { loadAnalyzer } = await import('/browser.js');
        ${body}
      })(${JSON.stringify(given)})`,
    ) as Promise<T>;

  test('gives the same JSON as Node for every article', async () => {
    const { page, requests, complaints } = await open('open');
    const found = await inPage<string[]>(
      page,
      `const { analyze } = await loadAnalyzer();
      return given.texts.map((text) => JSON.stringify(analyze(text, given.options)));`,
      { texts: [...ARTICLES.map(({ text }) => text), ODD], options: OPTIONS },
    );
    for (const [i, { id, text }] of [...ARTICLES, { id: 'odd', text: ODD }].entries())
      expect([id, found[i]]).toEqual([id, JSON.stringify(analyze(text, OPTIONS))]);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(served.address))).toEqual([]);
    expect(requests.filter((url) => url.includes('/assets/')).length).toBeGreaterThan(10);
    await page.close();
  });

  test('writes every format as Node does', async () => {
    const { page } = await open('open');
    const { text } = ARTICLES[0]!;
    for (const format of ['json', 'ndjson', 'report', 'html', 'markdown', 'csv', 'graphml'] as const) {
      const written = await inPage<string>(
        page,
        `const { analyze, render } = await loadAnalyzer();
        return render(given.format, [analyze(given.text)]);`,
        { format, text },
      );
      expect(written).toBe(await render(format, [analyze(text)]));
    }
    await page.close();
  });

  test('runs in a worker', async () => {
    const { page } = await open('open');
    const { text } = ARTICLES[0]!;
    const found = await page.evaluate(`new Promise((resolve, reject) => {
      const worker = new Worker('/worker.js', { type: 'module' });
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = reject;
      worker.postMessage(${JSON.stringify(text)});
    })`);
    expect(found).toBe(JSON.stringify(analyze(text)));
    await page.close();
  });

  test.each(['strict', 'wasm'])('obeys a content policy: %s', async (path) => {
    const { page, complaints } = await open(path);
    const { text } = ARTICLES[0]!;
    const found = await inPage<string>(
      page,
      `return JSON.stringify((await loadAnalyzer()).analyze(given));`,
      text,
    );
    expect(found).toBe(JSON.stringify(analyze(text)));
    const compiles = await inPage<boolean>(
      page,
      `const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
      return WebAssembly.compile(empty).then(() => true, () => false);`,
    );
    expect(compiles).toBe(path === 'wasm');
    expect(complaints.filter((complaint) => !complaint.includes('WebAssembly'))).toEqual([]);
    await page.close();
  });

  test('tells how much has come, and loads once', async () => {
    const { page, requests } = await open('open');
    const [last, total, same] = await inPage<[number, number, boolean]>(
      page,
      `const steps = [];
      const first = await loadAnalyzer({ onProgress: (...step) => steps.push(step) });
      return [...steps.at(-1), first === await loadAnalyzer()];`,
    );
    expect([last, same]).toEqual([total, true]);
    expect(requests.filter((url) => url.endsWith('ner.bin'))).toHaveLength(1);
    await page.close();
  });

  test('says what is not there, and can be tried again', async () => {
    const { page } = await open('open');
    const [code, message, country] = await inPage<string[]>(
      page,
      `const failure = await loadAnalyzer({ assets: '/elsewhere' }).catch((error) => error);
      const { analyze } = await loadAnalyzer({ assets: new URL('/assets', location.href) });
      return [failure.code, failure.message, analyze('Kenya met Chad.').entities[0].country];`,
    );
    expect([code, country]).toEqual(['asset-unreachable', 'KE']);
    expect(message).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/elsewhere\/\w+\.\w+: .*HTTP status 404.*\{ assets \}/,
    );
    await page.close();
  });
});
