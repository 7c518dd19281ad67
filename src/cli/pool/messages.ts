import type { Analysis, Warning } from '../../analysis.js';
import { Failure, type FailureCode } from '../../errors.js';
import type { FormatName } from '../../report/format.js';
import type { TableName } from '../../report/table-names.js';
import type { Task } from '../run/analyst.js';
import type { StageTimes } from '../run/stopwatch.js';

/** What a worker thread is told when it starts. */
export interface Setup extends Task {
  format: FormatName;
  table: TableName | undefined;
  /** Whether the main thread writes: it holds what goes from article to article. */
  wantsAnalysis: boolean;
}

/** What a worker thread answers, in the order of what it was asked. */
export type Answer =
  | { kind: 'written'; name: string; parts: Uint8Array[]; warnings: Warning[]; times?: StageTimes }
  | { kind: 'analysis'; analysis: Analysis; times?: StageTimes }
  | { kind: 'failure'; code: FailureCode; subject: string; detail: string };

/** An error loses its class on the way between threads. */
export const sendFailure = ({ code, subject, detail }: Failure): Answer => ({
  kind: 'failure',
  code,
  subject,
  detail,
});

export const receiveFailure = ({ code, subject, detail }: Answer & { kind: 'failure' }): Failure =>
  new Failure(code, subject, detail);
