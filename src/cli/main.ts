import { readAsset } from '../assets.js';
import { EXIT, exitCodeOf, Failure } from '../errors.js';
import { STDIN } from '../read/open-input.js';
import { readPathList } from '../read/paths.js';
import { Interrupts } from './interrupts.js';
import { Messages } from './messages.js';
import { openOutput } from './output/open-output.js';
import { parseArgs, type Request } from './parse-args.js';
import { runAnalyze } from './run-analyze.js';

/** Runs the command line; the result is its exit code. */
async function runCommand(args: readonly string[]): Promise<number> {
  const request = parseArgs(args);
  const messages = new Messages('flags' in request && request.flags.quiet);
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

const TRY_HELP = 'Try article-analyze --help.';

async function obey(request: Request, messages: Messages, interrupts: Interrupts): Promise<number> {
  switch (request.command) {
    case 'print':
      await (await openOutput(undefined)).write(request.text);
      return EXIT.ok;
    case 'refuse':
      messages.error(request.message, TRY_HELP);
      return request.exitCode;
    case 'eval':
      return (await import('./eval/run-eval.js')).runEval(request.files, request.flags, messages);
    case 'corpus':
      return (await import('./run-corpus.js')).runCorpus(request.corpus, request.flags, messages);
    case 'knowledge lint':
      return (await import('./run-lint.js')).runLint(request.files, messages);
    case 'match': {
      const files = request.files.length > 0 ? request.files : [STDIN];
      if (request.flags.output !== undefined) interrupts.hold();
      const { runMatch } = await import('./run-match.js');
      return runMatch({ ...request, files }, messages, interrupts.signal);
    }
    case 'schema':
      await (await openOutput(undefined)).write(readAsset('analysis.schema.json').toString());
      return EXIT.ok;
    case 'analyze': {
      const { filesFrom } = request.flags;
      const listed = filesFrom === undefined ? [] : readPathList(filesFrom);
      const named = [...request.files, ...listed];
      const files = named.length > 0 || filesFrom !== undefined ? named : [STDIN];
      if (files[0] === STDIN && request.files.length === 0 && process.stdin.isTTY) {
        messages.error('no file given and nothing piped in', TRY_HELP);
        return EXIT.usage;
      }
      return runAnalyze(files, request.flags, messages, interrupts);
    }
  }
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
