import type { Failure } from '../../errors.js';
import { oneLine } from '../../report/one-line.js';
import { SCHEMA_VERSION } from '../../version.js';

/** What stands in the output for an input that failed, with `--errors record`. */
export function errorRecord({ code, subject, message }: Failure, indent: 0 | 2): string {
  const record = {
    schemaVersion: SCHEMA_VERSION,
    source: { name: subject },
    error: { code, message: message.slice(`${subject}: `.length, -` [${code}]`.length) },
  };
  return oneLine(`${JSON.stringify(record, null, indent)}\n`);
}
