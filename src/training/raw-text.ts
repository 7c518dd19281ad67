import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from '../document/layout.js';
import { splitLines } from '../document/lines.js';
import { segmentAtMarks } from '../language/segment.js';

/** A file of texts, of whose sentences one in so many is taken. */
interface RawFile {
  name: string;
  oneIn: number;
}

const all = (name: string): RawFile => ({ name, oneIn: 1 });
/** Texts without annotation of syntax; those with names are read for their text alone. */
const NEWS = ['voa', 'wikinews', 'state', 'crossner-politics'].map((name) => all(`ner/${name}.train`));
/** Words are learned from these. */
export const FOR_WORDS: readonly RawFile[] = [all('raw/state-releases'), ...NEWS];
/** Teachers parse these: as many kinds of text as there are, none much more than the others. */
export const FOR_TEACHERS: readonly RawFile[] = [
  { name: 'raw/state-releases', oneIn: 5 },
  ...NEWS,
  ...['wikigold', 're3d', 'europarl'].map((name) => all(`ner/${name}`)),
];
const LEAST_WORDS = 3,
  MOST_WORDS = 80;

/**
 * Words of the different sentences in JSON Lines files below `data`, split by the project's own tokeniser.
 */
export function readRawText(data: string, files: readonly RawFile[]): string[][] {
  const sentences = new Map<string, string[]>();
  for (const { name, oneIn } of files) {
    let count = 0;
    for (const line of readFileSync(join(data, `${name}.jsonl`), 'utf8').split('\n')) {
      if (line === '') continue;
      const { text } = JSON.parse(line) as { text: string };
      const { tokens, sentences: found } = segmentAtMarks(text, plainLayout(text));
      for (const { first, last } of found) {
        const forms = tokens.forms.slice(first, last);
        if (forms.length < LEAST_WORDS || forms.length > MOST_WORDS) continue;
        if (count++ % oneIn === 0) sentences.set(forms.join(' '), forms);
      }
    }
  }
  return [...sentences.values()];
}

/**
 * Every line as it stands: the knowledge of datelines and bylines, which grows, must not change what is
 * learned.
 */
export function plainLayout(text: string): Layout {
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
