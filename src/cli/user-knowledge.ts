import { readFileSync } from 'node:fs';
import { Failure } from '../errors.js';
import type { KnowledgeEntry } from '../knowledge/entry.js';
import { decode } from '../read/decode.js';
import { asFailure } from '../read/open-input.js';

/**
 * Entries of a user's file.
 *
 * @throws Failure that names the first bad line
 */
export async function readUserKnowledge(path: string): Promise<KnowledgeEntry[]> {
  const {
    entries,
    problems: [problem],
  } = await lintFile(path);
  if (problem) throw new Failure('knowledge-refused', `${path}:${problem.line}`, problem.reason);
  return entries;
}

/** Entries and problems of a user's file. The reader is loaded when there is a file. */
export async function lintFile(path: string) {
  const { lintKnowledge } = await import('../knowledge/lint.js');
  try {
    return lintKnowledge(path, decode(readFileSync(path)).text);
  } catch (error) {
    throw asFailure(error, path);
  }
}
