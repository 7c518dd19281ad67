import { readTextAsset } from '../assets.js';

function lazySet(asset: string): () => ReadonlySet<string> {
  let names: ReadonlySet<string> | undefined;
  return () => (names ??= new Set(readTextAsset(asset).split('\n')));
}

/** Common forenames of the world, as written. */
export const forenames = lazySet('forenames.txt');

/** Common surnames of the world, as written. */
export const surnames = lazySet('surnames.txt');
