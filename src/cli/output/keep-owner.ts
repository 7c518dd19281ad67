import { fchmodSync, fchownSync, type Stats } from 'node:fs';

/** Gives a file that takes the place of another the owner and mode of that one. */
export function keepOwner(descriptor: number, before: Stats | undefined): void {
  if (!before) return;
  try {
    fchownSync(descriptor, before.uid, before.gid);
  } catch {
    // only a privileged user can give a file away
  }
  fchmodSync(descriptor, before.mode & 0o7777);
}
