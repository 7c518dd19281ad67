import type { Article, Paragraph, Range, Warning } from '../analysis.js';

/** How a line of the article is used. */
export type BlockKind =
  | 'title'
  | 'byline'
  | 'dateline'
  | 'heading'
  | 'caption'
  | 'time'
  | 'list'
  | 'table'
  | 'furniture'
  | 'body';

/** A stretch of text that no sentence crosses: one or more lines of a paragraph. UTF-16 offsets. */
export interface Block extends Range {
  kind: BlockKind;
  /** Index into `paragraphs`. */
  paragraph: number;
}

/** The article as its lines show it, before any word is read. */
export interface Layout {
  article: Article;
  paragraphs: Paragraph[];
  /** In text order, not overlapping. */
  blocks: Block[];
  warnings: Warning[];
}

/** Where the text's own headline ends; 0 where it opens with none. */
export function headlineEnd({ blocks }: Pick<Layout, 'blocks'>): number {
  const first = blocks[0]?.kind === 'furniture' ? blocks[1] : blocks[0];
  return first?.kind === 'title' ? first.end : 0;
}
