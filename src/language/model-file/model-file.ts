import { isChecked } from '../../assets.js';
import { crc32 } from '../../host.js';

const MAGIC = 0x4d4c4141; // "AALM"
const VERSION = 1;
const HEADER_BYTES = 16;
const ALIGNMENT = 8;

class ModelFileError extends Error {
  constructor(name: string, problem: string) {
    super(`model ${name}: ${problem}; install the package again`);
    this.name = 'ModelFileError';
  }
}

export interface ModelFile {
  meta: Record<string, unknown>;
  /** Bytes of every section, by name. */
  sections: ReadonlyMap<string, Uint8Array>;
  /** A section in place, as a typed array over the bytes of the file. */
  section<T>(name: string, view: TypedArray<T>): T;
}

interface TypedArray<T> {
  new (buffer: ArrayBufferLike, start: number, length: number): T;
  readonly BYTES_PER_ELEMENT: number;
}

interface Directory {
  meta: Record<string, unknown>;
  sections: { name: string; start: number; bytes: number }[];
}

/**
 * Layout: magic, version, CRC-32 of all that follows the header, length of the directory (four 32-bit
 * little-endian numbers); the directory in JSON; the sections.
 *
 * @throws ModelFileError for another format or version, or when bytes are missing or wrong
 */
export function readModelFile(bytes: Uint8Array, name: string): ModelFile {
  if (bytes.length < HEADER_BYTES) throw new ModelFileError(name, 'the file is cut short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== MAGIC) throw new ModelFileError(name, 'this is not a model file');
  const version = view.getUint32(4, true);
  if (version !== VERSION)
    throw new ModelFileError(name, `its format is version ${version}, not ${VERSION}`);
  if (!isChecked(bytes) && crc32(bytes.subarray(HEADER_BYTES)) !== view.getUint32(8, true))
    throw new ModelFileError(name, 'the file is cut short or changed');
  const bodyAt = HEADER_BYTES + view.getUint32(12, true);
  const directory = JSON.parse(
    new TextDecoder().decode(bytes.subarray(HEADER_BYTES, bodyAt)),
  ) as Directory;
  const aligned = bytes.byteOffset % ALIGNMENT === 0 ? bytes : new Uint8Array(bytes);
  return {
    meta: directory.meta,
    get sections() {
      const at = ({ start, bytes: length }: { start: number; bytes: number }) =>
        aligned.subarray(align(bodyAt) + start, align(bodyAt) + start + length);
      return new Map(directory.sections.map((section) => [section.name, at(section)]));
    },
    section(wanted, View) {
      const found = directory.sections.find((s) => s.name === wanted);
      if (!found) throw new ModelFileError(name, `section ${wanted} is missing`);
      return new View(
        aligned.buffer,
        aligned.byteOffset + align(bodyAt) + found.start,
        found.bytes / View.BYTES_PER_ELEMENT,
      );
    },
  };
}

/** The bytes of a model file. The same meta and sections give the same bytes. */
export function writeModelFile(
  meta: Record<string, unknown>,
  sections: Map<string, ArrayBufferView>,
): Uint8Array {
  let size = 0;
  const directory: Directory = { meta, sections: [] };
  for (const [name, { byteLength }] of sections) {
    directory.sections.push({ name, start: size, bytes: byteLength });
    size = align(size + byteLength);
  }
  const head = new TextEncoder().encode(JSON.stringify(directory));
  const bodyAt = align(HEADER_BYTES + head.length);
  const file = new Uint8Array(bodyAt + size);
  file.set(head, HEADER_BYTES);
  directory.sections.forEach(({ name, start }) => {
    const { buffer, byteOffset, byteLength } = sections.get(name)!;
    file.set(new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength), bodyAt + start);
  });
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, crc32(file.subarray(HEADER_BYTES)), true);
  view.setUint32(12, head.length, true);
  return file;
}

const align = (offset: number) => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
