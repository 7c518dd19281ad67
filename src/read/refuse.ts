import { Failure } from '../errors.js';
import type { ContentKind } from './detect.js';

/** What to say of content that is no prose, and what helps. */
const ADVICE: Record<Exclude<ContentKind, 'text' | 'jsonl'>, string> = {
  html: 'an HTML page; extract its text first, or read it as it stands with --input text',
  xml: 'XML; extract its text first, or read it as it stands with --input text',
  warc: 'a web archive (WARC); extract the text of its pages first',
  json: `a JSON document, not JSON Lines; try: jq -c '.[]' FILE | article-analyze --input jsonl -`,
  csv: 'a table (CSV); make JSON Lines of it with the article in "text", or read it as it stands with --input text',
  tsv: 'a table (TSV); make JSON Lines of it with the article in "text", or read it as it stands with --input text',
  parquet: 'a Parquet table; make JSON Lines of it with the article in "text"',
  gzip: 'compressed; try: gzip -dc FILE | article-analyze -',
  bzip2: 'compressed; try: bzip2 -dc FILE | article-analyze -',
  zstd: 'compressed; try: zstd -dc FILE | article-analyze -',
  xz: 'compressed; try: xz -dc FILE | article-analyze -',
  zip: 'a ZIP archive or an office document; try: pandoc -t plain FILE | article-analyze -',
  word: 'an office document; try: antiword FILE | article-analyze -',
  pdf: 'a PDF; try: pdftotext FILE - | article-analyze -',
  rtf: 'RTF; try: pandoc -f rtf -t plain FILE | article-analyze -',
  image: 'a picture; try: tesseract FILE - | article-analyze -',
  'utf-32': 'UTF-32; try: iconv -f UTF-32 -t UTF-8 FILE | article-analyze -',
};

/** The failure that says what an input is instead of prose. */
export const refuse = (name: string, kind: Exclude<ContentKind, 'text' | 'jsonl'>): Failure =>
  new Failure('input-not-prose', name, ADVICE[kind]);
