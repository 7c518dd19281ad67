import { WARCParser } from 'warcio';
import type { Chunks } from './open-input.js';

/** A page that a web archive holds. */
export interface ArchivedPage {
  /** The address it was fetched from. */
  readonly url: string;
  /** When, in ISO 8601; null where the record is silent. */
  readonly fetched: string | null;
  /** Its `Content-Type`, in small letters. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * The pages of a WARC file (ISO 28500) that were fetched whole: responses with status 200 that are HTML or
 * text.
 */
export async function* readWarc(
  chunks: Chunks,
  maxBytes: number,
): AsyncGenerator<ArchivedPage | { url: string; tooLarge: true }> {
  const parser = new WARCParser(toAsync(chunks));
  for await (const record of parser) {
    const url = record.warcTargetURI ?? '';
    const type = (record.httpHeaders?.headers.get('Content-Type') ?? '').toLowerCase();
    const status = record.httpHeaders?.statusCode;
    const isPage =
      record.warcType === 'response' &&
      Number(status) === 200 &&
      /^(?:text\/(?:html|plain)|application\/xhtml)/.test(type);
    if (!isPage) {
      await record.skipFully();
      continue;
    }
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of record) {
      length += chunk.length;
      if (length <= maxBytes) parts.push(chunk);
    }
    if (length > maxBytes) yield { url, tooLarge: true };
    else yield { url, fetched: record.warcDate ?? null, type, bytes: Buffer.concat(parts) };
  }
}

async function* toAsync(chunks: Chunks): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
