import type { ReadLimits } from '../read/article-input.js';
import type { FieldNames } from '../read/records/fields.js';
import type { Flags } from './request.js';

/** What the options say of reading. */
export function readLimits({ input, maxBytes, encoding, ...flags }: Flags): ReadLimits {
  const fields: FieldNames = {
    ...(flags.textField !== undefined && { text: flags.textField }),
    ...(flags.titleField !== undefined && { title: flags.titleField }),
    ...(flags.dateField !== undefined && { date: flags.dateField }),
    ...(flags.idField !== undefined && { id: flags.idField }),
    ...(flags.urlField !== undefined && { url: flags.urlField }),
    unnamed: flags.unnamed,
    ...(flags.keep && { keep: flags.keep }),
  };
  return { format: input, maxBytes, fields, ...(encoding !== undefined && { encoding }) };
}
