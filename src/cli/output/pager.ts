import { spawn, type ChildProcess } from 'node:child_process';

/** What less does as git asks for: ends where the text fits, shows colours, leaves the screen as it is. */
const DEFAULTS = { LESS: 'FRX', LV: '-c' };
const SHELL_CHARACTERS = /[$`'"\\|&;<>()*?~]/;

/** A program that shows text page by page; null where it cannot be started. */
export async function startPager(command: string, env: NodeJS.ProcessEnv): Promise<ChildProcess | null> {
  const [program = '', ...args] = SHELL_CHARACTERS.test(command)
    ? ['sh', '-c', command]
    : command.trim().split(/\s+/);
  const child = spawn(program, args, {
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...DEFAULTS, ...env },
  });
  // Written to after its end, as people leave it; the callback of write hears of that too.
  child.stdin.on('error', () => undefined);
  return new Promise((resolve) => {
    child.once('spawn', () => {
      resolve(child);
    });
    child.once('error', () => {
      resolve(null);
    });
  });
}
