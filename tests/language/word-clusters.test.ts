import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CLUSTERS, clustersOf, NO_CLUSTERS, readClusters } from '../../src/language/word-clusters.js';
import { writeClusters } from '../../src/training/vectors/train-clusters.js';

const levels = CLUSTERS.map(() => Uint16Array.of(3, 3, 5));
const table = readClusters(writeClusters(['berlin', 'prague', 'chancellor'], levels), 'small');

it('finds the clusters of a word', () => {
  expect(clustersOf('prague', table)).toEqual([4, 4, 4]);
  expect(clustersOf('berlin', table)).toEqual(clustersOf('prague', table));
  expect(clustersOf('chancellor', table)).toEqual([6, 6, 6]);
});

it('takes a word in parts for its last part, where it is not known as a whole', () => {
  expect(clustersOf('vice-chancellor', table)).toEqual(clustersOf('chancellor', table));
});

it('knows nothing of a word without vector', () => {
  expect(clustersOf('Berlin', table)).toBe(NO_CLUSTERS);
  expect(clustersOf('chancellor-', table)).toBe(NO_CLUSTERS);
  expect(clustersOf('', table)).toBe(NO_CLUSTERS);
});

it('puts words that are used alike together', () => {
  const narrow = (word: string) => clustersOf(word)[2];
  expect(narrow('prague')).toBe(narrow('berlin'));
  expect(narrow('treaty')).toBe(narrow('agreement'));
  expect(narrow('treaty')).not.toBe(narrow('berlin'));
});

it('tells its levels apart in as many clusters as it says', () => {
  const shipped = readClusters(readFileSync('src/assets/word-clusters.bin'), 'word-clusters.bin');
  expect(shipped.levels.map((level) => new Set(level).size)).toEqual([...CLUSTERS]);
});
