import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { STDIN } from '../../read/open-input.js';
import type { FormatName } from '../../report/format.js';
import { loadFormat } from '../../report/load-format.js';
import { TABLE_NAMES } from '../../report/table-names.js';
import { failureOf } from '../output/failure.js';
import { openOutput } from '../output/open-output.js';
import type { Flags } from '../request.js';
import { Place } from './place.js';
import { refuseInputs } from './refuse-inputs.js';
import { FixedSink, tellsTables, type Sink } from './sink.js';

const EXTENSIONS: Partial<Record<FormatName, string>> = { report: 'txt', markdown: 'md', dyads: 'csv' };
/** Extensions that an input's name loses. */
const EXTENSION = /(?:\.[a-z]{1,8})?(?:\.(?:gz|bz2|zst))?$/i;

/** The sink for `--output-dir`. */
export async function openFolder(folder: string, flags: Flags, files: readonly string[]): Promise<Sink> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw failureOf(folder, error);
  }
  if (!tellsTables(flags)) return new FolderSink(folder, flags, files);
  const places: Place[] = [];
  for (const table of TABLE_NAMES) {
    const output = await openOutput(join(folder, `${table}.${flags.format}`));
    places.push(new Place(await loadFormat(flags.format, table), output));
  }
  return new FixedSink(places);
}

/** A file an input, complete as soon as the next input begins. */
class FolderSink implements Sink {
  open = true;
  readonly #taken = new Set<string>();
  #path: string | undefined;
  #place: Place | undefined;

  constructor(
    private readonly folder: string,
    private readonly flags: Flags,
    private readonly files: readonly string[],
  ) {}

  get holds(): boolean {
    return this.#place?.output.holds ?? false;
  }

  async at(path: string): Promise<readonly Place[]> {
    if (path !== this.#path || this.#place === undefined) {
      await this.#place?.complete();
      this.#path = path;
      this.#place = await this.#open(path);
    }
    return [this.#place];
  }

  async complete(): Promise<void> {
    await this.#place?.complete();
    this.#place = undefined;
  }

  discard(): void {
    this.open = false;
    this.#place?.output.discard();
  }

  async #open(path: string): Promise<Place> {
    const target = join(this.folder, this.#nameFor(path));
    refuseInputs(target, this.files);
    return new Place(await loadFormat(this.flags.format, this.flags.table), await openOutput(target));
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
