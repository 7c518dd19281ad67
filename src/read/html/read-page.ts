import type { PageArticle } from './extract.js';

/** The article of an HTML page, or null where there is none; what reads pages is loaded at the first one. */
export async function readPage(html: string): Promise<PageArticle | null> {
  const { extractArticle } = await import('./extract.js');
  return extractArticle(html);
}
