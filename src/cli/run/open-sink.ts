import { withMatches } from '../../read/paths.js';
import type { Format } from '../../report/format.js';
import type { Flags } from '../request.js';
import type { Journal } from '../resume/journal.js';
import { openOutput } from '../output/open-output.js';
import type { Pausable } from '../output/paged-output.js';
import type { Task } from './analyst.js';
import { openPlace } from './open-place.js';
import { Place } from './place.js';
import { refuseInputs } from './refuse-inputs.js';
import { FixedSink, type Sink } from './sink.js';

/**
 * Where results go, and what is kept for a later run; no sink where an ended run had only to put them in
 * their places.
 */
type Opened = { sink: Sink; journal: Journal | undefined } | { sink: null; journal: Journal };

/**
 * Opens what the options name; a reason, where they do not go together. `paused` waits while a pager has the
 * terminal.
 */
export async function openSink(
  flags: Flags,
  files: readonly string[],
  format: Format,
  task: Task,
  paused: Pausable,
): Promise<Opened | string> {
  const { knowledge, filesFrom } = flags;
  const read = await withMatches([
    ...files,
    ...knowledge,
    ...(filesFrom === undefined ? [] : [filesFrom]),
  ]);
  refuseInputs(flags.output, read);
  const folder = flags.outputDir === undefined ? undefined : await import('./folder-sink.js');
  folder?.makeFolder(flags.outputDir!);
  const journal = flags.resume ? await keepJournal(flags, format, task) : undefined;
  if (typeof journal === 'string') return journal;
  if (journal?.isComplete === true) return { sink: null, journal };
  if (folder) return { sink: await folder.openFolder(flags.outputDir!, flags, read, journal), journal };
  if (flags.output === undefined) {
    const output = await openOutput(undefined, flags.pager ? paused : undefined);
    return { sink: new FixedSink([new Place(format, output)]), journal };
  }
  const position = journal?.before?.places[0];
  const place = await openPlace(flags.output, flags.format, flags.table, journal, position);
  return { sink: new FixedSink([place], journal), journal };
}

async function keepJournal(flags: Flags, format: Format, task: Task): Promise<Journal | string> {
  const { openJournal, whyNot } = await import('../resume/open-journal.js');
  return whyNot(flags, format) ?? openJournal(flags, task);
}
