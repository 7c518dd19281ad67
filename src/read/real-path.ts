import { readdirSync, statSync } from 'node:fs';

/** What Node decodes bytes to that are not UTF-8. */
const UNREADABLE = '\ufffd';
const SEPARATOR = Buffer.from('/');

/**
 * The bytes of a path of which Node read parts that are not UTF-8: a name of its folder that reads the same.
 * Other paths, and those for which no name or several do, stay as they are.
 */
export function realPath(path: string): string | Buffer {
  if (!path.includes(UNREADABLE) || exists(path)) return path;
  let found: Buffer | undefined = Buffer.from(path.startsWith('/') ? '/' : '.');
  for (const part of path.split('/')) {
    if (part === '') continue;
    found = found && child(found, part);
  }
  return found ?? path;
}

const exists = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined;

/** The one entry of a folder that reads as `name`. */
function child(folder: Buffer, name: string): Buffer | undefined {
  if (!name.includes(UNREADABLE)) return Buffer.concat([folder, SEPARATOR, Buffer.from(name)]);
  const alike = listNames(folder).filter((entry) => entry.toString() === name);
  return alike.length === 1 ? Buffer.concat([folder, SEPARATOR, alike[0]!]) : undefined;
}

function listNames(folder: Buffer): Buffer[] {
  try {
    return readdirSync(folder, { encoding: 'buffer' });
  } catch {
    return [];
  }
}
