import type { Analysis } from '../analysis.js';
import { analyze } from '../analyze.js';
import { EXIT, Failure } from '../errors.js';
import type { AnalyzeOptions } from '../options.js';
import type { ArticleInput } from '../read/article-input.js';
import { readInputs } from '../read/read-inputs.js';
import { loadFormat, type Format, type ReportOptions } from '../report/format.js';
import type { Messages } from './messages.js';
import { openOutput, type Output } from './output.js';
import type { Flags } from './parse-args.js';
import { spareMemory } from './spare-memory.js';
import { terminalWidth, wantsColor } from './terminal.js';
import { readUserKnowledge } from './user-knowledge.js';

/** Analyses the inputs and writes them in their order. Returns the exit code. */
export async function runAnalyze(
  files: readonly string[],
  flags: Flags,
  messages: Messages,
  stop: AbortSignal,
): Promise<number> {
  const format = await loadFormat(flags.format);
  const options = await analyzeOptions(flags, format);
  const output = openOutput(flags.output);
  try {
    const code = await pump(files, flags, { format, options, output, messages, stop });
    if (code === EXIT.interrupted) output.discard();
    else output.commit();
    return code;
  } catch (error) {
    output.discard();
    throw error;
  }
}

interface Run {
  format: Format;
  options: AnalyzeOptions;
  output: Output;
  messages: Messages;
  stop: AbortSignal;
}

async function pump(
  files: readonly string[],
  flags: Flags,
  { format, options, output, messages, stop }: Run,
): Promise<number> {
  const report = reportOptions(flags);
  let code: number = EXIT.ok;
  if (format.head !== undefined) await output.write(format.head);
  for await (const input of readInputs(files, { format: flags.input, maxBytes: flags.maxBytes })) {
    if (stop.aborted) break;
    if (input instanceof Failure) {
      messages.error(input.message);
      code = EXIT.inputFailed;
      continue;
    }
    for (const { message } of input.warnings) messages.warn(`${input.source.name}: ${message}`);
    spareMemory(input.text);
    await output.write(format.write(analyzeInput(input, options), report));
    if (!output.open) break;
    messages.tick();
    await nextTurn();
  }
  return stop.aborted ? EXIT.interrupted : code;
}

function analyzeInput({ text, warnings, ...record }: ArticleInput, options: AnalyzeOptions): Analysis {
  const analysis = analyze(text, { ...options, ...record });
  return { ...analysis, warnings: [...warnings, ...analysis.warnings] };
}

async function analyzeOptions(
  { tokens, only, summarySentences, knowledge, explain }: Flags,
  { needs = [] }: Format,
): Promise<AnalyzeOptions> {
  const entries = (await Promise.all(knowledge.map(readUserKnowledge))).flat();
  return {
    tokens: tokens || needs.includes('tokens'),
    ...(only && { only: [...only, ...needs] }),
    summarySentences,
    explain,
    ...(entries.length > 0 && { knowledge: entries }),
  };
}

function reportOptions({ only, offsetUnit, color, output, explain }: Flags): ReportOptions {
  const toFile = output !== undefined;
  return {
    ...(only && { only }),
    offsetUnit,
    explain,
    color: wantsColor(color, toFile),
    width: terminalWidth(toFile),
  };
}

/** Lets signals and writes through between articles. */
const nextTurn = () =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });
