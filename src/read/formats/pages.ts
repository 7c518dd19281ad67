import { createHash } from 'node:crypto';
import { Failure } from '../../errors.js';
import { warnOfBytes, type ReadLimits, type ReadResult } from '../article-input.js';
import { decode, encodingOf, type Decoded } from '../decode.js';
import type { Chunks } from '../open-input.js';
import { readDate } from '../read-date.js';
import { readText } from './text.js';

/** Where a page came from. */
interface PageSource {
  readonly name: string;
  readonly format: 'html' | 'warc';
  readonly url?: string;
}

/** Bytes of a page in which it may name its encoding. */
const HEAD = 2048;

/** The article of a web page, with what the page's head tells of it. */
export async function readPage(
  bytes: Uint8Array,
  decoded: Decoded,
  from: PageSource,
): Promise<ReadResult> {
  const { extractArticle } = await import('../html/extract.js');
  const page = extractArticle(decoded.text);
  if (page === null) return new Failure('page-without-article', from.name);
  const date = page.date === null ? null : readDate(page.date);
  const url = from.url ?? page.url;
  return {
    text: page.text,
    ...(page.title !== null && { title: page.title }),
    ...(date !== null && { date }),
    ...(page.language !== null && { language: page.language }),
    ...(page.authors.length > 0 && { authors: page.authors }),
    ...(page.site !== null && { publisher: page.site }),
    source: {
      name: from.name,
      format: from.format,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding: decoded.encoding,
      ...(url !== null && { url }),
      extraction: 'main-text',
    },
    warnings: warnOfBytes(decoded.invalidAt, decoded.encoding, 'file'),
  };
}

/** The pages of a web archive, each named by its address. */
export async function* readArchive(
  chunks: Chunks,
  name: string,
  { maxBytes, encoding }: ReadLimits,
): AsyncGenerator<ReadResult> {
  const { readWarc } = await import('../warc.js');
  try {
    for await (const page of readWarc(chunks, maxBytes)) {
      if ('tooLarge' in page) yield new Failure('input-too-large', page.url, String(maxBytes));
      else {
        const decoded = decodePage(page.bytes, encoding ?? charsetOf(page.type));
        const source = { name: page.url, format: 'warc', url: page.url } as const;
        if (page.type.startsWith('text/plain')) {
          const article = readText(decoded, page.bytes, page.url);
          yield { ...article, source: { ...article.source, ...source } };
        } else yield await readPage(page.bytes, decoded, source);
      }
    }
  } catch (error) {
    throw error instanceof Failure
      ? error
      : new Failure('archive-broken', name, (error as Error).message.slice(0, 120));
  }
}

/**
 * Decodes a page by the encoding that is told from outside, by its mark, as UTF-8 where it is valid, or by
 * what its head names.
 */
export function decodePage(bytes: Uint8Array, told?: string): Decoded {
  if (told !== undefined && isEncoding(told)) return decode(bytes, told);
  const decoded = decode(bytes);
  if (decoded.invalidAt === null || encodingOf(bytes) !== 'utf-8') return decoded;
  const named = charsetOf(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'));
  return named !== undefined && isEncoding(named) ? decode(bytes, named) : decoded;
}

/** The name behind `charset=`. */
const charsetOf = (text: string): string | undefined =>
  /charset\s{0,3}=\s{0,3}["']?([\w-]{2,30})/i.exec(text)?.[1];

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}
