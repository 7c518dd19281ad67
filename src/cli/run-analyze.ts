import type { Analysis, Warning } from '../analysis.js';
import { analyze } from '../analyze.js';
import { EXIT, exitCodeOf, Failure } from '../errors.js';
import type { AnalyzeOptions } from '../options.js';
import type { ArticleInput } from '../read/article-input.js';
import { readInputs } from '../read/read-inputs.js';
import type { Format, ReportOptions } from '../report/format.js';
import { loadFormat } from '../report/load-format.js';
import type { Messages } from './messages.js';
import { openOutput, type Output } from './output.js';
import type { Flags } from './parse-args.js';
import { readLimits } from './read-limits.js';
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
  const format = await loadFormat(flags.format, flags.table);
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

/** Warnings of what was read wrong, which go to standard error too. */
const SAID_ALOUD: ReadonlySet<string> = new Set(['invalid-bytes', 'not-utf-8', 'bad-date']);

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
  for await (const input of readInputs(files, readLimits(flags))) {
    if (stop.aborted) break;
    const result = input instanceof Failure ? input : attempt(input, options, format, report);
    if (result instanceof Failure) {
      messages.error(result.message);
      code = Math.max(code, exitCodeOf(result));
      continue;
    }
    for (const { message } of result.warnings) messages.warn(`${result.name}: ${message}`);
    await output.write(result.text);
    if (!output.open) break;
    messages.tick();
    await nextTurn();
  }
  if (format.foot && !stop.aborted && output.open) await output.write(format.foot());
  return stop.aborted ? EXIT.interrupted : code;
}

interface Written {
  name: string;
  text: string;
  /** What the reader and the analysis of the record say of it, for standard error. */
  warnings: Warning[];
}

/** One article, analysed and written out; a defect that it meets is a failure of this article alone. */
function attempt(
  input: ArticleInput,
  options: AnalyzeOptions,
  format: Format,
  report: ReportOptions,
): Written | Failure {
  const { name } = input.source;
  try {
    spareMemory(input.text);
    const analysis = analyzeInput(input, options);
    const warnings = analysis.warnings.filter(({ code }) => SAID_ALOUD.has(code));
    return { name, text: format.write(analysis, report), warnings };
  } catch (error) {
    if (error instanceof Failure) throw error;
    return new Failure('article-failed', name, String(error));
  }
}

function analyzeInput({ text, warnings, ...record }: ArticleInput, options: AnalyzeOptions): Analysis {
  const analysis = analyze(text, { ...options, ...record });
  return { ...analysis, warnings: [...warnings, ...analysis.warnings] };
}

async function analyzeOptions(
  { tokens, only, summarySentences, knowledge, explain, date }: Flags,
  { needs = [] }: Format,
): Promise<AnalyzeOptions> {
  const entries = (await Promise.all(knowledge.map(readUserKnowledge))).flat();
  return {
    tokens: tokens || needs.includes('tokens'),
    ...(only && { only: [...only, ...needs] }),
    summarySentences,
    explain,
    ...(date !== undefined && { date }),
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
