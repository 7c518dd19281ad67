import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `read` makes of the `.txt` files of a folder, by name; it is given their text and their name. */
export const readTextFiles = <Item>(
  folder: string,
  read: (content: string, file: string) => readonly Item[],
): Item[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => read(readFileSync(join(folder, name), 'utf8'), name));
