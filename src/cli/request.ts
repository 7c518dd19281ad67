import type { OffsetUnit } from '../analysis.js';
import type { CorpusOptions } from '../corpus/result.js';
import type { ResultFormat } from '../corpus/write/write-result.js';
import type { Part } from '../options.js';
import type { InputFormat } from '../read/article-input.js';
import type { FormatName } from '../report/format.js';
import type { TableName } from '../report/table-names.js';
import type { Command } from './commands/command.js';

/** What the options say, with defaults. */
export interface Flags {
  format: FormatName;
  table?: TableName;
  input: InputFormat;
  tokens: boolean;
  only?: Part[];
  /** Paths of fields. */
  fields?: string[];
  summarySentences: number;
  knowledge: string[];
  explain: boolean;
  offsetUnit: OffsetUnit;
  maxBytes: number;
  color: 'auto' | 'always' | 'never';
  output?: string;
  outputDir?: string;
  errors: 'stderr' | 'record';
  jobs?: number;
  timeout: number;
  resume: boolean;
  progress: boolean;
  quiet: boolean;
  verbose: boolean;
  filesFrom?: string;
  limit?: number;
  textField?: string;
  titleField?: string;
  dateField?: string;
  idField?: string;
  urlField?: string;
  unnamed: 'place' | 'hash';
  keep?: string[];
  date?: string;
  encoding?: string;
  /** Whether a pager shows what is longer than the terminal. */
  pager: boolean;
  /** A file of settings; false for none. */
  config?: string | false;
}

/** What `match` is asked beside the options that it shares. */
export type MatchFlags = Flags & { count?: boolean };

/** What `corpus` is asked: its own options and formats. */
export type CorpusFlags = Omit<Flags, 'format'> & CorpusOptions & { format: ResultFormat; svg?: string };

/** A command with its operands and options, as they were written. */
export interface Asked {
  /** From the root to the command. */
  path: readonly Command[];
  operands: string[];
  flags: Flags;
  /** Keys of the options that the command line told. */
  told: ReadonlySet<string>;
}

/** What the command line asks for. */
export type Request =
  | ({ kind: 'run' } & Asked)
  | { kind: 'help'; path: readonly Command[] }
  | { kind: 'version' }
  | { kind: 'refuse'; path: readonly Command[]; message: string };
