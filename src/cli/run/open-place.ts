import type { FormatName } from '../../report/format.js';
import { loadFormat } from '../../report/load-format.js';
import type { TableName } from '../../report/table-names.js';
import { openOutput, openResumable } from '../output/open-output.js';
import type { Journal } from '../resume/journal.js';
import type { Position } from '../resume/state.js';
import { Place } from './place.js';

/** A place at `path`, written from the start or, where a journal is kept, from where an ended run got to. */
export async function openPlace(
  path: string,
  format: FormatName,
  table: TableName | undefined,
  journal: Journal | undefined,
  position: Position | undefined,
): Promise<Place> {
  const output = journal ? openResumable(path, position?.bytes ?? 0) : await openOutput(path);
  return new Place(await loadFormat(format, table), output, position);
}
