import { createHash } from 'node:crypto';
import { warnOfBytes, type ArticleInput } from '../article-input.js';
import type { Decoded } from '../decode.js';

/** A file that is the article itself. */
export function readText(
  { text, encoding, invalidAt }: Decoded,
  bytes: Uint8Array,
  name: string,
): ArticleInput {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    text,
    source: { name, format: 'text', bytes: bytes.length, sha256, encoding },
    warnings: warnOfBytes(invalidAt, encoding, 'file'),
  };
}
