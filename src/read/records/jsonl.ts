import { Failure } from '../../errors.js';
import { warnOfBytes, type ArticleInput } from '../article-input.js';
import type { Decoded } from '../decode.js';
import { exactNumber } from './exact-number.js';
import { USUAL_FIELDS, type FieldNames, type Item } from './fields.js';
import { articleOf, nameWithoutId } from './record.js';

/**
 * The article in one line of JSON Lines, as `articleOf` reads records.
 *
 * @param where `name:line`, the article's name when it has neither id nor url
 */
export function readRecord(
  { text: line, encoding, invalidAt }: Decoded,
  bytes: Uint8Array,
  where: string,
  names: FieldNames = {},
): ArticleInput | Failure {
  const record = parseObject(line);
  if (record === null) return new Failure('line-not-json', nameWithoutId({ where, bytes }, names));
  const article = articleOf(withExactId(record, line, names), names, {
    where,
    format: 'jsonl',
    bytes,
    encoding,
  });
  return article instanceof Failure
    ? article
    : { ...article, warnings: warnOfBytes(invalidAt, encoding, 'line') };
}

/** The same record; an id that is a number counts as written, however many digits it has. */
function withExactId(record: Item, line: string, { id: chosen }: FieldNames): Item {
  const name = [chosen, ...USUAL_FIELDS.id].find(
    (each) => each !== undefined && typeof record[each] === 'number',
  );
  const written = name === undefined ? undefined : exactNumber(line, name);
  return name === undefined || written === undefined ? record : { ...record, [name]: written };
}

function parseObject(line: string): Item | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Item) : null;
  } catch {
    return null;
  }
}
