import { EXIT } from '../errors.js';
import { PARTS, type AnalyzeOptions } from '../options.js';
import type { Format, ReportOptions } from '../report/format.js';
import { loadFormat } from '../report/load-format.js';
import type { Interrupts } from './interrupts.js';
import type { Messages } from './messages.js';
import type { Flags } from './request.js';
import { readLimits } from './read-limits.js';
import { Analysts } from './run/analysts.js';
import { arrivals, first } from './run/arrivals.js';
import { openSink } from './run/open-sink.js';
import { Progress } from './run/progress.js';
import { pump, type Run } from './run/pump.js';
import { terminalWidth, wantsColor } from './terminal.js';
import { sharedOptions } from './user-knowledge.js';

/** Analyses the inputs and writes them in their order. Returns the exit code. */
export async function runAnalyze(
  files: readonly string[],
  told: Flags,
  messages: Messages,
  interrupts: Interrupts,
): Promise<number> {
  const fault = await faultIn(told);
  if (fault !== null) {
    messages.error(fault);
    return EXIT.usage;
  }
  const flags = withParts(told);
  const format = await loadFormat(flags.format, flags.table);
  const task = {
    options: await analyzeOptions(flags, format),
    report: reportOptions(flags),
    timed: flags.verbose,
  };
  const opened = await openSink(flags, files, format, task, messages);
  if (typeof opened === 'string') {
    messages.error(opened);
    return EXIT.usage;
  }
  const { sink, journal } = opened;
  if (sink === null) return journal.exitCode;
  if (journal && journal.done > 0) messages.note(`going on after article ${journal.done}`);
  const timings = flags.verbose ? new (await import('./run/timings.js')).Timings(messages) : undefined;
  const analysts = new Analysts(flags, format, task, timings);
  interrupts.signal.addEventListener('abort', () => {
    sink.discard();
    analysts.close();
  });
  try {
    const code = await analyzeAll(files, flags, { sink, journal, messages, interrupts, analysts });
    timings?.end();
    if (interrupts.code === undefined) {
      await sink.complete();
      journal?.end();
    }
    return interrupts.code ?? code;
  } catch (error) {
    sink.discard();
    throw error;
  } finally {
    analysts.close();
    journal?.close();
  }
}

/** Why options do not go together; null where they do. */
async function faultIn({ format, errors, fields }: Flags): Promise<string | null> {
  const isJson = format === 'ndjson' || format === 'json';
  if (errors === 'record' && !isJson) return '--errors record goes with --ndjson or --json';
  if (fields === undefined) return null;
  if (!isJson) return '--fields goes with --ndjson or --json';
  return (await import('./known-fields.js')).fieldFault(fields);
}

/** Nothing is looked for but the parts that fields name. */
function withParts(flags: Flags): Flags {
  if (flags.fields === undefined) return flags;
  const named = new Set(flags.fields.map((path) => path.split('.')[0]));
  return {
    ...flags,
    only: PARTS.filter((part) => named.has(part)),
    tokens: flags.tokens || named.has('tokens'),
  };
}

async function analyzeAll(
  files: readonly string[],
  flags: Flags,
  run: Omit<Run, 'failuresAsRecords' | 'progress'>,
): Promise<number> {
  const { messages, journal, sink } = run;
  const indent = flags.format === 'json' ? 2 : 0;
  const failuresAsRecords = flags.errors === 'record' ? indent : undefined;
  const progress = messages.showsProgress ? new Progress(files) : undefined;
  const limits = { ...readLimits(flags), ...(progress && { onRead: progress.read }) };
  const all = first(flags.limit, arrivals(files, limits));
  const inputs = journal ? journal.rest(all, sink) : all;
  const code = await pump(inputs, { ...run, failuresAsRecords, progress });
  if (flags.progress && progress) messages.note(progress.summary());
  return code;
}

async function analyzeOptions(flags: Flags, { needs = [] }: Format): Promise<AnalyzeOptions> {
  const { tokens, only, summarySentences, explain } = flags;
  return {
    ...(await sharedOptions(flags)),
    tokens: tokens || needs.includes('tokens'),
    ...(only && { only: [...only, ...needs] }),
    summarySentences,
    explain,
  };
}

function reportOptions({
  only,
  fields,
  offsetUnit,
  color,
  output,
  outputDir,
  explain,
}: Flags): ReportOptions {
  const toFile = output !== undefined || outputDir !== undefined;
  return {
    ...(only && { only }),
    ...(fields && { fields }),
    offsetUnit,
    explain,
    color: wantsColor(color, toFile),
    width: terminalWidth(toFile),
  };
}
