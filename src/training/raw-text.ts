import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from '../document/layout.js';
import { splitLines } from '../document/lines.js';
import { segment } from '../language/segment.js';

/** Texts without annotation of syntax; those with names are read for their text alone. */
const FILES = [
  'raw/state-releases',
  'ner/voa.train',
  'ner/wikinews.train',
  'ner/state.train',
  'ner/crossner-politics.train',
];
const LEAST_WORDS = 3,
  MOST_WORDS = 80;

/**
 * Words of the different sentences in the JSON Lines files below `data`, split by the project's own
 * tokeniser.
 */
export function readRawText(data: string): string[][] {
  const sentences = new Map<string, string[]>();
  for (const file of FILES) {
    for (const line of readFileSync(join(data, `${file}.jsonl`), 'utf8').split('\n')) {
      if (line === '') continue;
      const { text } = JSON.parse(line) as { text: string };
      const { tokens, sentences: found } = segment(text, plainLayout(text));
      for (const { first, last } of found) {
        const forms = tokens.forms.slice(first, last);
        if (forms.length >= LEAST_WORDS && forms.length <= MOST_WORDS)
          sentences.set(forms.join(' '), forms);
      }
    }
  }
  return [...sentences.values()];
}

/**
 * Every line as it stands: the knowledge of datelines and bylines, which grows, must not change what is
 * learned.
 */
function plainLayout(text: string): Layout {
  const article = {
    title: null,
    authors: [],
    agency: null,
    published: null,
    dateline: null,
    language: 'en',
  };
  return {
    article,
    paragraphs: [],
    warnings: [],
    blocks: splitLines(text).map((line) => ({ ...line, kind: 'body' })),
  };
}
