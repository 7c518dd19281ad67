import { EXIT } from '../errors.js';
import { safeText } from '../report/safe-text.js';
import type { Messages } from './messages.js';
import { openOutput } from './output/open-output.js';
import { lintFile } from './user-knowledge.js';

/**
 * Says of each knowledge file what is wrong, a line each, or how many entries it has. Returns the exit code.
 */
export async function runLint(paths: readonly string[], messages: Messages): Promise<number> {
  const output = await openOutput(undefined);
  let code: number = EXIT.ok;
  for (const path of paths) {
    const { entries, problems, clashes } = await lintFile(path);
    const findings = [...problems, ...clashes];
    for (const { line, reason } of findings) messages.error(`${path}:${line}: ${reason}`);
    if (findings.length > 0) code = EXIT.inputFailed;
    else await output.write(`${safeText(path)}: ${entries.length} entries, nothing wrong\n`);
  }
  return code;
}
