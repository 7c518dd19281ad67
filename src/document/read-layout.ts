import type { Article, Paragraph, Title, Warning } from '../analysis.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { startsUpper } from '../scan/letters.js';
import type { AnalyzeOptions } from '../options.js';
import { readDate } from '../read/read-date.js';
import { readByline } from './byline.js';
import { readDateline } from './dateline.js';
import type { Block, BlockKind, Layout } from './layout.js';
import { splitLines } from './lines.js';
import { isTitle } from './headline.js';

/** Lines from the top that may tell title, authors and date. */
const HEAD_LINES = 8;
/** Code units of a date that is not understood, as a warning shows it. */
const LONGEST_SHOWN = 40;

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
  const date = options.date === undefined ? null : readDate(options.date);
  if (options.date !== undefined && date === null) warnings.push(badDate(options.date));
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
      article.dateline = readDateline(text, start, end, article.published ?? date, knowledge);
      if (article.dateline?.end === end) kind = 'dateline';
    }
    if (kind === 'body' && i > 0 && i + 1 < lines.length && isHeading(line)) kind = 'heading';
    blocks.push({ start, end, paragraph, kind });
  });
  article.agency ??= article.dateline?.agency ?? null;
  article.published ??= date;
  article.agency ??= options.publisher ?? null;
  if (article.authors.length === 0) article.authors.push(...(options.authors ?? []));
  if (options.title !== undefined) article.title = titleOfRecord(options.title, article.title);
  return { article, paragraphs: paragraphsOf(lines), blocks, warnings };
}

/** The title a record brings, at its place where the text opens with the same words. */
function titleOfRecord(title: string, found: Title | null): Title {
  const text = title.trim();
  return text === found?.text ? found : { start: null, end: null, text };
}

const badDate = (date: string): Warning => ({
  code: 'bad-date',
  message: `the date ${JSON.stringify(date.slice(0, LONGEST_SHOWN))} is neither ISO 8601 nor RFC 2822, and is not used`,
});

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
