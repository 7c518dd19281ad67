import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/read/html/extract.js';

// Protects the main text of web pages: its paragraphs, and nothing of what stands around them.
const PARAGRAPHS = [
  'The ferry company of Chiloé will put two electric boats into service in March, its director Eva Soto told reporters in Castro on Monday, after three years of tests in the canals of the south.',
  '"We have waited long enough for quiet engines," she said. The boats were built in a yard in Valdivia and carry forty cars each, as many as the old ones, which will be sold to a company in Peru.',
  'Islanders, who have complained of noise and smoke for a decade, welcomed the plan, but the union of sailors warned that the new boats need a smaller crew than those which they replace.',
];

const page = (
  head: string,
  inside = PARAGRAPHS.map((p) => `<p>${p}</p>`).join(''),
) => `<!doctype html><html lang="en-GB">
<head><title>Electric ferries for Chiloé - Harbour Post</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<script>var person = "Angela Sommer";</script>
<article><h1>Electric ferries for Chiloé</h1><p>By Ana Ruiz</p>${inside}
<h3>Related stories</h3><ul><li><a href="/a">Ten harbours to watch this year</a></li><li><a href="/b">Why boats burn</a></li></ul>
<p>Sign up to our newsletter for more.</p></article>
<footer>© 2024 Harbour Post</footer></body></html>`;

test('keeps the paragraphs and nothing else', () => {
  expect(extractArticle(page(''))?.text).toBe(PARAGRAPHS.join('\n\n'));
});

test('reads title, author, date, site and language of JSON-LD', () => {
  const ld = {
    '@graph': [
      { '@type': 'WebPage' },
      {
        '@type': 'NewsArticle',
        headline: 'Quiet &amp; clean: ferries',
        datePublished: '2024-02-05T10:00:00Z',
        author: [{ name: 'Ana Ruiz' }],
        publisher: { name: 'Harbour Post' },
      },
    ],
  };
  expect(
    extractArticle(page(`<script type="application/ld+json">${JSON.stringify(ld)}</script>`)),
  ).toMatchObject({
    title: 'Quiet & clean: ferries',
    authors: ['Ana Ruiz'],
    date: '2024-02-05T10:00:00Z',
    site: 'Harbour Post',
    language: 'en-GB',
  });
});

test('falls back to Open Graph and the title without the name of the site', () => {
  const head =
    '<meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2024-02-05">';
  expect(extractArticle(page(head))).toMatchObject({
    title: 'Electric ferries for Chiloé',
    site: 'Harbour Post',
    date: '2024-02-05',
  });
});

test('broken JSON-LD is passed over', () => {
  expect(
    extractArticle(page('<script type="application/ld+json">{"@type": </script>'))?.authors,
  ).toEqual([]);
});

test('drops lines that the page’s own copy of the article does not have', () => {
  const ld = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: PARAGRAPHS.join(' ') })}</script>`;
  const inside = [
    PARAGRAPHS[0],
    'Win a trip to the lake district with our readers’ club.',
    PARAGRAPHS[1],
    PARAGRAPHS[2],
  ];
  expect(extractArticle(page(ld, inside.map((p) => `<p>${p!}</p>`).join('')))?.text).toBe(
    PARAGRAPHS.join('\n\n'),
  );
});

test.each(['', ' ', '<!-- nothing -->', '<!doctype html>', '<?xml version="1.0"?>', '</html>'])(
  'a page without any element gives nothing: %j',
  (html) => {
    expect(extractArticle(html)).toBeNull();
  },
);

test('prose in a file that is named a page is read', () => {
  expect(extractArticle('The ferry left Castro on Monday.')?.text).toBe(
    'The ferry left Castro on Monday.',
  );
});

test('pages too deep or too large to be meant for reading give nothing', () => {
  expect(extractArticle(`<html><body>${'<div>'.repeat(3000)}Castro`)).toBeNull();
  expect(extractArticle(`${'<b>'.repeat(3000)}Castro`)).toBeNull();
  expect(extractArticle(`<p>Castro</p>${'<b>'.repeat(3000)}Castro`)).toBeNull();
  expect(extractArticle(`<html><body>${'<i></i>'.repeat(200_001)}<p>Castro</p>`)).toBeNull();
});

test('nested as deep as pages are, the words come out', () => {
  const inside = PARAGRAPHS.map((p) => `<p>${p}</p>`).join('');
  const deep = `${'<div>'.repeat(80)}${inside}${'</div>'.repeat(80)}`;
  expect(extractArticle(page('', deep))?.text).toBe(PARAGRAPHS.join('\n\n'));
});

test('a page without an article gives nothing', () => {
  expect(extractArticle('<html><body><form><input></form></body></html>')).toBeNull();
});
