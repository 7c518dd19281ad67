import { Failure } from './errors.js';
import { crc32, decodeUtf8, readBytes } from './host.js';
import { lazily } from './lazily.js';

/** Lists every asset with its length and CRC-32, and last itself; made by the build. */
const LIST = 'checksums.tsv';

const checked = new WeakSet<Uint8Array>();

/**
 * Bytes of a file that ships with the package (a model, the compiled knowledge, the schema).
 *
 * @throws Failure that names the file when it is missing, or not what the build made
 */
export function readAsset(name: string): Uint8Array {
  const bytes = readFile(name);
  if (checked.has(bytes)) return bytes;
  const made = checksums().get(name);
  if (made === undefined) throw damaged(name, 'is not in the list of checksums');
  if (bytes.length !== made.length)
    throw damaged(name, `has ${bytes.length} bytes instead of ${made.length}`);
  if (crc32(bytes) !== made.crc) throw damaged(name, 'has changed since it was made');
  checked.add(bytes);
  return bytes;
}

/** The same, for one that is text in UTF-8. */
export const readTextAsset = (name: string): string => decodeUtf8(readAsset(name));

/** Whether these bytes came from `readAsset`, so that nobody needs to check them again. */
export const isChecked = (bytes: Uint8Array): boolean => checked.has(bytes);

const checksums = lazily(() => {
  const list = decodeUtf8(readFile(LIST));
  const own = list.lastIndexOf(LIST);
  const sums = new Map<string, { length: number; crc: number }>();
  for (const line of list.split('\n')) {
    const [name = '', length, crc] = line.split('\t');
    sums.set(name, { length: Number(length), crc: parseInt(crc!, 16) });
  }
  const made = sums.get(LIST);
  if (own < 0 || made?.length !== own || made.crc !== crc32(list.slice(0, own)))
    throw damaged(LIST, 'has changed since it was made');
  return sums;
});

function readFile(name: string): Uint8Array {
  try {
    return readBytes(name);
  } catch (error) {
    throw damaged(name, `cannot be read (${(error as Error).message})`);
  }
}

const damaged = (name: string, reason: string) =>
  new Failure('asset-damaged', `dist/assets/${name}`, reason);
