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

/** Lines of a page that may stand above a headline, the headline itself with them. */
const HEAD_BLOCKS = 10;

/** Where the text's own headline ends; 0 where it opens with none. */
export function headlineEnd({ blocks }: Pick<Layout, 'blocks'>): number {
  for (let i = 0; i < HEAD_BLOCKS && i < blocks.length; i++)
    if (blocks[i]!.kind === 'title') return blocks[i]!.end;
  return 0;
}
