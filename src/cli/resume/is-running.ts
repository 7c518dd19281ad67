import { readFileSync } from 'node:fs';

/**
 * Whether a process of this machine still runs; one that ended and that nobody asked about (a zombie) does
 * not.
 */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    // The state stands behind the name, which is in brackets and may hold any character.
    const stat = readFileSync(`/proc/${id}/stat`, 'latin1');
    return stat.charAt(stat.lastIndexOf(')') + 2) !== 'Z';
  } catch {
    return true;
  }
}
