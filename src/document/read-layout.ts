import type { Article, Paragraph, Warning } from '../analysis.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { startsUpper } from '../scan/letters.js';
import type { AnalyzeOptions } from '../options.js';
import { readByline } from './byline.js';
import { readDateline } from './dateline.js';
import type { Block, BlockKind, Layout } from './layout.js';
import { splitLines } from './lines.js';
import { isTitle } from './headline.js';

/** Lines from the top that may tell title, authors and date. */
const HEAD_LINES = 8;

/** Reads title, byline, dateline and paragraphs from the lines of `text`. */
export function readLayout(text: string, knowledge: Knowledge, options: AnalyzeOptions): Layout {
  const lines = splitLines(text);
  const article: Article = {
    title: null,
    authors: [],
    agency: null,
    published: null,
    dateline: null,
    language: options.language ?? 'en',
  };
  const warnings: Warning[] = [];
  if (lines.length === 0) warnings.push({ code: 'empty', message: 'the article has no text' });
  const blocks: Block[] = [];
  lines.forEach(({ start, end, paragraph }, i) => {
    const line = text.slice(start, end);
    let kind: BlockKind = 'body';
    const byline = i < HEAD_LINES ? readByline(line) : null;
    if (byline) {
      kind = 'byline';
      article.authors.push(...byline.authors);
      article.agency ??= byline.agency;
      article.published ??= byline.published;
    } else if (i === 0 && lines.length > 1 && isTitle(line)) {
      kind = 'title';
      article.title = { start, end, text: line };
    } else if (article.dateline === null && i < HEAD_LINES) {
      article.dateline = readDateline(
        text,
        start,
        end,
        article.published ?? options.date ?? null,
        knowledge,
      );
      if (article.dateline?.end === end) kind = 'dateline';
    }
    if (kind === 'body' && i > 0 && i + 1 < lines.length && isHeading(line)) kind = 'heading';
    blocks.push({ start, end, paragraph, kind });
  });
  article.agency ??= article.dateline?.agency ?? null;
  article.published ??= options.date ?? null;
  return { article, paragraphs: paragraphsOf(lines), blocks, warnings };
}

/** A short line without a mark at its end, between paragraphs. */
function isHeading(line: string): boolean {
  return line.length <= 60 && !/[.!?:;,"”'’)]$/.test(line) && startsUpper(line);
}

function paragraphsOf(lines: readonly { start: number; end: number; paragraph: number }[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { start, end, paragraph } of lines) {
    const known = paragraphs[paragraph];
    if (known) known.end = end;
    else paragraphs.push({ start, end });
  }
  return paragraphs;
}
