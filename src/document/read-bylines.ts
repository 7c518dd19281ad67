import type { Article } from '../analysis.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { authorAboveRole, authorAlone, readByline } from './byline.js';
import type { BlockKind } from './layout.js';
import { lineAt, type Line } from './lines.js';
import { isLaterDate, readPublicationDate } from './publication.js';

/** Lines from the top that may tell title, authors and date. */
export const HEAD_LINES = 8;
/** Lines from the end that may tell when the article came out. */
const TAIL_LINES = 5;
const TELLS_PUBLICATION = /\b(?:published|posted|updated)\b/i;
const LONGEST_TAIL_LINE = 200;

/**
 * Authors, agency and time, from the lines at the top; days above the headline, of which `top` lines stand,
 * may be the page's.
 */
export function readBylines(
  lines: readonly string[],
  kinds: BlockKind[],
  article: Article,
  { knowledge, top }: { knowledge: Knowledge; top: number },
): void {
  let ofPage: string | null = null;
  let later: string | null = null;
  for (let i = 0; i < Math.min(HEAD_LINES, lines.length); i++) {
    const line = lines[i]!;
    const byline = readByline(line, knowledge);
    const named = i > 0 ? namedOverTwo(line, lines[i + 1]) : null;
    if (named !== null) {
      if (!byline) article.authors.push(...named);
      kinds[i] = kinds[i + 1] = 'byline';
    }
    if (!byline) continue;
    kinds[i] = 'byline';
    const above = i > 1 && byline.published !== null && kinds[i - 1] !== 'byline';
    const alone = above ? authorAlone(lines[i - 1]!) : null;
    if (alone !== null) kinds[i - 1] = 'byline';
    article.authors.push(...(alone === null ? [] : [alone]), ...byline.authors);
    article.agency ??= byline.agency;
    if (isLaterDate(line)) later ??= byline.published;
    else if (i < top) ofPage = byline.published ?? ofPage;
    else article.published = fuller(article.published, byline.published);
  }
  article.published = fuller(article.published ?? ofPage ?? later, ofPage);
}

/** The authors of two lines: a name and what its owner is at a paper, `by` and a name; null elsewhere. */
function namedOverTwo(line: string, next: string | undefined): readonly string[] | null {
  if (next === undefined) return null;
  if (/^by:?$/i.test(line)) return readByline(`By ${next}`)?.authors ?? null;
  const author = authorAboveRole(line, next);
  return author === null ? null : [author];
}

/** The day told first, with the hour that another line tells of it. */
const fuller = (first: string | null, other: string | null): string | null =>
  first === null || (other?.startsWith(`${first}T`) ?? false) ? other : first;

/** The day that a line at the end says the article was published. */
export function publishedInTail(text: string, lines: readonly Line[]): string | null {
  for (const each of lines.slice(Math.max(1, lines.length - TAIL_LINES))) {
    const line = lineAt(text, each);
    if (line.length > LONGEST_TAIL_LINE || !TELLS_PUBLICATION.test(line)) continue;
    const published = readPublicationDate(line);
    if (published !== null) return published;
  }
  return null;
}
