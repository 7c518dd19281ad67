import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const BIN = fileURLToPath(new URL('../../bin/article-analyze.js', import.meta.url));

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the built command; needs `npm run build`. */
export function run(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Record<string, string> = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    input,
    env: { PATH: process.env.PATH ?? '', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs a shell line in which `$AA` is the built command. */
export function shell(line: string): Ran {
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', line], {
    env: { PATH: process.env.PATH ?? '', AA: `${process.execPath} ${BIN}` },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs a Bash script in which `$AA` is the built command and `await_file GLOB` waits for a file. */
export function script(lines: string, folder: string): Ran {
  return shell(
    `cd ${folder}; await_file() { for i in $(seq 400); do compgen -G "$1" >/dev/null && return; sleep 0.05; done; }\n${lines}`,
  );
}

/** Gives a folder of files to `use`, and takes it away after. */
export async function withFiles(
  files: Record<string, string | Uint8Array>,
  use: (folder: string) => unknown,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'article-analyze-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
