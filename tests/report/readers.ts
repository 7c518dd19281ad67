import { spawnSync } from 'node:child_process';

/**
 * Whether a program of the machine answers; what is missing is said aloud, so that a skipped test is seen.
 */
export function has(program: string, args: readonly string[]): boolean {
  const found = spawnSync(program, args, { stdio: 'ignore' }).status === 0;
  if (!found) process.stderr.write(`skipped: ${program} ${args.join(' ')} does not run here\n`);
  return found;
}

/** Whether Python is there with a module. */
export const hasPython = (module: string): boolean => has('python3', ['-c', `import ${module}`]);

/** What a Python script prints, given some text on its standard input. */
export function python(script: string, input: string): string {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', script], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
