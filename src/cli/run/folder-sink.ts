import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { STDIN } from '../../read/open-input.js';
import type { FormatName } from '../../report/format.js';
import { TABLE_NAMES } from '../../report/table-names.js';
import { failureOf } from '../output/failure.js';
import type { Flags } from '../request.js';
import type { Journal } from '../resume/journal.js';
import type { Position } from '../resume/state.js';
import { openPlace } from './open-place.js';
import type { Place } from './place.js';
import { refuseInputs } from './refuse-inputs.js';
import { completeAll, FixedSink, leave, tellsTables, type Sink } from './sink.js';

const EXTENSIONS: Partial<Record<FormatName, string>> = { report: 'txt', markdown: 'md', dyads: 'csv' };
/** Extensions that an input's name loses. */
const EXTENSION = /(?:\.[a-z]{1,8})?(?:\.(?:gz|bz2|zst))?$/i;

/** The sink for `--output-dir`; the folder is there. */
export async function openFolder(
  folder: string,
  flags: Flags,
  files: readonly string[],
  journal: Journal | undefined,
): Promise<Sink> {
  if (!tellsTables(flags)) return new FolderSink(folder, flags, files, journal);
  const places: Place[] = [];
  for (const [i, table] of TABLE_NAMES.entries()) {
    const path = join(folder, `${table}.${flags.format}`);
    refuseInputs(path, files);
    places.push(await openPlace(path, flags.format, table, journal, journal?.before?.places[i]));
  }
  return new FixedSink(places, journal);
}

/** @throws Failure */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw failureOf(folder, error);
  }
}

/** A file an input, complete as soon as the next input begins. */
class FolderSink implements Sink {
  open = true;
  readonly #taken = new Set<string>();
  #path: string | undefined;
  #target = '';
  #place: Place | undefined;
  /** Where an ended run got to in the file that it was writing. */
  #position: Position | undefined;

  constructor(
    private readonly folder: string,
    private readonly flags: Flags,
    private readonly files: readonly string[],
    private readonly journal: Journal | undefined,
  ) {
    const before = journal?.before;
    if (before?.sealed === false) this.#position = before.places[0];
  }

  get holds(): boolean {
    return this.#place?.output.holds ?? false;
  }

  skip(path: string): void {
    if (path === this.#path) return;
    this.#path = path;
    this.#target = join(this.folder, this.#nameFor(path));
  }

  async at(path: string): Promise<readonly Place[]> {
    await this.#reopen();
    if (path !== this.#path || this.#place === undefined) {
      await this.#close();
      this.skip(path);
      this.#place = await this.#open(undefined);
    }
    return [this.#place];
  }

  async complete(): Promise<void> {
    await this.#reopen();
    await this.#close();
  }

  discard(): void {
    this.open = false;
    if (this.#place) leave(this.#place.output);
  }

  /** Goes on with the file that an ended run was writing. */
  async #reopen(): Promise<void> {
    const position = this.#position;
    this.#position = undefined;
    if (position) this.#place = await this.#open(position);
  }

  async #close(): Promise<void> {
    if (this.#place) await completeAll([this.#place], this.journal);
    this.#place = undefined;
  }

  #open(position: Position | undefined): Promise<Place> {
    refuseInputs(this.#target, this.files);
    const { format, table } = this.flags;
    return openPlace(this.#target, format, table, this.journal, position);
  }

  /** Inputs of the same name in different folders get numbers. */
  #nameFor(path: string): string {
    const stem = path === STDIN ? 'stdin' : basename(path).replace(EXTENSION, '') || basename(path);
    const extension = EXTENSIONS[this.flags.format] ?? this.flags.format;
    for (let n = 1; ; n++) {
      const name = `${stem}${n > 1 ? `-${n}` : ''}.${extension}`;
      // Some file systems do not tell capitals apart.
      if (this.#taken.has(name.toLowerCase())) continue;
      this.#taken.add(name.toLowerCase());
      return name;
    }
  }
}
