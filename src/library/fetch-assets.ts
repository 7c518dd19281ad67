import { keepBytes } from './browser-host.js';
import { readAsset } from './core.js';
import { Failure } from './index.js';

/** `checksums.tsv` of the assets that this very build belongs to; the build puts it here. */
declare const CHECKSUMS: string;

/** Of the page or the worker; other programs have none. */
declare const location: { readonly href: string } | undefined;

const LIST = 'checksums.tsv';
/** What no analysis reads. */
const NOT_READ = new Set([LIST, 'analysis.schema.json']);

export interface FetchOptions {
  /**
   * Address of the package's folder `dist/assets`, absolute or seen from the page; beside this module unless
   * told.
   */
  assets?: string | URL;
  /** In the place of the browser's own `fetch`, such as one that asks a cache first. */
  fetch?: (address: string) => Promise<Response>;
  /** Called as bytes arrive. */
  onProgress?: (loaded: number, total: number) => void;
}

/**
 * Fetches every asset, and keeps it for the analysis where it is what the build made.
 *
 * @throws Failure that names the first file of the list that cannot be had, or is another
 */
export async function fetchAssets(options: FetchOptions): Promise<void> {
  const { fetch = (address: string) => globalThis.fetch(address), onProgress } = options;
  const files = CHECKSUMS.split('\n')
    .map((line) => line.split('\t'))
    .filter(([name = '']) => name !== '' && !NOT_READ.has(name))
    .map(([name = '', length]) => ({ address: addressOf(name, options), name, length: Number(length) }));
  const total = files.reduce((sum, { length }) => sum + length, 0);
  let loaded = 0;
  const count = (bytes: number) => {
    loaded += bytes;
    onProgress?.(Math.min(loaded, total), total);
  };
  const fetched = await Promise.allSettled(
    files.map(({ address }) => fetchBytes(address, fetch, count)),
  );
  keepBytes(LIST, new TextEncoder().encode(CHECKSUMS));
  for (const [i, result] of fetched.entries()) {
    if (result.status === 'rejected') throw result.reason;
    keep(files[i]!, result.value);
  }
}

/**
 * Bundlers that know `new URL(…, import.meta.url)` are not to look for a file here: the folder is found at
 * run time.
 */
function addressOf(name: string, { assets }: FetchOptions): string {
  const beside = import.meta.url;
  if (assets === undefined) return new URL(`assets/${name}`, beside).href;
  const folder = String(assets).replace(/\/?$/, '/');
  return new URL(folder + name, typeof location === 'undefined' ? beside : location.href).href;
}

function keep({ name, address }: { name: string; address: string }, bytes: Uint8Array): void {
  keepBytes(name, bytes);
  try {
    readAsset(name);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(
      'asset-damaged',
      address,
      `${error.detail}, being of another version or cut on its way`,
    );
  }
}

async function fetchBytes(
  address: string,
  fetch: (address: string) => Promise<Response>,
  count: (bytes: number) => void,
): Promise<Uint8Array> {
  let reason: string;
  try {
    const response = await fetch(address);
    if (response.ok) return await readWhole(response, count);
    reason = `HTTP status ${response.status}`;
  } catch (error) {
    reason = (error as Error).message;
  }
  throw new Failure('asset-unreachable', address, reason);
}

async function readWhole(response: Response, count: (bytes: number) => void): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const reader = response.body!.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    count(next.value.length);
  }
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
