import { readTextAsset } from '../assets.js';
import { EXIT, exitCodeOf, Failure } from '../errors.js';
import { STDIN } from '../read/open-input.js';
import { readPathList } from '../read/paths.js';
import { Interrupts } from './interrupts.js';
import { Messages } from './messages.js';
import { openOutput } from './output/open-output.js';
import { callOf } from './commands/command.js';
import { commandMeant } from './command-meant.js';
import { parseArgs } from './parse-args.js';
import type { Asked, CorpusFlags, Flags, Request } from './request.js';
import { runAnalyze } from './run-analyze.js';
import { withSettings } from './settings/settings.js';
import { helpWidth } from './terminal.js';
import { VERSION } from '../version.js';

/** Runs the command line; the result is its exit code. */
async function runCommand(args: readonly string[]): Promise<number> {
  const request = parseArgs(args);
  const messages = new Messages(request.kind === 'run' && request.flags.quiet);
  const interrupts = new Interrupts();
  try {
    return await obey(request, messages, interrupts);
  } catch (error) {
    if (error instanceof Failure) {
      messages.error(error.message);
      return exitCodeOf(error);
    }
    const stack = (error instanceof Error && error.stack) || String(error);
    messages.error('internal error, please report it', ...stack.split('\n'));
    return EXIT.internal;
  } finally {
    messages.end();
    await messages.drain(() => !interrupts.signal.aborted);
  }
}

async function obey(request: Request, messages: Messages, interrupts: Interrupts): Promise<number> {
  switch (request.kind) {
    case 'version':
      return print(`${VERSION}\n`);
    case 'help': {
      const { helpText } = await import('./help.js');
      return print(helpText(request.path, helpWidth()));
    }
    case 'refuse':
      messages.error(request.message, `Try ${callOf(request.path)} --help.`);
      return EXIT.usage;
    case 'run': {
      const { asked, sources } = await withSettings(request);
      messages.quiet = asked.flags.quiet;
      if (asked.flags.verbose)
        for (const { where, names } of sources)
          messages.note(`settings from ${where}: ${names.join(', ') || 'none for this command'}`);
      messages.always = asked.flags.progress;
      return runAsked(asked, messages, interrupts);
    }
  }
}

function runAsked(asked: Asked, messages: Messages, interrupts: Interrupts): Promise<number> {
  const [, command] = asked.path;
  return command === undefined
    ? runFiles(asked, messages, interrupts)
    : runOther(command.name, asked, messages, interrupts);
}

async function runFiles(
  { path, operands, flags, told }: Asked,
  messages: Messages,
  interrupts: Interrupts,
): Promise<number> {
  const files = filesOf(operands, flags);
  const meant = commandMeant(operands[0]);
  if (told.has('table') && !isTable(flags.format))
    messages.error('--table goes with --format csv or tsv', `Try ${callOf(path)} --help.`);
  else if (meant !== undefined) messages.error(`${operands[0]!} is no command and no file. ${meant}`);
  else if (files[0] === STDIN && operands.length === 0 && process.stdin.isTTY)
    messages.error('no file given and nothing piped in', `Try ${callOf(path)} --help.`);
  else return runAnalyze(files, flags, messages, interrupts);
  return EXIT.usage;
}

const isTable = (format: Flags['format']) => format === 'csv' || format === 'tsv';

async function runOther(
  name: string,
  { path, operands, flags }: Asked,
  messages: Messages,
  interrupts: Interrupts,
): Promise<number> {
  switch (name) {
    case 'eval':
      return (await import('./eval/run-eval.js')).runEval(operands, flags, messages);
    case 'corpus': {
      const { runCorpus } = await import('./run-corpus.js');
      return runCorpus(path[2]!.name, operands, flags as unknown as CorpusFlags, messages);
    }
    case 'knowledge':
      return (await import('./run-lint.js')).runLint(operands, messages);
    case 'match': {
      const [pattern = '', ...files] = operands;
      if (flags.output !== undefined) interrupts.hold();
      const { runMatch } = await import('./run-match.js');
      const wanted = { pattern, files: filesOf(files, flags), flags };
      return runMatch(wanted, messages, interrupts.signal);
    }
    case 'schema':
      return print(readTextAsset('analysis.schema.json'), flags.output);
    case 'completion': {
      const { completionScript } = await import('./completion/completion.js');
      return print(completionScript(operands[0]!), flags.output);
    }
    default:
      throw new Error(`${name} is a command that nothing runs`);
  }
}

async function print(text: string, path?: string): Promise<number> {
  const output = await openOutput(path);
  await output.write(text);
  output.commit();
  return EXIT.ok;
}

/** What the operands and `--files-from` name; standard input where neither does. */
function filesOf(operands: readonly string[], { filesFrom }: Flags): string[] {
  if (filesFrom !== undefined) return [...operands, ...readPathList(filesFrom)];
  return operands.length > 0 ? [...operands] : [STDIN];
}

/** Runs the command line of this process. */
export function main(): void {
  void runCommand(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}

/** Answers the main thread from a worker thread. */
export async function serve(): Promise<void> {
  await (await import('./pool/serve.js')).serve();
}
