import { readTextAsset } from '../assets.js';
import { ANAPHOR_CLASSES, type AnaphorClass } from './anaphor.js';
import type { Choice, Feature } from './features/feature.js';
import { FEATURES } from './features/features.js';
import { FEATURES_OF_NONE } from './features/of-none.js';

/** Where each feature's weights begin in the table of a class. */
const STARTS = new Map<Feature, number>();
let size = 0;
for (const feature of [...FEATURES, ...FEATURES_OF_NONE]) {
  STARTS.set(feature, size);
  size += feature.values.length;
}
/** Weights of a class. */
export const TABLE_SIZE = size;
const startsOf = (features: readonly Feature[]): readonly number[] =>
  features.map((feature) => STARTS.get(feature)!);
const STARTS_OF_SOMEONE = startsOf(FEATURES),
  STARTS_OF_NONE = startsOf(FEATURES_OF_NONE);

/** Weights by class of anaphor, in the order of the features' values. */
export type Weights = Readonly<Record<AnaphorClass, Float64Array>>;

/** Calls `visit` with the weight numbers of a candidate, -1 for none of them. */
export function visitFeatures(choice: Choice, candidate: number, visit: (weight: number) => void): void {
  const features = candidate < 0 ? FEATURES_OF_NONE : FEATURES;
  const starts = candidate < 0 ? STARTS_OF_NONE : STARTS_OF_SOMEONE;
  const referent = choice.candidates[candidate]!;
  for (let f = 0; f < features.length; f++) {
    const { only, of } = features[f]!;
    if (only !== undefined && only !== choice.anaphor.class) continue;
    const value = of(choice, referent, candidate);
    if (value >= 0) visit(starts[f]! + value);
  }
}

/**
 * Share of certainty of each candidate, and of none of them at the end; they add up to 1. A log-linear model
 * over mentions (Denis and Baldridge 2008, Specialized models and ranking for coreference resolution).
 */
export function rank(choice: Choice, weights: Weights): Float64Array {
  const own = weights[choice.anaphor.class];
  const { length } = choice.candidates;
  const shares = new Float64Array(length + 1);
  let total = 0;
  for (let c = 0; c <= length; c++) {
    let score = 0;
    visitFeatures(choice, c < length ? c : -1, (weight) => (score += own[weight]!));
    total += shares[c] = Math.exp(score);
  }
  for (let c = 0; c <= length; c++) shares[c]! /= total;
  return shares;
}

let loaded: Weights | undefined;

/** The weights that ship with the package, read when they are first needed. */
export function loadWeights(): Weights {
  loaded ??= parseWeights(readTextAsset('coref.json'));
  return loaded;
}

/** @throws where the file is of other features than these */
export function parseWeights(json: string): Weights {
  const table = JSON.parse(json) as Record<string, Record<string, number[]>>;
  const weights = Object.fromEntries(ANAPHOR_CLASSES.map((c) => [c, new Float64Array(TABLE_SIZE)]));
  for (const name of ANAPHOR_CLASSES)
    for (const [feature, start] of STARTS) {
      const own = table[name]?.[feature.id];
      if (own?.length !== feature.values.length)
        throw new Error(`coref.json: ${name} ${feature.id} has no ${feature.values.length} weights`);
      weights[name]!.set(own, start);
    }
  return weights as Weights;
}

const DIGITS = 100;

/** The table as it ships: two decimals, a line a feature. */
export function writeWeights(weights: Weights): string {
  const classes = ANAPHOR_CLASSES.map((name) => {
    const lines = [...STARTS].map(([{ id, values }, start]) => {
      const own = [...weights[name].subarray(start, start + values.length)];
      return `  ${JSON.stringify(id)}: [${own.map((w) => Math.round(w * DIGITS) / DIGITS || 0).join(', ')}]`;
    });
    return `${JSON.stringify(name)}: {\n${lines.join(',\n')}\n}`;
  });
  return `{\n${classes.join(',\n')}\n}\n`;
}
