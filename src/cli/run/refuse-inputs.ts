import { statSync, type Stats } from 'node:fs';
import { Failure } from '../../errors.js';

/** @throws Failure when the output would take the place of an input */
export function refuseInputs(output: string | undefined, files: readonly string[]): void {
  const out = output === undefined ? undefined : statOf(output);
  if (!out?.isFile()) return;
  for (const file of files) {
    const stat = statOf(file);
    if (stat?.ino === out.ino && stat.dev === out.dev) throw new Failure('output-is-input', output!);
  }
}

/** Nothing where nothing can be seen: who opens it tells why. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
