import { createHash } from 'node:crypto';
import { Failure } from '../errors.js';
import { warnOfBytes, type ArticleInput } from './article-input.js';
import type { Decoded } from './decode.js';

/**
 * The article in one line of JSON Lines: `text`, and `title`, `date`, `language`, `id` or `url` when they are
 * strings with content. An id that is a number counts as written.
 *
 * @param where `name:line`, the article's name when it has neither id nor url
 */
export function readRecord(
  { text: line, encoding, invalidAt }: Decoded,
  bytes: Uint8Array,
  where: string,
): ArticleInput | Failure {
  const record = parseObject(line);
  if (record === null) return new Failure('line-not-json', where);
  const { text } = record;
  if (typeof text !== 'string') return new Failure('line-without-text', where);
  const title = stringOf(record['title']);
  const date = stringOf(record['date']);
  const language = stringOf(record['language']);
  const url = stringOf(record['url']);
  return {
    text,
    ...(title !== null && { title }),
    ...(date !== null && { date }),
    ...(language !== null && { language }),
    source: {
      name: stringOf(record['id']) ?? url ?? where,
      format: 'jsonl',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding,
      ...(url !== null && { url }),
    },
    warnings: warnOfBytes(invalidAt, 'line'),
  };
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function stringOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
