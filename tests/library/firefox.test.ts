import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serve, type Page } from '../../scripts/serve.js';
import { analyze } from '../../src/library/index.js';
import { ROOT } from '../package/project.js';
import { readActNews, readGoldArticles, readWorldNews } from '../quality/gold.js';

// Protects the same bytes where another engine than V8 computes them, with WebAssembly and without.
const FIREFOX = [process.env['FIREFOX'] ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path !== '' && existsSync(path),
);
if (FIREFOX === undefined)
  process.stderr.write('skipped: no Firefox here (apt-get install firefox-esr, or set FIREFOX)\n');

const TEXTS = [...readGoldArticles(), ...readWorldNews(), ...readActNews()].map(({ text }) => text);
const OPTIONS = { tokens: true, explain: true } as const;
const PLAIN = `default-src 'none'; script-src 'self'; connect-src 'self'`;

/** Asks for the address that says the digest of all results, or what went wrong. */
const SCRIPT = `
const found = await (async () => {
  const { loadAnalyzer } = await import('/browser.js');
  const { analyze } = await loadAnalyzer();
  const all = ${JSON.stringify(TEXTS)}.map((text) => JSON.stringify(analyze(text, ${JSON.stringify(OPTIONS)}))).join('\\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(all));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
})().catch(String);
await fetch('/found/' + encodeURIComponent(found));`;

/** Pages, one of which is the answer. */
class Pages extends Map<string, Page> {
  readonly answer: Promise<string>;
  #answered!: (found: string) => void;

  constructor(headers: Record<string, string>) {
    super([
      ['/start', { html: '<!doctype html><script type="module" src="/script.js"></script>', headers }],
      ['/script.js', { html: SCRIPT, headers: { 'content-type': 'text/javascript' } }],
    ]);
    this.answer = new Promise((resolve) => (this.#answered = resolve));
  }

  override get(path: string): Page | undefined {
    const [, found] = /^\/found\/(.*)$/.exec(path) ?? [];
    if (found === undefined) return super.get(path);
    this.#answered(decodeURIComponent(found));
    return { html: '' };
  }
}

test.skipIf(FIREFOX === undefined).each([
  ['WebAssembly', {}],
  ['plain JavaScript', { 'content-security-policy': PLAIN }],
])(
  'Firefox gives the bytes of Node, by %s',
  async (_, headers) => {
    const profile = mkdtempSync(join(tmpdir(), 'article-analyze-firefox-'));
    const pages = new Pages(headers as Record<string, string>);
    const served = await serve(join(ROOT, 'dist'), { pages });
    const browser = spawn(
      FIREFOX!,
      ['--headless', '--no-remote', '--profile', profile, `${served.address}start`],
      {
        env: { ...process.env, HOME: profile },
        stdio: 'ignore',
      },
    );
    const closed = new Promise((resolve) => browser.once('close', resolve));
    try {
      const all = TEXTS.map((text) => JSON.stringify(analyze(text, OPTIONS))).join('\n');
      expect(await pages.answer).toBe(createHash('sha256').update(all).digest('hex'));
    } finally {
      browser.kill();
      await closed;
      served.close();
      rmSync(profile, { recursive: true, force: true });
    }
  },
  120_000,
);
