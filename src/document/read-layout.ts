import type { Article, Paragraph, Title, Warning } from '../analysis.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { AnalyzeOptions } from '../options.js';
import { readDate } from '../read/read-date.js';
import { readDateline } from './dateline.js';
import { detectLanguage, type DetectedLanguage } from './language.js';
import type { Block, BlockKind, Layout } from './layout.js';
import {
  clockOf,
  findLineMarks,
  isHeading,
  isListItem,
  isTableRow,
  kindOfLine,
  partsOfLine,
  type LineMarks,
} from './line-kinds.js';
import { lineAt, splitLines, type Line } from './lines.js';
import { countAbove } from './above-headline.js';
import { HEAD_LINES, publishedInTail, readBylines } from './read-bylines.js';
import { isTitle } from './headline.js';
import { LetterPattern } from '../scan/letter-pattern.js';

/** Code units of a date that is not understood, as a warning shows it. */
const LONGEST_SHOWN = 40;

/** Reads title, byline, dateline and paragraphs from the lines of `text`. */
export function readLayout(text: string, knowledge: Knowledge, options: AnalyzeOptions): Layout {
  const lines = splitLines(text, knowledge);
  const language = detectLanguage(text);
  const article: Article = {
    title: null,
    authors: [],
    agency: null,
    published: null,
    dateline: null,
    language: options.language ?? language?.code ?? null,
  };
  const date = options.date === undefined ? null : readDate(options.date);
  const marks = findLineMarks(text, lines);
  const top = countAbove(
    lines.slice(0, HEAD_LINES + 2).map((line) => lineAt(text, line)),
    knowledge,
  );
  const kinds = lines.map((line, i) =>
    isTableRow(text, line, marks) || isListItem(text, line, marks)
      ? 'body'
      : kindInArticle(lineAt(text, line), i - top, lines.length - top),
  );
  if (kinds[0] === 'title' && opensTranscript(text, lines)) kinds[0] = 'body';
  markRepeats(text, lines, kinds);
  readBylines(
    lines.slice(0, HEAD_LINES + 1).map((line) => lineAt(text, line)),
    kinds,
    article,
    { knowledge, top },
  );
  article.published ??= publishedInTail(text, lines) ?? date;
  readDatelines(text, lines, kinds, article, knowledge);
  if (kinds[top] === 'title') article.title = titleAt(text, lines[top]!);
  takeFromRecord(article, options);
  return {
    article,
    paragraphs: paragraphsOf(lines),
    blocks: blocksOf(text, lines, kinds, marks),
    warnings: warningsOf(lines, language, date === null ? options.date : undefined),
  };
}

/** A label at the start of a line, and the end of a sentence: `Reporter: When?`. */
const LABEL = new LetterPattern(String.raw`^[*[\]()\d:. ]{0,14}\p{Lu}[\p{L}.'’ -]{1,40}:(?:\*\*)? `);
const ENDED = /[.?!…]["”*]{0,3}$/;

/** Whether both lines at the top open with who speaks, or the first with `Q:`: it is no headline then. */
const opensTranscript = (text: string, [first, second]: readonly Line[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  (/^Q: /.test(text.slice(first.start, first.start + 3)) ||
    [first, second].every(({ start, end }) => {
      const line = text.slice(start, end);
      return LABEL.test(line) && ENDED.test(line);
    }));

const titleAt = (text: string, { start, end }: Line): Article['title'] => ({
  start,
  end,
  text: text.slice(start, end),
});

/** What a record or page tells where the text is silent; its title goes before the text's. */
function takeFromRecord(article: Article, { publisher, authors, title }: AnalyzeOptions): void {
  article.agency ??= article.dateline?.agency ?? publisher ?? null;
  if (article.authors.length === 0) article.authors.push(...(authors ?? []));
  if (title !== undefined) article.title = titleOfRecord(title, article.title);
}

/** @param unread a date that was given and cannot be read */
function warningsOf(
  lines: readonly Line[],
  language: DetectedLanguage | null,
  unread: string | undefined,
): Warning[] {
  const warnings: Warning[] = [];
  if (unread !== undefined) warnings.push(badDate(unread));
  if (language !== null && language.code !== 'en') warnings.push(notEnglish(language));
  if (lines.length === 0) warnings.push({ code: 'empty', message: 'the article has no text' });
  return warnings;
}

/** What a line is by its words and place alone; those before the first are notices above a headline. */
function kindInArticle(line: string, i: number, count: number): BlockKind {
  const kind = kindOfLine(line);
  if (kind !== 'body') return kind;
  if (i < 0) return 'furniture';
  if (i === 0) return count > 1 && isTitle(line) && clockOf(line) !== line ? 'title' : 'body';
  return i + 1 < count && isHeading(line) ? 'heading' : 'body';
}

/** A headline that the page repeats is none of the text; a line said twice in a row describes a picture. */
function markRepeats(text: string, lines: readonly Line[], kinds: BlockKind[]): void {
  if (lines.length > 2 && kinds[0] === 'body' && lineAt(text, lines[0]!) === lineAt(text, lines[1]!))
    kinds[0] = 'title';
  const title = kinds.indexOf('title');
  for (let i = 1; i < lines.length; i++) {
    if (kinds[i] !== 'body' && kinds[i] !== 'heading') continue;
    const line = lineAt(text, lines[i]!);
    if (i - 1 > title && line === lineAt(text, lines[i - 1]!)) kinds[i] = kinds[i - 1] = 'caption';
    else if (title >= 0 && i <= title + HEAD_LINES && line === lineAt(text, lines[title]!))
      kinds[i] = 'furniture';
  }
}

/** The first dateline of the lines at the top. */
function readDatelines(
  text: string,
  lines: readonly Line[],
  kinds: BlockKind[],
  article: Article,
  knowledge: Knowledge,
): void {
  for (let i = 0; i < Math.min(HEAD_LINES, lines.length) && article.dateline === null; i++) {
    if (kinds[i] !== 'body' && kinds[i] !== 'heading') continue;
    const { start, end } = lines[i]!;
    article.dateline = readDateline(text, start, end, article.published, knowledge);
    if (article.dateline?.end === end) kinds[i] = 'dateline';
  }
}

/** The lines as blocks; cells of tables, times and items of lists are blocks of their own. */
function blocksOf(
  text: string,
  lines: readonly Line[],
  kinds: readonly BlockKind[],
  marks: LineMarks,
): Block[] {
  return lines.flatMap((line, i) =>
    kinds[i] === 'body' || kinds[i] === 'heading'
      ? partsOfLine(text, line, marks).map(({ start, end, kind }) => ({
          start,
          end,
          paragraph: line.paragraph,
          kind: kind ?? kinds[i]!,
        }))
      : [{ start: line.start, end: line.end, paragraph: line.paragraph, kind: kinds[i]! }],
  );
}

/** The title a record brings, at its place where the text opens with the same words. */
function titleOfRecord(title: string, found: Title | null): Title {
  const text = title.trim();
  return text === found?.text ? found : { start: null, end: null, text };
}

const notEnglish = ({ code, name }: DetectedLanguage): Warning => ({
  code: 'not-english',
  message: `the text reads as ${name} (${code}); what is found in it is not to be trusted`,
});

const badDate = (date: string): Warning => ({
  code: 'bad-date',
  message: `the date ${JSON.stringify(date.slice(0, LONGEST_SHOWN))} is neither ISO 8601 nor RFC 2822, and is not used`,
});

function paragraphsOf(lines: readonly { start: number; end: number; paragraph: number }[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { start, end, paragraph } of lines) {
    const known = paragraphs[paragraph];
    if (known) known.end = end;
    else paragraphs.push({ start, end });
  }
  return paragraphs;
}
