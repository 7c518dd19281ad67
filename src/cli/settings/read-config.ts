import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Pair } from 'yaml';
import { Failure } from '../../errors.js';
import type { Setting } from './setting.js';

/** A file larger than this, in bytes, holds no settings. */
const MOST_BYTES = 1 << 20;

/** The settings of a YAML or JSON file, a mapping of names to values or lists of values. */
export function readConfig(path: string): Setting[] {
  const lines = new LineCounter();
  const document = parseDocument(read(path), { lineCounter: lines });
  const refuse = (offset: number | undefined, reason: string): never => {
    throw new Failure('settings-refused', `${path}:${lines.linePos(offset ?? 0).line}`, reason);
  };
  const [error] = document.errors;
  if (error) refuse(error.pos[0], error.message.split('\n')[0]!.replace(/ at line .*$/, ''));
  const { contents } = document;
  if (contents === null) return [];
  if (!isMap(contents)) return refuse(0, 'is no mapping of names to values, such as format: json');
  return contents.items.map(({ key, value }: Pair) => {
    const offset = (key as { range?: [number] }).range?.[0];
    const name = isScalar(key) ? String(key.value) : '';
    const values = valuesOf(value);
    if (values === null) return refuse(offset, `${name}: is neither a value nor a list of values`);
    return { name, values, where: `${path}:${lines.linePos(offset ?? 0).line}`, folder: dirname(path) };
  });
}

function read(path: string): string {
  try {
    if (statSync(path).size > MOST_BYTES) throw new Failure('settings-refused', path, 'is too large');
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code = '' } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'no such file; check the path' : `cannot be read (${code})`;
    throw new Failure('settings-refused', path, reason);
  }
}

function valuesOf(node: unknown): string[] | null {
  if (isSeq(node)) {
    const values = node.items.map(valuesOf);
    return values.every((each) => each?.length === 1) ? values.flatMap((each) => each!) : null;
  }
  return isScalar(node) && node.value !== null ? [String(node.source ?? node.value)] : null;
}
