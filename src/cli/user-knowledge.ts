import { Failure } from '../errors.js';
import type { KnowledgeEntry } from '../knowledge/entry.js';
import type { AnalyzeOptions } from '../options.js';
import { decode } from '../read/decode.js';
import { collect } from '../read/limit-bytes.js';
import { asFailure, openInput } from '../read/open-input.js';
import type { Flags } from './request.js';

/** A knowledge file larger than this is none. */
const MOST_BYTES = 1 << 28;

/**
 * Entries of a user's file.
 *
 * @throws Failure that names the first bad line
 */
async function readUserKnowledge(path: string): Promise<KnowledgeEntry[]> {
  const {
    entries,
    problems: [problem],
  } = await lintFile(path);
  if (problem) throw new Failure('knowledge-refused', `${path}:${problem.line}`, problem.reason);
  return entries;
}

/** What `--knowledge` and `--date` say of every article. */
export async function sharedOptions({ knowledge, date }: Flags): Promise<AnalyzeOptions> {
  const entries = (await Promise.all(knowledge.map(readUserKnowledge))).flat();
  return {
    ...(date !== undefined && { date }),
    ...(entries.length > 0 && { knowledge: entries }),
  };
}

/** Entries and problems of a user's file. The reader is loaded when there is a file. */
export async function lintFile(path: string) {
  const { lintKnowledge } = await import('../knowledge/lint.js');
  try {
    const bytes = await collect(openInput(path), path, MOST_BYTES);
    const { text, invalidAt } = decode(bytes);
    const wrongAt = invalidAt ?? text.indexOf('\0');
    if (wrongAt < 0) return lintKnowledge(path, text);
    const line = decode(bytes.subarray(0, wrongAt)).text.split('\n').length;
    return { entries: [], problems: [{ line, reason: 'is not UTF-8; save it so' }], clashes: [] };
  } catch (error) {
    throw asFailure(error, path);
  }
}
