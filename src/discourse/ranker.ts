import { readTextAsset } from '../assets.js';
import { ANAPHOR_CLASSES, type AnaphorClass } from './anaphor.js';
import type { Choice } from './choice.js';
import type { Feature } from './features/feature.js';
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

/** Features with where their weights begin, as they are looked at for one class. */
type Rows = readonly { readonly of: Feature['of']; readonly start: number }[];

const rowsByClass = (features: readonly Feature[]): Readonly<Record<AnaphorClass, Rows>> => {
  const rowsFor = (name: AnaphorClass): Rows =>
    features
      .filter(({ only }) => only === undefined || only.includes(name))
      .map((feature) => ({ of: feature.of, start: STARTS.get(feature)! }));
  return {
    person: rowsFor('person'),
    it: rowsFor('it'),
    they: rowsFor('they'),
    noun: rowsFor('noun'),
  };
};
const ROWS_OF_SOMEONE = rowsByClass(FEATURES),
  ROWS_OF_NONE = rowsByClass(FEATURES_OF_NONE);
/** As many weights as a candidate may have. */
export const MOST_WEIGHTS = FEATURES.length + FEATURES_OF_NONE.length;

/** Weights by class of anaphor, in the order of the features' values. */
export type Weights = Readonly<Record<AnaphorClass, Float64Array>>;

/** Puts the weight numbers of a candidate, -1 for none of them, into `numbers`; gives how many. */
export function listWeights(choice: Choice, candidate: number, numbers: Int32Array): number {
  const rows = (candidate < 0 ? ROWS_OF_NONE : ROWS_OF_SOMEONE)[choice.anaphor.class];
  const referent = choice.candidates[Math.max(candidate, 0)]!;
  let many = 0;
  for (const { of, start } of rows) {
    const value = of(choice, referent, candidate);
    if (value >= 0) numbers[many++] = start + value;
  }
  return many;
}

const numbers = new Int32Array(MOST_WEIGHTS);

function scoreOf(choice: Choice, candidate: number, weights: Float64Array): number {
  const many = listWeights(choice, candidate, numbers);
  let score = 0;
  for (let k = 0; k < many; k++) score += weights[numbers[k]!]!;
  return score;
}

/**
 * Share of certainty of each candidate, and of none of them at the end; they add up to 1. A log-linear model
 * over mentions (Denis and Baldridge 2008, Specialized models and ranking for coreference resolution).
 */
export function rank(choice: Choice, weights: Weights): number[] {
  const own = weights[choice.anaphor.class];
  const { length } = choice.candidates;
  const shares: number[] = [];
  let total = 0;
  for (let c = 0; c <= length; c++) {
    const share = Math.exp(scoreOf(choice, c < length ? c : -1, own));
    shares.push(share);
    total += share;
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
