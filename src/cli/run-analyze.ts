import { EXIT } from '../errors.js';
import type { AnalyzeOptions } from '../options.js';
import type { Format, ReportOptions } from '../report/format.js';
import { loadFormat } from '../report/load-format.js';
import type { Interrupts } from './interrupts.js';
import type { Messages } from './messages.js';
import { openOutput } from './output/open-output.js';
import type { Flags } from './request.js';
import { readLimits } from './read-limits.js';
import { Analysts } from './run/analysts.js';
import { arrivals } from './run/arrivals.js';
import { Place } from './run/place.js';
import { pump } from './run/pump.js';
import { refuseInputs } from './run/refuse-inputs.js';
import { FixedSink, type Sink } from './run/sink.js';
import { terminalWidth, wantsColor } from './terminal.js';
import { sharedOptions } from './user-knowledge.js';

/** Analyses the inputs and writes them in their order. Returns the exit code. */
export async function runAnalyze(
  files: readonly string[],
  flags: Flags,
  messages: Messages,
  interrupts: Interrupts,
): Promise<number> {
  if (flags.errors === 'record' && flags.format !== 'ndjson' && flags.format !== 'json') {
    messages.error('--errors record goes with --ndjson or --json');
    return EXIT.usage;
  }
  const format = await loadFormat(flags.format, flags.table);
  const task = { options: await analyzeOptions(flags, format), report: reportOptions(flags) };
  const sink = await openSink(flags, files, format);
  const analysts = new Analysts(flags, format, task);
  interrupts.signal.addEventListener('abort', () => {
    sink.discard();
    analysts.close();
  });
  try {
    const indent = flags.format === 'json' ? 2 : 0;
    const failuresAsRecords = flags.errors === 'record' ? indent : undefined;
    const inputs = arrivals(files, readLimits(flags));
    const code = await pump(inputs, { sink, messages, interrupts, analysts, failuresAsRecords });
    if (interrupts.code === undefined) await sink.complete();
    return interrupts.code ?? code;
  } catch (error) {
    sink.discard();
    throw error;
  } finally {
    analysts.close();
  }
}

async function openSink(flags: Flags, files: readonly string[], format: Format): Promise<Sink> {
  if (flags.outputDir !== undefined) {
    const { openFolder } = await import('./run/folder-sink.js');
    return openFolder(flags.outputDir, flags, files);
  }
  refuseInputs(flags.output, files);
  return new FixedSink([new Place(format, await openOutput(flags.output))]);
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

function reportOptions({ only, offsetUnit, color, output, outputDir, explain }: Flags): ReportOptions {
  const toFile = output !== undefined || outputDir !== undefined;
  return {
    ...(only && { only }),
    offsetUnit,
    explain,
    color: wantsColor(color, toFile),
    width: terminalWidth(toFile),
  };
}
