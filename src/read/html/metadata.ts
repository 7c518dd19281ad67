import { decodeHTML } from 'entities';

/**
 * What a page tells of its article in its head: JSON-LD, then Open Graph, then plain meta elements. Null
 * where it is silent.
 */
export interface PageMetadata {
  title: string | null;
  authors: string[];
  /** As the page writes it. */
  date: string | null;
  site: string | null;
  language: string | null;
  url: string | null;
  /** The article's words where the page repeats them for machines. */
  body: string | null;
}

/** The least of a document that is read here. */
export interface PageDocument {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** Types of schema.org whose items are articles. */
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

export function readMetadata(document: PageDocument): PageMetadata {
  const article = articleOf(document) ?? {};
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const found = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = clean(found?.getAttribute('content'));
      if (content !== null) return content;
    }
    return null;
  };
  const byline = namesOf(article['author']);
  const author = meta('author', 'article:author', 'byl', 'dc.creator');
  const site = namesOf(article['publisher'])[0] ?? meta('og:site_name', 'application-name');
  const title =
    clean(article['headline']) ??
    meta('og:title', 'twitter:title') ??
    clean(document.querySelector('title')?.textContent);
  return {
    title: title === null ? null : withoutSite(title, site),
    authors: (byline.length > 0 ? byline : namesOf(author)).map((name) => name.replace(/^by /i, '')),
    date:
      clean(article['datePublished']) ??
      meta(
        'article:published_time',
        'datePublished',
        'date',
        'pubdate',
        'publishdate',
        'dc.date',
        'parsely-pub-date',
      ) ??
      clean(document.querySelector('time[datetime]')?.getAttribute('datetime')),
    site,
    language:
      clean(document.querySelector('html')?.getAttribute('lang')) ??
      meta('og:locale')?.replace('_', '-') ??
      null,
    url: clean(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? meta('og:url'),
    body: clean(article['articleBody']),
  };
}

/** `Port opens | Harbour Post` without the name of the site. */
function withoutSite(title: string, site: string | null): string {
  const at = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' – '));
  return at > 0 && site !== null && title.slice(at + 3).toLowerCase() === site.toLowerCase()
    ? title.slice(0, at)
    : title;
}

type Item = Record<string, unknown>;

/** The first article among the JSON-LD blocks of a page; a block that is no JSON is passed over. */
function articleOf(document: PageDocument): Item | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const item of itemsOf(parse(script.textContent ?? ''), 0))
      if ([item['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type)))
        return item;
  }
  return null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/[\n\r\t]/g, ' '));
  } catch {
    return null;
  }
}

/** Items of a block: itself, a list of them, or what its `@graph` holds. */
function itemsOf(value: unknown, depth: number): Item[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => itemsOf(item, depth + 1));
  const item = value as Item;
  return [item, ...itemsOf(item['@graph'], depth + 1), ...itemsOf(item['mainEntity'], depth + 1)];
}

/** Names of people or bodies, each told as a string or as an item with `name`. */
function namesOf(value: unknown): string[] {
  return [value]
    .flat()
    .map((one) => clean(typeof one === 'object' && one !== null ? (one as Item)['name'] : one))
    .filter((name): name is string => name !== null && !/^https?:/.test(name));
}

function clean(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const folded = decodeHTML(value).replace(/\s+/g, ' ').trim();
  return folded === '' ? null : folded;
}
