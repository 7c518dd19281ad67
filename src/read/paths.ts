import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { Failure } from '../errors.js';
import { asFailure, STDIN } from './open-input.js';
import { realPath } from './real-path.js';

/** Files that a folder is read for; what else lies there is passed over. */
const READABLE =
  /\.(?:txt|text|md|markdown|jsonl|ndjson|json|csv|tsv|parquet|html?|xhtml|warc)(?:\.(?:gz|bz2|zst))?$/i;
const MAGIC = /[*?[\]{}]/;

/**
 * The files that the arguments name, in order: a folder stands for the readable files below it, sorted by
 * name; a pattern that the shell left as it is (as cmd.exe and PowerShell do) for the files that match it.
 */
export async function* expandPaths(paths: readonly string[]): AsyncGenerator<string | Failure> {
  let wasStdinRead = false;
  for (const path of paths) {
    try {
      if (path === STDIN && wasStdinRead) throw new Failure('input-repeated', 'stdin');
      wasStdinRead ||= path === STDIN;
      if (path === STDIN) yield path;
      else if (isFolder(path)) yield* filesBelow(path);
      else if (MAGIC.test(path) && !exists(path)) yield* await matching(path);
      else yield path;
    } catch (error) {
      yield asFailure(error, path);
    }
  }
}

/** The paths, and for a pattern the files that match it now. */
export async function withMatches(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths)
    for (const file of MAGIC.test(path) && !exists(path) ? await filesLike(path) : [path])
      found.push(file);
  return found;
}

/** Whether a folder, where it stands for the files below it, stands for this one too. */
export function holds(folder: string, file: string): boolean {
  const inside = relative(realpathSync(folder), realpathSync(file)).split(sep);
  return !inside.some((name) => name.startsWith('.')) && READABLE.test(basename(file));
}

/** Paths in a list: between NUL bytes where it has any, else one a line. */
export function readPathList(list: string): string[] {
  const source = list === STDIN ? 0 : list;
  try {
    const text = readFileSync(source, 'utf8');
    return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((path) => path !== '');
  } catch (error) {
    throw asFailure(error, list);
  }
}

function isFolder(path: string): boolean {
  return statSync(realPath(path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

const exists = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined;

function filesBelow(folder: string): string[] {
  const files = walk(folder);
  if (files.length === 0) throw new Failure('input-empty-folder', folder);
  return files;
}

function walk(folder: string): string[] {
  const entries = readdirSync(realPath(folder), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return walk(path);
    return entry.isFile() && READABLE.test(entry.name) ? [path] : [];
  });
}

const filesLike = async (pattern: string) => (await import('./glob.js')).filesLike(pattern);

async function matching(pattern: string): Promise<string[]> {
  const found = await filesLike(pattern);
  if (found.length === 0) throw asFailure({ code: 'ENOENT' }, pattern);
  return found;
}
