import { writeFileSync } from 'node:fs';
import { COMMANDS } from '../corpus/commands.js';
import { factsOf } from '../corpus/facts-of.js';
import type { ArticleFacts } from '../corpus/facts.js';
import { WrongUse, type Result } from '../corpus/result.js';
import { drawSvg } from '../corpus/write/svg.js';
import { writeResult } from '../corpus/write/write-result.js';
import { EXIT, exitCodeOf, Failure } from '../errors.js';
import { STDIN } from '../read/open-input.js';
import { withMatches } from '../read/paths.js';
import type { Part } from '../options.js';
import type { Messages } from './messages.js';
import { openOutput } from './output/open-output.js';
import type { CorpusFlags } from './request.js';
import { readAnalyses } from './read-analyses.js';
import { refuseInputs } from './run/refuse-inputs.js';
import { terminalWidth } from './terminal.js';

/** Runs a corpus command over analyses, or articles, as a stream. Returns the exit code. */
export async function runCorpus(
  name: string,
  files: readonly string[],
  flags: CorpusFlags,
  messages: Messages,
): Promise<number> {
  const command = COMMANDS.get(name)!;
  const inputs = files.length > 0 ? files : [STDIN];
  const read = await withMatches(inputs);
  refuseInputs(flags.output, read);
  refuseInputs(flags.svg, read);
  let code: number = EXIT.ok;
  const without = new Map<Part, number>();
  const articles = async function* (): AsyncGenerator<ArticleFacts> {
    for await (const analysis of readAnalyses(inputs)) {
      if (analysis instanceof Failure) {
        messages.error(analysis.message);
        code = Math.max(code, exitCodeOf(analysis));
      } else {
        for (const part of command.reads)
          if (analysis[part] === undefined) without.set(part, (without.get(part) ?? 0) + 1);
        yield factsOf(analysis, command.readsWords === true);
      }
    }
  };
  try {
    const result = await command.run(articles(), flags);
    for (const [part, n] of without)
      messages.warn(`analyses without ${part}: ${n}; ${name} reads them, so let --only keep them`);
    if (flags.svg !== undefined) writeSvg(result, flags.svg);
    await write(result, flags, messages);
    return code;
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    messages.error(error.message);
    return EXIT.usage;
  }
}

async function write(
  result: Result,
  { format, output: path, pager }: CorpusFlags,
  messages: Messages,
): Promise<void> {
  const output = await openOutput(path, pager ? messages : undefined);
  try {
    for (const piece of writeResult(result, format, terminalWidth(path !== undefined)))
      await output.write(piece);
    output.commit();
  } catch (error) {
    output.discard();
    throw error;
  }
}

function writeSvg({ counts }: Result, path: string): void {
  if (!counts) return;
  try {
    writeFileSync(path, drawSvg(counts));
  } catch (error) {
    throw new Failure('output-failed', path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}
