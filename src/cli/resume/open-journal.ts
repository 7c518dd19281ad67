import { join } from 'node:path';
import type { Format } from '../../report/format.js';
import { isResumable } from '../output/open-output.js';
import type { Flags } from '../request.js';
import type { Task } from '../run/analyst.js';
import { tellsTables } from '../run/sink.js';
import { Journal } from './journal.js';
import { conditionsOf } from './conditions.js';

/** In the folder of `--output-dir`. */
const IN_FOLDER = '.article-analyze.resume';

/** Why a run with these options cannot be gone on with; null where it can. */
export function whyNot({ output, outputDir, format }: Flags, { ordered, foot }: Format): string | null {
  if (output === undefined && outputDir === undefined)
    return '--resume goes with --output or --output-dir, whose files an ended run leaves';
  if (ordered === true || foot !== undefined)
    return `--resume goes with formats that are written article by article, which ${format} is not`;
  if (output !== undefined && !isResumable(output))
    return '--resume goes with an --output that is a file';
  return null;
}

/** @throws Failure where an ended run cannot be gone on with in this way */
export function openJournal(flags: Flags, task: Task): Journal {
  const path = flags.output === undefined ? join(flags.outputDir!, IN_FOLDER) : `${flags.output}.resume`;
  const isShared = flags.outputDir === undefined || tellsTables(flags);
  return new Journal(path, conditionsOf(flags, task), isShared ? 'shared' : 'own');
}
