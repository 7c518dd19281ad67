import type { Analysis, Warning } from '../../analysis.js';
import { analyze } from '../../analyze.js';
import { Failure } from '../../errors.js';
import type { AnalyzeOptions } from '../../options.js';
import type { ArticleInput } from '../../read/article-input.js';
import type { Format, ReportOptions } from '../../report/format.js';
import type { Writable } from '../output/pieces.js';
import { spareMemory } from '../spare-memory.js';
import type { Stopwatch } from './stopwatch.js';

/** How every article of a run is analysed and written. */
export interface Task {
  options: AnalyzeOptions;
  report: ReportOptions;
  /** Whether the time of each stage is taken. */
  timed: boolean;
}

/** One article's result, ready to be written. */
export interface Written {
  name: string;
  text: Writable;
  /** What the reader and the analysis of the record say of it, for standard error. */
  warnings: Warning[];
}

/** Articles longer than this, in UTF-16 code units, are written part by part. */
const LONG = 200_000;
/** Warnings of what was read wrong, which go to standard error too. */
const SAID_ALOUD: ReadonlySet<string> = new Set(['invalid-bytes', 'not-utf-8', 'bad-date']);

/** One article analysed; a defect that it meets is a failure of this article alone. */
export function attemptAnalysis(
  { text, warnings, ...record }: ArticleInput,
  { options }: Task,
  watch?: Stopwatch,
): Analysis | Failure {
  try {
    spareMemory(text);
    const analysis = analyze(text, {
      ...options,
      ...record,
      ...(watch && { onStage: watch.start }),
    });
    return { ...analysis, warnings: [...warnings, ...analysis.warnings] };
  } catch (error) {
    return failureIn(record.source.name, error);
  } finally {
    watch?.stop();
  }
}

/** An analysis as its format writes it. */
export function writeAnalysis(
  analysis: Analysis,
  format: Format,
  { report }: Task,
  watch?: Stopwatch,
): Written | Failure {
  const { name } = analysis.source;
  watch?.start('writing');
  try {
    const isLong = analysis.text.length > LONG && format.parts !== undefined;
    const text = isLong ? format.parts!(analysis, report) : format.write(analysis, report);
    return { name, text, warnings: analysis.warnings.filter(({ code }) => SAID_ALOUD.has(code)) };
  } catch (error) {
    return failureIn(name, error);
  } finally {
    watch?.stop();
  }
}

/** A damaged installation ends the run; anything else is the article's. */
function failureIn(name: string, error: unknown): Failure {
  if (error instanceof Failure) {
    if (error.code === 'asset-damaged') throw error;
    return error;
  }
  return new Failure('article-failed', name, String(error));
}
