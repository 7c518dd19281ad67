import { Failure } from '../errors.js';
import type { Readable } from './article-input.js';
import type { ContentKind } from './detect.js';

/** Kinds that are not read: the packed ones are unpacked before. */
export type Refused = Exclude<ContentKind, Readable | 'gzip' | 'bzip2' | 'zstd'>;

/** What to say of content that is no prose, and what helps. */
const ADVICE: Record<Refused, string> = {
  xml: 'XML; extract its text first, or read it as it stands with --input text',
  xz: 'compressed; try: xz -dc FILE | article-analyze -',
  zip: 'a ZIP archive or an office document; try: pandoc -t plain FILE | article-analyze -',
  word: 'an office document; try: antiword FILE | article-analyze -',
  pdf: 'a PDF; try: pdftotext FILE - | article-analyze -',
  rtf: 'RTF; try: pandoc -f rtf -t plain FILE | article-analyze -',
  image: 'a picture; try: tesseract FILE - | article-analyze -',
  'utf-32': 'UTF-32; try: iconv -f UTF-32 -t UTF-8 FILE | article-analyze -',
};

/** The failure that says what an input is instead of prose. */
export const refuse = (name: string, kind: Refused): Failure =>
  new Failure('input-not-prose', name, ADVICE[kind]);
