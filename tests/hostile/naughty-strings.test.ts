import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/analysis.js';
import { analyze } from '../../src/analyze.js';
import type { FormatName } from '../../src/report/format.js';
import { loadFormat } from '../../src/report/load-format.js';
import { TABLE_NAMES, type TableName } from '../../src/report/table-names.js';
import { CHROMIUM, startBrowser } from '../report/html/browser.js';
import { readCsv } from '../report/tables/read-csv.js';
import { has, hasPython, python } from '../report/readers.js';
import { wrongSpans } from '../spans.js';
import { NAUGHTY_STRINGS } from './naughty-strings.js';

// Protects every reader of the output from text that is written to be taken for something else.
const options = { offsetUnit: 'codepoint', width: 80, color: false, explain: true } as const;
const around = (text: string) =>
  `${text}\n\nKenya's foreign minister ${text} met Chad's ${text} in Nairobi on Monday. "${text}," Ana Ruiz said.\n\n${text}`;
const ANALYSES: readonly Analysis[] = NAUGHTY_STRINGS.map(([, text], i) =>
  analyze(around(text), {
    tokens: true,
    title: text,
    source: { name: `${text} ${i}`, url: text },
  }),
);

async function written(name: FormatName, table?: TableName): Promise<string> {
  const format = await loadFormat(name, table);
  const articles = ANALYSES.map((analysis) => format.write(analysis, options));
  return (format.head ?? '') + articles.join('') + (format.foot?.() ?? '');
}

/** Controls that a terminal obeys, and marks that turn what it shows. */
// eslint-disable-next-line no-control-regex
const STEERING = /[\0-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;

// Turned text stays as it is where programs read it.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\0-\x1f\x7f-\x9f]/;

describe(`17.strings: ${NAUGHTY_STRINGS.length} of them, in headline, names, quotations and sentences`, () => {
  test('every span covers its text', () => {
    for (const analysis of ANALYSES) expect(wrongSpans(analysis)).toEqual([]);
  });

  test('JSON says what was read, letter by letter, but half a pair, which jq refuses', async () => {
    const lines = (await written('ndjson')).trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as Analysis).text)).toEqual(
      NAUGHTY_STRINGS.map(([, text]) => around(text).replace(/\p{Surrogate}/gu, '\ufffd')),
    );
  });

  test('the report steers no terminal', async () => {
    expect(STEERING.exec(await written('report'))?.[0]).toBeUndefined();
  });

  test('CoNLL-U has its columns and no control', async () => {
    for (const line of (await written('conllu')).split('\n')) {
      if (line !== '' && !line.startsWith('#')) expect(line.split('\t')).toHaveLength(10);
      expect(CONTROL.exec(line.replaceAll('\t', ' '))?.[0]).toBeUndefined();
    }
  });

  test.each([...TABLE_NAMES, 'dyads'] as const)(
    'table %s has its columns and no formula',
    async (table) => {
      const text = table === 'dyads' ? await written('dyads') : await written('csv', table);
      for (const row of readCsv(text))
        for (const cell of Object.values(row)) {
          expect(cell).not.toMatch(/^(?:[=+@\uff1d\uff0b\uff0d\uff20]|-(?!\d))/);
          expect(CONTROL.exec(cell)?.[0]).toBeUndefined();
        }
    },
  );

  test('the page has the elements of a page of plain words, and no others', async () => {
    const { parseHTML } = await import('linkedom');
    const page = parseHTML(await written('html')).document;
    const names = new Set([...page.querySelectorAll('*')].map((element) => element.localName));
    for (const name of ['img', 'iframe', 'svg', 'math', 'base', 'object', 'embed', 'form', 'link'])
      expect(names.has(name)).toBe(false);
    expect(page.querySelectorAll('script')).toHaveLength(1);
    expect(page.querySelectorAll('style')).toHaveLength(1);
    for (const element of page.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/);
        expect(value).not.toMatch(/^\s*(?:javascript|data):/i);
      }
  });

  test.skipIf(CHROMIUM === undefined)(
    'a browser runs, asks for and reports nothing on the page of all of them',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'article-analyze-strings-'));
      const file = join(folder, 'page.html');
      writeFileSync(file, await written('html'));
      const browser = await startBrowser();
      try {
        const page = await browser.newPage();
        const noise: string[] = [];
        page.on('dialog', (dialog) => noise.push(dialog.message()));
        page.on('pageerror', (error) => noise.push(error.message));
        page.on('console', (message) => noise.push(message.text()));
        page.on('request', (request) => {
          if (request.url() !== pathToFileURL(file).href) noise.push(request.url());
        });
        await page.goto(pathToFileURL(file).href);
        await page.keyboard.press('n');
        expect(noise).toEqual([]);
        expect(await page.evaluate('document.title')).not.toBe('');
      } finally {
        await browser.close();
        rmSync(folder, { recursive: true });
      }
    },
    120_000,
  );

  test('Markdown has no element and no link of its own', async () => {
    const text = await written('markdown');
    expect(text).not.toMatch(/<(?:script|img|svg|iframe|a |b>)/i);
    expect(text).not.toMatch(/(?<!\\)\]\((?!#)/);
  });

  test.runIf(hasPython('xml.dom.minidom'))('GraphML is well formed', async () => {
    const script =
      'import sys, xml.dom.minidom as m; m.parseString(sys.stdin.buffer.read()); print("read")';
    expect(python(script, await written('graphml')).trim()).toBe('read');
  });

  test.runIf(has('dot', ['-V']))('Graphviz reads DOT', async () => {
    const { status, stderr } = spawnSync('dot', ['-Tcanon'], {
      input: await written('dot'),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  test.runIf(hasPython('pandas'))('pandas reads every row of a table', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'article-analyze-strings-'));
    try {
      const text = await written('csv', 'sentences');
      writeFileSync(join(folder, 'sentences.csv'), text);
      const script = `import pandas; print(len(pandas.read_csv(${JSON.stringify(join(folder, 'sentences.csv'))}, keep_default_na=False)))`;
      expect(Number(python(script, ''))).toBe(readCsv(text).length);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
