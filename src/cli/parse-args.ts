import { Command, CommanderError, Option } from 'commander';
import type { OffsetUnit } from '../analysis.js';
import { EXIT } from '../errors.js';
import type { Part } from '../options.js';
import type { InputFormat } from '../read/article-input.js';
import type { FormatName } from '../report/format.js';
import type { TableName } from '../report/table-names.js';
import { VERSION } from '../version.js';
import { wholeNumber } from './flag-values.js';
import { FLAGS, HELP_END } from './flags.js';
import type { CorpusRequest } from './corpus-request.js';

/** The names of `COMMANDS`, told here so that help needs none of their code. */
export const CORPUS_COMMANDS = [
  'entities',
  'who-said',
  'timeline',
  'dyads',
  'duplicates',
  'compare',
  'pledges',
  'network',
  'keyphrases',
] as const;

/** What the options say, with defaults. */
export interface Flags {
  format: FormatName;
  table?: TableName;
  input: InputFormat;
  tokens: boolean;
  only?: Part[];
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
  quiet: boolean;
  filesFrom?: string;
  textField?: string;
  titleField?: string;
  dateField?: string;
  idField?: string;
  urlField?: string;
  keep?: string[];
  date?: string;
  encoding?: string;
}

/** What the command line asks for. */
export type Request =
  | { command: 'analyze'; files: string[]; flags: Flags }
  | { command: 'eval'; files: string[]; flags: Flags }
  | { command: 'knowledge lint'; files: string[]; flags: Flags }
  | { command: 'match'; pattern: string; count: boolean; files: string[]; flags: Flags }
  | { command: 'schema' }
  | { command: 'corpus'; corpus: CorpusRequest; flags: Flags }
  | { command: 'print'; text: string }
  | { command: 'refuse'; message: string; exitCode: number };

/** Reads the arguments after the command's name; prints nothing. */
export function parseArgs(args: readonly string[]): Request {
  let request: Request | undefined;
  let out = '';
  let error = '';
  const take =
    (command: 'analyze' | 'eval' | 'knowledge lint', root: Command) => (files: string | string[]) => {
      request = { command, files: [files].flat(), flags: readFlags(root.opts()) };
    };
  const program = new Command('article-analyze')
    .description('Turns news articles into checkable facts: who, where, what was said and done.')
    .usage('[options] [file...]     piped input, or -: standard input')
    .argument('[file...]')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', HELP_END)
    .configureHelp({ visibleCommands: () => [], visibleArguments: () => [] })
    .configureOutput({
      writeOut: (text) => {
        out += text;
      },
      writeErr: (text) => {
        error += text;
      },
      getOutHelpWidth: () => 100,
      getOutHasColors: () => false,
    })
    .exitOverride();
  for (const flag of FLAGS) program.addOption(optionOf(flag));
  program.action(take('analyze', program));
  program
    .command('eval')
    .description('measure names against an annotated JSON Lines file')
    .argument('<gold.jsonl>')
    .action(take('eval', program));
  program
    .command('corpus')
    .description('what many analysed articles say together')
    .argument('<command>', CORPUS_COMMANDS.join(' | '))
    .argument('[analysed.ndjson...]')
    .addOption(
      new Option('--least <n>', 'leave out what fewer articles tell')
        .argParser(wholeNumber(1))
        .default(1),
    )
    .addOption(
      new Option('--by <group>', 'what keyphrases are grouped by')
        .choices(['month', 'outlet'])
        .default('month'),
    )
    .addOption(new Option('--svg <file>', 'draw the counts as a picture'))
    .action((name: string, files: string[], own: Omit<CorpusRequest, 'name' | 'files'>) => {
      request = { command: 'corpus', corpus: { ...own, name, files }, flags: readFlags(program.opts()) };
    });
  program
    .command('knowledge')
    .description('work on knowledge files')
    .command('lint')
    .argument('<file>')
    .action(take('knowledge lint', program));
  program
    .command('match')
    .description('find words by what they are: #Person+ (said|told) #Country')
    .argument('<pattern>')
    .argument('[file...]')
    .option('--count', 'the number of matches in each file')
    .action((pattern: string, files: string[], { count = false }: { count?: boolean }) => {
      request = { command: 'match', pattern, count, files, flags: readFlags(program.opts()) };
    });
  program
    .command('schema')
    .description('print the JSON Schema of an analysis')
    .action(() => {
      request = { command: 'schema' };
    });
  try {
    program.parse(args, { from: 'user' });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    if (thrown.exitCode === EXIT.ok) return { command: 'print', text: out };
    return {
      command: 'refuse',
      message: error.trim().replace(/^error: /, ''),
      exitCode: EXIT.usage,
    };
  }
  return request!;
}

function optionOf({
  flags,
  help,
  parse,
  default: value,
  defaultText,
  conflicts,
}: (typeof FLAGS)[number]): Option {
  const option = new Option(flags, help);
  if (parse) option.argParser(parse);
  if (value !== undefined) option.default(value, defaultText ?? String(value));
  if (conflicts) option.conflicts(conflicts);
  return option;
}

function readFlags({ json, ndjson, ...rest }: Record<string, unknown>): Flags {
  const flags = { tokens: false, explain: false, quiet: false, ...rest } as Flags;
  return { ...flags, format: json === true ? 'json' : ndjson === true ? 'ndjson' : flags.format };
}
