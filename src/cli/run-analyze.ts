import { statSync, type Stats } from 'node:fs';
import { EXIT, Failure } from '../errors.js';
import type { AnalyzeOptions } from '../options.js';
import { readInputs } from '../read/read-inputs.js';
import type { Format, ReportOptions } from '../report/format.js';
import { loadFormat } from '../report/load-format.js';
import type { Interrupts } from './interrupts.js';
import type { Messages } from './messages.js';
import { openOutput } from './output/open-output.js';
import type { Flags } from './parse-args.js';
import { readLimits } from './read-limits.js';
import { Analysts } from './run/analysts.js';
import { pump } from './run/pump.js';
import { terminalWidth, wantsColor } from './terminal.js';
import { readUserKnowledge } from './user-knowledge.js';

/** Analyses the inputs and writes them in their order. Returns the exit code. */
export async function runAnalyze(
  files: readonly string[],
  flags: Flags,
  messages: Messages,
  interrupts: Interrupts,
): Promise<number> {
  const format = await loadFormat(flags.format, flags.table);
  const task = { options: await analyzeOptions(flags, format), report: reportOptions(flags) };
  refuseInputs(flags.output, files);
  const output = await openOutput(flags.output);
  const analysts = new Analysts(flags, format, task);
  interrupts.signal.addEventListener('abort', () => {
    output.discard();
    analysts.close();
  });
  try {
    const inputs = readInputs(files, readLimits(flags));
    const { code, written } = await pump(inputs, { format, output, messages, interrupts, analysts });
    // Where nothing could be analysed, a result of before is worth more than an empty one.
    if (interrupts.code !== undefined || (written === 0 && code !== EXIT.ok)) output.discard();
    else output.commit();
    return interrupts.code ?? code;
  } catch (error) {
    output.discard();
    throw error;
  } finally {
    analysts.close();
  }
}

/** @throws Failure when the output would take the place of an input */
function refuseInputs(output: string | undefined, files: readonly string[]): void {
  const out = output === undefined ? undefined : statOf(output);
  if (!out?.isFile()) return;
  for (const file of files) {
    const stat = statOf(file);
    if (stat?.ino === out.ino && stat.dev === out.dev) throw new Failure('output-is-input', output!);
  }
}

/** Nothing where nothing can be seen: who opens it tells why. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
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
