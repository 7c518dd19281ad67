import type { Layout } from '../document/layout.js';
import type { Segmentation, SentenceTokens } from './tokens.js';

/** Splits the blocks of a text into sentences and words. Linear in the length of `text`. */
export function segment(text: string, layout: Layout): Segmentation {
  const starts: number[] = [], ends: number[] = [], sentenceOf: number[] = [];
  const sentences: SentenceTokens[] = [];
  for (const block of layout.blocks) {
    const first = starts.length;
    for (const m of text.slice(block.start, block.end).matchAll(/[\p{L}\p{N}]+|\S/gu)) {
      starts.push(block.start + m.index);
      ends.push(block.start + m.index + m[0].length);
      sentenceOf.push(sentences.length);
    }
    sentences.push({ start: block.start, end: block.end, paragraph: block.paragraph, first, last: starts.length, core: first });
  }
  const forms = starts.map((s, i) => text.slice(s, ends[i]));
  return {
    tokens: { text, length: starts.length, starts: Int32Array.from(starts), ends: Int32Array.from(ends), forms, sentenceOf: Int32Array.from(sentenceOf) },
    sentences,
  };
}
