import { fstatSync, statSync, type Stats } from 'node:fs';
import { Failure } from '../../errors.js';
import { STDIN } from '../../read/open-input.js';
import { holds } from '../../read/paths.js';

/**
 * @param files what is read: files, folders that stand for the files below them, standard input
 * @throws Failure when the output would take the place of an input
 */
export function refuseInputs(output: string | undefined, files: readonly string[]): void {
  const out = output === undefined ? undefined : statOf(output);
  if (!out?.isFile()) return;
  for (const file of files) {
    const stat = file === STDIN ? statOf(0) : statOf(file);
    const same = stat?.ino === out.ino && stat.dev === out.dev;
    if (same || (stat?.isDirectory() === true && holds(file, output!)))
      throw new Failure('output-is-input', output!);
  }
}

/** Nothing where nothing can be seen: who opens it tells why. */
function statOf(path: string | number): Stats | undefined {
  try {
    return typeof path === 'number' ? fstatSync(path) : statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
