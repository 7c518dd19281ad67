import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { readGoldArticles } from '../../quality/gold.js';
import { HOSTILE_ARTICLE } from '../hostile.js';
import { CHROMIUM, startBrowser } from './browser.js';
import { contrast } from './contrast.js';
import { pageOf } from './page-of.js';

const TALKS = readGoldArticles().find(({ id }) => id === 'harbour-talks')!.text;
const talks = analyze(TALKS, { explain: true, source: { name: 'talks' } });
const hostile = analyze(HOSTILE_ARTICLE, { source: { name: '"><script>window.hacked = 1</script>' } });

// Protects readers of the page: every fact on its words, reached by pointer and by keys, nothing from
// elsewhere.
describe.skipIf(CHROMIUM === undefined)('the page in Chromium', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'article-analyze-page-'));
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a page; whatever it asks for beyond itself, says or refuses is kept. */
  async function open(content: string, context: BrowserContextOptions = {}) {
    const file = join(folder, 'page.html');
    writeFileSync(file, content);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...context });
    const noise: string[] = [];
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href) noise.push(request.url());
    });
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('dialog', (dialog) => noise.push(dialog.message()));
    await page.goto(pathToFileURL(file).href);
    return { page, noise };
  }

  /** The value of an expression in the page. */
  const inPage = <T>(page: Page, expression: string) => page.evaluate(expression) as Promise<T>;
  const textOf = (page: Page, id: string) =>
    inPage<string>(page, `document.getElementById('${id}')?.textContent`);
  const focused = (page: Page) => inPage<string>(page, `document.activeElement?.id ?? ''`);

  test('loads without a request, an error or a refusal of its own policy', async () => {
    const { page, noise } = await open(pageOf(talks, hostile));
    await page.keyboard.press('n');
    expect(noise).toEqual([]);
    await page.close();
  });

  test('marks every name, statement, act, date and amount at its words', async () => {
    const { page } = await open(pageOf(talks));
    const expected = [
      ...talks.entities.flatMap(({ id, mentions }) =>
        mentions.map((m, i) => [`a1-${id}-${i + 1}`, m.text]),
      ),
      ...talks.acts.map(({ id, trigger }) => [`a1-${id}-1`, trigger.text]),
      ...talks.statements.flatMap(({ id, content }) =>
        content.map((c, i) => [`a1-${id}-${i + 1}`, c.text]),
      ),
      ...talks.dates.map(({ text }, i) => [`a1-d${i + 1}-1`, text]),
      ...talks.amounts.map(({ text }, i) => [`a1-n${i + 1}-1`, text]),
    ] as [string, string][];
    expect(expected.length).toBeGreaterThan(30);
    for (const [id, text] of expected) expect([id, await textOf(page, id)]).toEqual([id, text]);
    await page.close();
  });

  test('a fact leads to its words, and the words to their fact', async () => {
    const { page } = await open(pageOf(talks));
    const act = talks.acts.at(-1)!.id;
    await page.click(`#a1-${act} a`);
    expect(await inPage(page, `location.hash`)).toBe(`#a1-${act}-1`);
    const person = talks.entities.find(({ type }) => type === 'person')!.id;
    await page.click(`[id="a1-${person}-1"]`);
    expect(await focused(page)).toBe(`a1-${person}`);
    await page.close();
  });

  test('keys go through the facts, to the panel and back', async () => {
    const { page } = await open(pageOf(talks));
    await page.keyboard.press('n');
    const first = await focused(page);
    await page.keyboard.press('n');
    const second = await focused(page);
    expect(first).toMatch(/^a1-/);
    expect(second).not.toBe(first);
    await page.keyboard.press('p');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('Enter');
    expect(first.startsWith(await focused(page))).toBe(true);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^a1-\w+-1$/);
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('find');
    await page.keyboard.type('Solheim');
    expect(await page.locator('aside li:visible').count()).toBeLessThan(
      await page.locator('aside li').count(),
    );
    await page.close();
  });

  test('a filter takes away the marks of a kind and its facts', async () => {
    const { page } = await open(pageOf(talks));
    const ground = () =>
      inPage(page, `getComputedStyle(document.querySelector('mark.person')).backgroundColor`);
    const before = await ground();
    await page.uncheck('#show-person');
    expect(await ground()).not.toBe(before);
    expect(await page.isVisible('.facts.person')).toBe(false);
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    expect(await inPage(page, `document.activeElement?.className`)).not.toBe('person');
    await page.close();
  });

  test('without scripts the text, the facts, their links and the filters are there', async () => {
    const { page } = await open(pageOf(talks, talks), { javaScriptEnabled: false });
    expect(await page.isVisible('.facts.act li a')).toBe(true);
    await page.uncheck('#show-act');
    expect(await page.isVisible('.facts.act')).toBe(false);
    expect(await page.isVisible('#index')).toBe(true);
    await page.close();
  });

  test('several articles have an index on top', async () => {
    const { page } = await open(pageOf(talks, hostile, talks));
    expect(await inPage(page, `document.querySelector('main').firstElementChild.id`)).toBe('index');
    await page.click('#index li:nth-child(3) a');
    expect(await inPage(page, `location.hash`)).toBe('#a3');
    const ids = await inPage<string[]>(
      page,
      `[...document.querySelectorAll('[id]')].map(({ id }) => id)`,
    );
    expect(new Set(ids).size).toBe(ids.length);
    await page.close();
  });

  test('hostile text is shown, and does nothing', async () => {
    const { page, noise } = await open(pageOf(hostile));
    expect(await inPage(page, `'hacked' in window`)).toBe(false);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('img, b, i, iframe, [onerror]').count()).toBe(0);
    expect(await page.innerText('article')).toContain('<script>alert(1)</script>');
    expect(await page.innerText('article')).not.toContain('\u202e');
    expect(noise).toEqual([]);
    await page.close();
  });

  test.each(['light', 'dark'] as const)(
    'words can be read on their marks when it is %s',
    async (colorScheme) => {
      const { page } = await open(pageOf(talks), { colorScheme });
      const colors = await inPage<[string, string][]>(
        page,
        `[...document.querySelectorAll('mark, label span')].map((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return [color, backgroundColor];
      })`,
      );
      const contrasts = colors.map(([ink, ground]) => contrast(ink, ground));
      expect(Math.min(...contrasts)).toBeGreaterThan(4.5);
      await page.close();
    },
  );

  test('fields have labels, regions names, and print leaves the tools away', async () => {
    const { page } = await open(pageOf(talks));
    for (const role of ['checkbox', 'searchbox'] as const)
      for (const field of await page.getByRole(role).all())
        expect(
          await field.evaluate(
            (input) => (input as unknown as { labels: { length: number } }).labels.length,
          ),
        ).toBe(1);
    expect(await page.getByRole('complementary', { name: 'Facts' }).count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.bar')).toBe(false);
    await page.close();
  });

  test('an article of 200 kB opens, and goes from fact to fact, in a moment', async () => {
    const long = TALKS.repeat(Math.ceil(200_000 / TALKS.length)).slice(0, 200_000);
    const content = pageOf(analyze(long));
    const start = performance.now();
    const { page } = await open(content);
    const opened = performance.now() - start;
    const step = await inPage<number>(
      page,
      `(() => {
        const before = performance.now();
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }));
        document.body.getBoundingClientRect();
        return performance.now() - before;
      })()`,
    );
    expect(await page.locator('mark').count()).toBeGreaterThan(1000);
    // On an idle machine 0.5 s and 30 ms; the bounds leave room for a busy one.
    expect(opened).toBeLessThan(10_000);
    expect(step).toBeLessThan(1_500);
    await page.close();
  }, 120_000);
});
