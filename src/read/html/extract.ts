import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isWholePage } from '../detect-html.js';
import { linesOf, paragraphsOf, type PageNode } from './clean.js';
import { readMetadata, type PageDocument, type PageMetadata } from './metadata.js';

/** The least of an element, or a document, that is walked over here. */
interface PageBranch {
  readonly firstElementChild: PageBranch | null;
  readonly nextElementSibling: PageBranch | null;
  readonly parentElement: PageBranch | null;
}

/** The article of a web page: its paragraphs with an empty line between, and what its head tells. */
export interface PageArticle extends PageMetadata {
  text: string;
}

/** Larger or deeper pages are made to hurt, not to be read; browsers too nest no deeper. */
const MOST_ELEMENTS = 200_000;
const DEEPEST = 512;
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
  const branch = document as unknown as PageBranch;
  if (!isWithinReason(branch)) return null;
  const metadata = readMetadata(document as unknown as PageDocument);
  // Readability does not take for a page what has no element at all.
  const page =
    branch.firstElementChild &&
    new Readability<PageNode>(document as never, {
      serializer: (node) => node as unknown as PageNode,
      charThreshold: 250,
    }).parse();
  const content = page?.content ?? (isWholePage(html) ? null : partOfPage(html));
  if (!content) return null;
  const title = metadata.title ?? page?.title ?? null;
  const paragraphs = sift(paragraphsOf(linesOf(content), title), metadata.body);
  if (paragraphs.length === 0) return null;
  return { ...metadata, title, text: paragraphs.join('\n\n') };
}

/** Whether the elements are not too many and not too deep, by a walk that itself needs no depth. */
function isWithinReason(root: PageBranch): boolean {
  let elements = 0,
    depth = 0;
  for (let at: PageBranch | null = root; at !== null;) {
    if (++elements > MOST_ELEMENTS || depth > DEEPEST) return false;
    const child: PageBranch | null = at.firstElementChild;
    if (child !== null) {
      at = child;
      depth++;
      continue;
    }
    while (at !== null && at !== root && at.nextElementSibling === null) {
      at = at.parentElement;
      depth--;
    }
    at = at === root ? null : (at?.nextElementSibling ?? null);
  }
  return true;
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
