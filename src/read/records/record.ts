import { createHash } from 'node:crypto';
import { Failure } from '../../errors.js';
import type { ArticleInput } from '../article-input.js';
import { fieldOf, valueAt, type FieldNames, type Item } from './fields.js';

/** Where a record comes from. */
export interface RecordSource {
  /** What names the article when the record has neither id nor address. */
  readonly where: string;
  readonly format: ArticleInput['source']['format'];
  /** The bytes that told it, for its size and checksum. */
  readonly bytes: Uint8Array;
  readonly encoding: string;
}

/** Longest list of names that a message shows, in characters. */
const LONGEST_LIST = 120;

/**
 * The article that a record tells, whatever format brought the record. A number as an id counts as written.
 */
export function articleOf(record: Item, names: FieldNames, from: RecordSource): ArticleInput | Failure {
  const text = fieldOf(record, 'text', names.text);
  const url = stringOf(fieldOf(record, 'url', names.url));
  const name = stringOf(fieldOf(record, 'id', names.id)) ?? url ?? nameWithoutId(from, names);
  if (typeof text !== 'string') return withoutText(record, names, name, from.where);
  const title = stringOf(fieldOf(record, 'title', names.title));
  const date = stringOf(fieldOf(record, 'date', names.date));
  const language = stringOf(fieldOf(record, 'language', undefined));
  return {
    text,
    ...(title !== null && { title }),
    ...(date !== null && { date }),
    ...(language !== null && { language }),
    source: {
      name,
      format: from.format,
      bytes: from.bytes.length,
      sha256: hashOf(from.bytes),
      encoding: from.encoding,
      ...(url !== null && { url }),
      ...(names.keep && names.keep.length > 0 && { record: keptOf(record, names.keep) }),
    },
    warnings: [],
  };
}

/** What names a record that has neither id nor address, or cannot be read. */
export const nameWithoutId = (
  { where, bytes }: Pick<RecordSource, 'where' | 'bytes'>,
  { unnamed }: FieldNames,
): string => (unnamed === 'hash' ? `sha256:${hashOf(bytes)}` : where);

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The failure is called as the article would be; where it stands is told too, unless nothing may depend on
 * that.
 */
function withoutText(record: Item, names: FieldNames, name: string, where: string): Failure {
  const { text, unnamed } = names;
  const has = Object.keys(record).slice(0, 8).join(', ').slice(0, LONGEST_LIST);
  return new Failure(
    'line-without-text',
    name,
    (text === undefined ? `it has ${has || 'no fields'}` : `no "${text}" in ${has || 'it'}`) +
      (name === where || unnamed === 'hash' ? '' : `; ${where}`),
  );
}

/** Pairs and no object: a field may be called `__proto__`. */
function keptOf(record: Item, keep: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keep.map((name) => [name, valueAt(record, name) ?? null]));
}

function stringOf(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
