import { Failure } from '../errors.js';
import type { KnowledgeEntry } from '../knowledge/entry.js';
import { decode } from '../read/decode.js';
import { collect } from '../read/limit-bytes.js';
import { asFailure, openInput } from '../read/open-input.js';

/** A knowledge file larger than this is none. */
const MOST_BYTES = 1 << 28;

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
    return lintKnowledge(path, decode(await collect(openInput(path), path, MOST_BYTES)).text);
  } catch (error) {
    throw asFailure(error, path);
  }
}
