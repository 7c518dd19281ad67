import { writeSync } from 'node:fs';

const FIRST_WAIT_MS = 1;
const LONGEST_WAIT_MS = 50;

/** Writes all bytes to a file; a system may write fewer than it is given. */
export function writeAllSync(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += written(descriptor, bytes, at);
}

/** Writes all bytes to whatever the descriptor is; waits where a pipe is full. */
export async function writeAll(
  descriptor: number,
  bytes: Uint8Array,
  goesOn = () => true,
): Promise<void> {
  let wait = FIRST_WAIT_MS;
  for (let at = 0; at < bytes.length && goesOn();) {
    try {
      at += written(descriptor, bytes, at);
      wait = FIRST_WAIT_MS;
    } catch (error) {
      if (!isFull(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
      wait = Math.min(2 * wait, LONGEST_WAIT_MS);
    }
  }
}

/** Whether a pipe takes no more at present. */
export const isFull = (error: unknown): boolean =>
  ['EAGAIN', 'EWOULDBLOCK', 'EINTR'].includes((error as NodeJS.ErrnoException).code ?? '');

function written(descriptor: number, bytes: Uint8Array, at: number): number {
  const count = writeSync(descriptor, bytes, at);
  if (count === 0) throw Object.assign(new Error('nothing was written'), { code: 'EIO' });
  return count;
}
