import { furnitureOf } from './furniture.js';

/** Elements whose text is no part of an article's prose. */
const SILENT = new Set([
  'FIGURE',
  'FIGCAPTION',
  'NAV',
  'ASIDE',
  'FOOTER',
  'FORM',
  'BUTTON',
  'IFRAME',
  'SCRIPT',
  'STYLE',
]);
/** Elements that break a line. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE BLOCKQUOTE BR CENTER DD DETAILS DIV DL DT H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE ' +
    'TBODY TD TH TR UL'
  ).split(' '),
);
const HEADING = /^H[1-6]$/;
/** A line with more of its characters in links than this is a way to other pages. */
const MOST_LINKED = 0.8;
/** Longest line, in characters, that counts as a link and not as prose with links. */
const LONGEST_LINK = 200;

/** A line of a page. */
export interface PageLine {
  readonly text: string;
  /** Characters that stand in links. */
  readonly linked: number;
  readonly heading: boolean;
  readonly item: boolean;
}

/** The least of a DOM that is read here; elements have `tagName`, text has `data`. */
export interface PageNode {
  readonly nodeType: number;
  readonly tagName?: string;
  readonly data?: string;
  readonly childNodes: Iterable<PageNode>;
}

/** The lines of an extracted page, white space folded. */
export function linesOf(root: PageNode): PageLine[] {
  const lines: PageLine[] = [];
  let text = '';
  let linked = 0;
  let block = '';
  const end = () => {
    const folded = text.replace(/\s+/g, ' ').trim();
    if (folded !== '')
      lines.push({ text: folded, linked, heading: HEADING.test(block), item: block === 'LI' });
    text = '';
    linked = 0;
  };
  const walk = (node: PageNode, inLink: boolean, within: string): void => {
    if (node.nodeType === 3) {
      text += node.data ?? '';
      if (inLink) linked += (node.data ?? '').trim().length;
      return;
    }
    const tag = node.tagName?.toUpperCase() ?? '';
    if (SILENT.has(tag)) return;
    const breaks = BLOCKS.has(tag);
    const own = breaks && tag !== 'BR' ? tag : within;
    if (breaks) end();
    block = own;
    for (const child of node.childNodes) walk(child, inLink || tag === 'A', own);
    if (breaks) end();
    block = within;
  };
  walk(root, false, '');
  end();
  return lines;
}

/**
 * The paragraphs of the article among the lines of its page: without its own headline, links to other pages,
 * calls to subscribe, captions and credits.
 */
export function paragraphsOf(lines: readonly PageLine[], title: string | null): string[] {
  const kept: PageLine[] = [];
  let skipping = false;
  for (const line of lines) {
    const furniture = furnitureOf(line.text);
    if (line.heading) skipping = furniture?.block === true;
    else if (skipping && !isProse(line)) continue;
    else skipping = false;
    if (furniture || isLink(line) || (title !== null && fold(line.text) === fold(title))) continue;
    kept.push(line);
  }
  while (kept.at(-1)?.heading) kept.pop();
  return kept.map(({ text }) => text);
}

const isLink = ({ text, linked }: PageLine) =>
  text.length <= LONGEST_LINK && linked > text.length * MOST_LINKED;

/** A paragraph of more than a line that is no list of links. */
const isProse = ({ text, linked, item }: PageLine) =>
  !item && text.length > 120 && linked < text.length / 2;

const fold = (s: string) =>
  s
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
