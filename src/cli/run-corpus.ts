import { writeFileSync } from 'node:fs';
import { COMMANDS } from '../corpus/commands.js';
import { factsOf, type ArticleFacts } from '../corpus/facts.js';
import type { Result } from '../corpus/result.js';
import { drawSvg } from '../corpus/write/svg.js';
import { RESULT_FORMATS, writeResult, type ResultFormat } from '../corpus/write/write-result.js';
import { EXIT, exitCodeOf, Failure } from '../errors.js';
import { STDIN } from '../read/open-input.js';
import type { CorpusRequest } from './corpus-request.js';
import type { Messages } from './messages.js';
import { openOutput } from './output/open-output.js';
import type { Flags } from './parse-args.js';
import { readAnalyses } from './read-analyses.js';
import { terminalWidth } from './terminal.js';

/** Runs a corpus command over analyses, or articles, as a stream. Returns the exit code. */
export async function runCorpus(
  request: CorpusRequest,
  flags: Flags,
  messages: Messages,
): Promise<number> {
  const command = COMMANDS.get(request.name);
  if (!command) {
    messages.error(
      `no corpus command is called ${request.name}; there are ${[...COMMANDS.keys()].join(', ')}`,
    );
    return EXIT.usage;
  }
  const format = formatOf(flags);
  if (format === null) {
    messages.error(`corpus writes ${RESULT_FORMATS.join(', ')}, not ${flags.format}`);
    return EXIT.usage;
  }
  let code: number = EXIT.ok;
  const articles = async function* (): AsyncGenerator<ArticleFacts> {
    for await (const analysis of readAnalyses(request.files.length > 0 ? request.files : [STDIN])) {
      if (analysis instanceof Failure) {
        messages.error(analysis.message);
        code = Math.max(code, exitCodeOf(analysis));
      } else yield factsOf(analysis);
    }
  };
  try {
    const result = await command.run(articles(), request);
    if (request.svg !== undefined) writeSvg(result, request.svg);
    await write(result, format, flags);
    return code;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    messages.error(error.message);
    return EXIT.usage;
  }
}

/** `report`, the default, is text for people. */
function formatOf({ format }: Flags): ResultFormat | null {
  const name = format === 'report' ? 'text' : format;
  return RESULT_FORMATS.find((each) => each === name) ?? null;
}

async function write(result: Result, format: ResultFormat, { output: path }: Flags): Promise<void> {
  const output = await openOutput(path);
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
