import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../scripts/serve.js';
import { SCRIPT } from '../../src/report/html/script.js';
import { STYLE } from '../../src/report/html/style.js';
import { CHROMIUM, startBrowser } from '../report/html/browser.js';
import { contrast } from '../report/html/contrast.js';
import { HOSTILE_ARTICLE } from '../report/hostile.js';
import { ROOT } from '../package/project.js';

// Protects visitors of the demo page: what they paste is analysed in their browser, shown safely, and goes
// nowhere.
const HTML = readFileSync(`${ROOT}docs/demo/index.html`, 'utf8');

test.each([
  ['script-src', SCRIPT],
  ['style-src', STYLE],
])('its policy lets the page of facts be: %s', (list, code) => {
  const digest = createHash('sha256').update(code).digest('base64');
  expect(new RegExp(`${list} [^;]*`).exec(HTML)![0]).toContain(`'sha256-${digest}'`);
});

describe.skipIf(CHROMIUM === undefined)('the demo page in Chromium', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    served = await serve(ROOT);
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    served.close();
  });

  async function open(options: BrowserContextOptions = {}) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    const noise: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(served.address) && !request.url().startsWith('blob:'))
        noise.push(request.url());
    });
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('dialog', (dialog) => noise.push(dialog.message()));
    await page.goto(`${served.address}docs/demo/`);
    return { page, noise };
  }
  const analyse = async (page: Page, text?: string) => {
    if (text !== undefined) await page.fill('#text', text);
    await page.click('#analyse');
    await page.locator('#status', { hasText: /\d names/ }).waitFor();
  };

  test('a click shows the article with its facts, which lead to their words', async () => {
    const { page, noise } = await open();
    await analyse(page);
    const facts = page.frameLocator('#facts');
    expect(await facts.locator('mark.person').count()).toBeGreaterThan(3);
    await facts.locator('.facts.act li a').first().click();
    expect(await facts.locator('mark:focus, mark:target').count()).toBeGreaterThan(0);
    await facts.locator('#show-person').uncheck();
    expect(await facts.locator('.facts.person').isVisible()).toBe(false);
    expect(noise).toEqual([]);
    await page.close();
  });

  test('keys do it too, with a date for what the text leaves open', async () => {
    const { page } = await open();
    await page.fill('#date', '2024-03-12');
    await page.fill('#text', 'Kenya and Chad will meet on Friday, Ana Ruiz said.');
    await page.press('#text', 'Control+Enter');
    await page.locator('#status', { hasText: /\d names/ }).waitFor();
    expect(await page.frameLocator('#facts').locator('aside').innerText()).toContain('2024-03-15');
    await page.close();
  });

  test('facts are saved as JSON, page and table', async () => {
    const { page } = await open();
    await analyse(page, 'Kenya met Chad. “We met,” Ana Ruiz said.');
    for (const [id, name, has] of [
      ['#save-json', 'facts.json', '"schemaVersion"'],
      ['#save-html', 'facts.html', '<!doctype html>'],
      ['#save-csv', 'statements.csv', 'Ana Ruiz'],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(id)]);
      expect(download.suggestedFilename()).toBe(name);
      expect(readFileSync(await download.path(), 'utf8')).toContain(has);
    }
    await page.close();
  });

  test('hostile text is shown, and does nothing', async () => {
    const { page, noise } = await open();
    await analyse(page, HOSTILE_ARTICLE);
    expect(await page.frameLocator('#facts').locator('article').innerText()).toContain('<script>');
    expect(await page.evaluate(`'hacked' in window`)).toBe(false);
    expect(noise).toEqual([]);
    await page.close();
  });

  test('once it was there, it works without a network', async () => {
    const { page } = await open();
    await page.locator('#offline', { hasText: 'without a network' }).waitFor({ timeout: 20_000 });
    await page.context().setOffline(true);
    await page.reload();
    await analyse(page, 'Kenya met Chad.');
    expect(await page.frameLocator('#facts').locator('.facts.country').innerText()).toContain('Chad');
    await page.close();
  });

  test.each(['light', 'dark'] as const)('can be read when it is %s', async (colorScheme) => {
    const { page } = await open({ colorScheme });
    const colors =
      (await page.evaluate(`['body', '#status', 'a', 'button', 'textarea'].map((selector) => {
      const element = document.querySelector(selector);
      const ground = getComputedStyle(['button', 'textarea'].includes(selector) ? element : document.body);
      return [getComputedStyle(element).color, ground.backgroundColor];
    })`)) as [string, string][];
    expect(Math.min(...colors.map(([ink, ground]) => contrast(ink, ground)))).toBeGreaterThan(4.5);
    await page.close();
  });

  test('every field and region has a name, and narrow screens need no scrolling sideways', async () => {
    const { page } = await open({ viewport: { width: 320, height: 640 } });
    await analyse(page, 'Kenya met Chad.');
    for (const [role, name] of [
      ['textbox', 'Article'],
      ['button', 'Analyse'],
      ['region', 'Facts'],
      ['heading', 'Facts of a news article'],
    ] as const)
      expect(await page.getByRole(role, { name, exact: true }).count()).toBe(1);
    expect(await page.evaluate(`document.documentElement.scrollWidth`)).toBeLessThanOrEqual(320);
    await page.close();
  });

  test('models that are not there are said aloud', async () => {
    const page = await browser.newPage();
    await page.route('**/ner.bin', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${served.address}docs/demo/`);
    await page.locator('#status.failed', { hasText: 'HTTP status 404' }).waitFor();
    await page.close();
  });
});
