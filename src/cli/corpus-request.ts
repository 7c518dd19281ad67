import type { CorpusOptions } from '../corpus/result.js';

/** What `corpus` is asked: a command, its files, its own options. */
export interface CorpusRequest extends CorpusOptions {
  readonly name: string;
  readonly files: readonly string[];
  readonly svg?: string;
}
