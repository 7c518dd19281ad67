import { readFileSync } from 'node:fs';

/**
 * Bytes of a file that ships with the package (a model, the compiled knowledge, the schema).
 * The path is the same from `src/` and from the bundle in `dist/`: both lie one level below the package root.
 *
 * @throws the file system's error when the package is incomplete
 */
export function readAsset(name: string): Buffer {
  return readFileSync(new URL(`../dist/assets/${name}`, import.meta.url));
}
