import { warnOfBytes, type ArticleInput } from '../article-input.js';
import type { Decoded } from '../decode.js';
import { readDate } from '../read-date.js';
import { readText } from './text.js';

/**
 * Markdown longer than this, in UTF-16 code units, is no article that somebody wrote: it is read as it
 * stands.
 */
const LONGEST = 4_000_000;

/** The words of a Markdown file, with what its head tells. */
export async function readMarkdown(
  decoded: Decoded,
  bytes: Uint8Array,
  name: string,
): Promise<ArticleInput> {
  const asText = readText(decoded, bytes, name);
  if (decoded.text.length > LONGEST) return asText;
  const { extractMarkdown } = await import('../markdown/extract.js');
  const article = attempt(() => extractMarkdown(decoded.text));
  if (article === null) return asText;
  const date = article.date === undefined ? null : readDate(article.date);
  return {
    text: article.text,
    ...(article.title !== undefined && { title: article.title }),
    ...(date !== null && { date }),
    ...(article.author !== undefined && { authors: [article.author] }),
    source: { ...asText.source, format: 'markdown', extraction: 'main-text' },
    warnings: warnOfBytes(decoded.invalidAt, decoded.encoding, 'file'),
  };
}

/** What is nested so deep that the parser gives up is read as it stands. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
