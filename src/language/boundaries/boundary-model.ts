import { readAsset } from '../../assets.js';
import { lazily } from '../../lazily.js';
import { readModelFile, writeModelFile } from '../model-file/model-file.js';
import type { ArcShares } from './arc-shares.js';
import { CARELESS } from './carelessness.js';

/** Where sentences end without a mark. */
export interface BoundaryModel {
  /** Weights of what stands around, by slot, in units. */
  readonly slots: Int8Array;
  /** What the sum of these and the shares of arcs weigh together. */
  readonly signs: readonly number[];
}

/** Weights are kept in whole numbers of this. */
const UNIT = 1 / 24;
const MOST = 127;

/** Below this the parser is not asked. */
export const LEAST_DOUBTFUL = -4;
/** From this on a sentence ends, where there are few signs of haste and elsewhere; from development sets. */
const LEAST_ENDING = { inCarefulText: 0.5, elsewhere: -0.5 };

/** Sum of the weights of what stands around a boundary. */
export function sumSlots(slots: Int32Array, weights: Int8Array): number {
  let sum = 0;
  for (let i = 0; i < slots.length; i++) sum += weights[slots[i]!]!;
  return sum * UNIT;
}

/** So small a chance of a root is none. */
const NO_ROOT = 0.02;

/** What is weighed together: of what stands around, and of what the parser makes of the boundary. */
export const signsOf = (around: number, { roots, crossing }: ArcShares): number[] => [
  1,
  around,
  Math.log(roots + NO_ROOT),
  crossing,
];

/** How much all speaks for an end, as log odds. */
export const weigh = (signs: readonly number[], { signs: weights }: BoundaryModel): number =>
  signs.reduce((sum, sign, i) => sum + sign * weights[i]!, 0);

export const leastEnding = (carelessness: number): number =>
  carelessness < CARELESS ? LEAST_ENDING.inCarefulText : LEAST_ENDING.elsewhere;

/** Weights by slot as they are kept. */
export const keepSlots = (weights: Float32Array): Int8Array =>
  Int8Array.from(weights, (weight) => Math.max(-MOST, Math.min(MOST, Math.round(weight / UNIT))));

const FILE = 'sentences.bin';

export const writeBoundaryModel = ({ slots, signs }: BoundaryModel): Uint8Array =>
  writeModelFile({ signs }, new Map([['slots', slots]]));

/** @throws ModelFileError when the bytes are no model of this kind */
function readBoundaryModel(bytes: Uint8Array, name: string): BoundaryModel {
  const { meta, section } = readModelFile(bytes, name);
  return { slots: section('slots', Int8Array), signs: meta['signs'] as number[] };
}

export const boundaryModel = lazily(() => readBoundaryModel(readAsset(FILE), FILE));
