import { constants, openSync, type Stats } from 'node:fs';

/** How long a named pipe may be without a reader. */
const LONGEST_WAIT_MS = 10_000;
const ASK_EVERY_MS = 50;

/** Opens what is no regular file; never blocks, so that signals are seen while a pipe has no reader. */
export async function openDevice(path: string, stat: Stats): Promise<number> {
  const flags = constants.O_WRONLY | (stat.isFIFO() ? constants.O_NONBLOCK : 0);
  for (let waited = 0; ; waited += ASK_EVERY_MS) {
    try {
      return openSync(path, flags);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO' || waited >= LONGEST_WAIT_MS) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}
