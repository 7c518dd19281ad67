import { readAsset } from '../assets.js';
import { lazily } from '../lazily.js';
import { finish, hashRange } from './model-file/hash.js';
import { readModelFile } from './model-file/model-file.js';

/**
 * Clusters at each level, from few and wide ones to many and narrow ones; every clustering is one of its own.
 */
export const CLUSTERS = [64, 256, 2048] as const;
/**
 * The numbers of the clusters that a word is in, one a level, from 1 to `CLUSTERS[level]`; 0 where it is
 * unknown.
 */
export type Clusters = readonly [wide: number, middle: number, narrow: number];

/** Of a word without vector. */
export const NO_CLUSTERS: Clusters = [0, 0, 0];

const SEED = 0x77;
/** Words stand in buckets by the low bits of their hash, and are told apart by its high bits. */
export const BUCKETS = 1 << 14;
export const hashForClusters = (lower: string) => finish(hashRange(lower, 0, lower.length, SEED));
export const bucketOf = (hash: number) => hash & (BUCKETS - 1);
export const checkOf = (hash: number) => hash >>> 16;

/** In one byte each where there are no more than 256 clusters. */
export type ClusterNumbers = Uint8Array | Uint16Array;
export const numbersOf = (clusters: number) => (clusters > 256 ? Uint16Array : Uint8Array);

/**
 * Words by bucket: those of bucket `b` from `starts[b]` to `starts[b + 1]`, with their clusters, from 0, at
 * each level.
 */
export interface ClusterTable {
  readonly starts: Uint32Array;
  readonly checks: Uint16Array;
  readonly levels: readonly ClusterNumbers[];
}

/** @throws ModelFileError when the bytes are no table of this kind */
export function readClusters(bytes: Uint8Array, name: string): ClusterTable {
  const { section } = readModelFile(bytes, name);
  return {
    starts: section('starts', Uint32Array),
    checks: section('checks', Uint16Array),
    levels: CLUSTERS.map((count, level) => section<ClusterNumbers>(`level.${level}`, numbersOf(count))),
  };
}

const shipped = lazily(() => readClusters(readAsset('word-clusters.bin'), 'word-clusters.bin'));

/**
 * Clusters of a word in small letters by what stands around it in six billion words of news and
 * encyclopaedia: words of one cluster are used alike (`berlin`, `prague`; `accused`, `blamed`). A word in
 * parts that is not known as a whole is taken for its last part (`vice-chancellor`).
 */
export function clustersOf(lower: string, table: ClusterTable = shipped()): Clusters {
  const known = lookUp(lower, table);
  if (known !== NO_CLUSTERS) return known;
  const hyphen = lower.lastIndexOf('-');
  return hyphen < 0 ? NO_CLUSTERS : lookUp(lower.slice(hyphen + 1), table);
}

function lookUp(lower: string, { starts, checks, levels }: ClusterTable): Clusters {
  const hash = hashForClusters(lower);
  const check = checkOf(hash),
    bucket = bucketOf(hash);
  for (let at = starts[bucket]!; at < starts[bucket + 1]!; at++)
    if (checks[at] === check) return [levels[0]![at]! + 1, levels[1]![at]! + 1, levels[2]![at]! + 1];
  return NO_CLUSTERS;
}
