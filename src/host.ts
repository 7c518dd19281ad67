import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { crc32 as nodeCrc32 } from 'node:zlib';
import { lazily } from './lazily.js';

// What the machine lends to the analysis, here Node.js. The build puts `library/browser-host.ts` in its place
// for browsers.

/**
 * Bytes of a file of `dist/assets`.
 *
 * @throws when it cannot be read; the message says why in a word or two
 */
export function readBytes(name: string): Uint8Array {
  try {
    return readFileSync(new URL(name, assetFolder()));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    const advice = existsSync(assetFolder()) ? '' : NO_FOLDER;
    throw new Error(reason + advice, { cause: error });
  }
}

const NO_FOLDER = ': a bundled program needs dist/assets of article-analyze beside it, as assets';

/** The same from `src/` and from a bundle in `dist/`: both lie one level below the package's root. */
const assetFolder = lazily((): URL => {
  const here = new URL('../dist/assets/', ownAddress());
  return existsSync(here) ? here : (foundElsewhere() ?? here);
});

/** Where this code was bundled into another program: beside the program, or in a `node_modules` above it. */
function foundElsewhere(): URL | undefined {
  const program = process.argv[1];
  const bases = [ownAddress(), ...(program === undefined ? [] : [pathToFileURL(program).href])];
  for (const base of bases)
    for (const folder of ['assets/', ...INSTALLED]) {
      const found = new URL(folder, base);
      if (existsSync(new URL('checksums.tsv', found))) return found;
    }
  return undefined;
}

/** As deep as programs lie below the folder in which packages are installed. */
const DEPTH = 12;
const INSTALLED = Array.from(
  { length: DEPTH },
  (_, up) => `${'../'.repeat(up)}node_modules/article-analyze/dist/assets/`,
);

/** Bundles of CommonJS have no `import.meta.url`. */
const ownAddress = () => import.meta.url ?? pathToFileURL(__filename).href;

/** CRC-32, as zlib counts it. */
export const crc32 = (data: Uint8Array | string): number => nodeCrc32(data);

/** SHA-256 of a text in UTF-8. */
export const sha256 = (text: string, encoding: 'hex' | 'base64' = 'hex'): string =>
  createHash('sha256').update(text).digest(encoding);

/** Bytes of a text in UTF-8. */
export const utf8Length = (text: string): number => Buffer.byteLength(text);

/** The text of bytes in UTF-8. */
export const decodeUtf8 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');

/** The string in memory of its own: a slice of a text would hold on to the whole text. */
export const ownCopy = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
