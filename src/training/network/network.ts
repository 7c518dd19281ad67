import { DISTANCES } from '../../language/parse/distance.js';
import type { Kernel } from '../../language/kernel/kernel.js';
import type { LanguageLabels } from '../../language/network/weights.js';
import {
  createLayer,
  createTable,
  Parameter,
  type TrainableLayer,
  type TrainableReadout,
  type TrainableTable,
} from './parameter.js';

/** Widths, chosen on the development sets: wider is better and slower. */
export interface NetworkSizes {
  /** Numbers for each part of a word. */
  embedding: number;
  /** Number of recurrences, and the width of each, one way. */
  recurrences: number;
  states: number;
  /** Numbers that a word gives as head and as dependent. */
  arcs: number;
  /** Width of the hidden layer of relations. */
  relations: number;
  /** Numbers of the vector of a word. */
  vector: number;
}

/** All that is learned. */
export interface TrainableNetwork {
  sizes: NetworkSizes;
  /** Holds all but the parts, and what is computed from them. */
  kernel: Kernel;
  parts: Parameter;
  /** From the vector of a word to what it adds to the sum of its parts. */
  fromVector: TrainableTable;
  window: TrainableLayer;
  deeper: readonly TrainableTable[];
  tags: TrainableReadout;
  asDependent: TrainableReadout;
  asHead: TrainableReadout;
  rootAsHead: Parameter;
  match: TrainableLayer;
  dependentDistances: TrainableLayer;
  headDistances: TrainableLayer;
  relationRoles: TrainableReadout;
  relationRoot: Parameter;
  relationDistances: Parameter;
  relationScore: TrainableLayer;
}

/** Small layers make so many outputs together. */
const TOGETHER = 8;
/**
 * Biases of gates begin between these: some states forget soon, some late (after Tallec and Ollivier 2018).
 */
const LEAST_GATE = -3.5,
  MOST_GATE = 0.5;
const VECTOR_GAIN = 0.5;
const PART_SPREAD = 0.03,
  TABLE_SPREAD = 0.1,
  ROOT_SPREAD = 0.3,
  WINDOW_GAIN = 0.6;

/** @param partRows number of words and parts of words */
export function createNetwork(
  sizes: NetworkSizes,
  partRows: number,
  labels: LanguageLabels,
  kernel: Kernel,
  random: () => number,
): TrainableNetwork {
  const { embedding, recurrences, states, arcs, relations, vector } = sizes;
  const layer = (inputs: number, outputs: number, used = outputs, gain = 1) =>
    createLayer(inputs, outputs, random, kernel, used, gain);
  const table = (rows: number, width: number, spread = TABLE_SPREAD) =>
    new Parameter(rows, width, spread, random, kernel);
  let width = (2 + recurrences) * 4 * states;
  const readout = (outputs: number, used = outputs): TrainableReadout => {
    const from = width;
    width += outputs;
    return { ...createTable(2 * states, outputs, random, kernel, used), from };
  };
  const readouts = {
    tags: readout(TOGETHER * Math.ceil((labels.pos.length + labels.tags.length) / TOGETHER)),
    asDependent: readout(arcs),
    asHead: readout(arcs),
    relationRoles: readout(2 * relations, relations),
  };
  const window = layer(embedding, width, states, WINDOW_GAIN);
  for (let recurrence = 0; recurrence < recurrences; recurrence++) {
    const block = (recurrence === 0 ? 1 : 2 + recurrence) * 4 * states;
    for (const gate of [block, block + 2 * states]) {
      for (let k = 0; k < states; k++)
        window.bias.values[gate + k] = LEAST_GATE + (MOST_GATE - LEAST_GATE) * random();
    }
  }
  return {
    sizes,
    kernel,
    parts: new Parameter(partRows, embedding, PART_SPREAD, random, null, true),
    fromVector: createTable(vector, embedding, random, kernel, embedding, VECTOR_GAIN),
    window,
    deeper: Array.from({ length: recurrences - 1 }, () =>
      createTable(2 * states, 4 * states, random, kernel, states),
    ),
    ...readouts,
    rootAsHead: table(1, arcs, ROOT_SPREAD),
    match: layer(arcs, arcs),
    dependentDistances: layer(arcs, DISTANCES),
    headDistances: layer(arcs, DISTANCES),
    relationRoot: table(1, 2 * relations, ROOT_SPREAD),
    relationDistances: table(DISTANCES, relations),
    relationScore: layer(relations, labels.relations.length),
  };
}

/** Every parameter once. */
export function parametersOf(network: TrainableNetwork): Parameter[] {
  const { fromVector, window, deeper, tags, asDependent, asHead, relationRoles } = network;
  const { match, dependentDistances, headDistances, relationScore } = network;
  const tables = [fromVector, ...deeper, tags, asDependent, asHead, relationRoles];
  const layers = [window, match, dependentDistances, headDistances, relationScore];
  return [
    network.parts,
    network.rootAsHead,
    network.relationRoot,
    network.relationDistances,
    ...tables.map(({ weights }) => weights),
    ...layers.flatMap(({ weights, bias }) => [weights, bias]),
  ];
}
