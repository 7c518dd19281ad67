import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isWholePage } from '../detect-html.js';
import { linesOf, paragraphsOf, type PageNode } from './clean.js';
import { readMetadata, type PageDocument, type PageMetadata } from './metadata.js';

/** The article of a web page: its paragraphs with an empty line between, and what its head tells. */
export interface PageArticle extends PageMetadata {
  text: string;
}

/** Deeper pages are made to hurt, not to be read. */
const MOST_ELEMENTS = 200_000;
/** The body that a page repeats for machines sifts its lines where it holds at least so much of them. */
const LEAST_SHARED = 0.85;
/** Characters of a line that are looked for in that body. */
const PROBE = 40;
/** A longer line is prose, even where the body is cut before it. In characters. */
const LONGEST_SIFTED = 200;

/**
 * Main text and metadata of an HTML page. Readability finds the part of the page that holds the article;
 * rules of ours take out what stands between its paragraphs. Null where there is no article.
 */
export function extractArticle(html: string): PageArticle | null {
  const { document } = parseHTML(html);
  const metadata = readMetadata(document as unknown as PageDocument);
  const page = new Readability<PageNode>(document as never, {
    serializer: (node) => node as unknown as PageNode,
    maxElemsToParse: MOST_ELEMENTS,
    charThreshold: 250,
  }).parse();
  const content = page?.content ?? (isWholePage(html) ? null : partOfPage(html));
  if (!content) return null;
  const title = metadata.title ?? page?.title ?? null;
  const paragraphs = sift(paragraphsOf(linesOf(content), title), metadata.body);
  if (paragraphs.length === 0) return null;
  return { ...metadata, title, text: paragraphs.join('\n\n') };
}

/** A part of a page too short for Readability to tell an article in it is all article. */
function partOfPage(html: string): PageNode {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return document.body as unknown as PageNode;
}

/** Drops the lines that the page's own copy of the article does not have. */
function sift(paragraphs: string[], body: string | null): string[] {
  if (body === null) return paragraphs;
  const whole = letters(body);
  const shared = paragraphs.filter(
    (line) => line.length > LONGEST_SIFTED || whole.includes(letters(line).slice(0, PROBE)),
  );
  const size = (lines: readonly string[]) => lines.reduce((sum, line) => sum + line.length, 0);
  return size(shared) >= size(paragraphs) * LEAST_SHARED ? shared : paragraphs;
}

const letters = (text: string) =>
  text
    .replace(/<[^<>]{1,200}>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
