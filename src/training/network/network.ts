import { CHILDREN_ROWS, DISTANCE_ROWS, MOVE_ROLES } from '../../language/parse/move-view.js';
import { RELATION_DISTANCES } from '../../language/parse/relation-scorer.js';
import { MOVES } from '../../language/parse/transitions.js';
import type { Kernel } from '../../language/kernel/kernel.js';
import type { LanguageLabels } from '../../language/network/weights.js';
import { createLayer, Parameter, type TrainableLayer } from './parameter.js';

/** Widths, chosen on the development sets: wider is better and slower. */
export interface NetworkSizes {
  /** Numbers for each part of a word. */
  embedding: number;
  /** Width of the recurrence, one way. */
  states: number;
  /** Numbers for a word in its sentence. */
  vector: number;
  /** Width of the hidden layers of moves and of relations. */
  moves: number;
  relations: number;
}

/** All that is learned. */
export interface TrainableNetwork {
  sizes: NetworkSizes;
  /** Holds all but the parts, and what is computed from them. */
  kernel: Kernel;
  parts: Parameter;
  window: TrainableLayer;
  project: TrainableLayer;
  tags: TrainableLayer;
  moveRoles: TrainableLayer;
  absent: Parameter;
  root: Parameter;
  children: Parameter;
  moveDistances: Parameter;
  moveScore: TrainableLayer;
  relationRoles: TrainableLayer;
  relationDistances: Parameter;
  relationScore: TrainableLayer;
}

const PART_SPREAD = 0.25, TABLE_SPREAD = 0.1, ROOT_SPREAD = 0.3, WINDOW_GAIN = 0.6;

/** @param partRows number of words and parts of words */
export function createNetwork(sizes: NetworkSizes, partRows: number, labels: LanguageLabels, kernel: Kernel, random: () => number): TrainableNetwork {
  const { embedding, states, vector, moves, relations } = sizes;
  return {
    sizes,
    kernel,
    parts: new Parameter(partRows, embedding, PART_SPREAD, random, null, true),
    window: createLayer(embedding, 3 * 4 * states, random, kernel, states, WINDOW_GAIN),
    project: createLayer(2 * states, vector, random, kernel),
    tags: createLayer(2 * states, labels.pos.length + labels.tags.length, random, kernel),
    moveRoles: createLayer(vector, MOVE_ROLES * moves, random, kernel, moves),
    absent: new Parameter(MOVE_ROLES, moves, TABLE_SPREAD, random, kernel),
    root: new Parameter(1, vector, ROOT_SPREAD, random, kernel),
    children: new Parameter(2 * CHILDREN_ROWS, moves, TABLE_SPREAD, random, kernel),
    moveDistances: new Parameter(2 * DISTANCE_ROWS, moves, TABLE_SPREAD, random, kernel),
    moveScore: createLayer(moves, MOVES, random, kernel),
    relationRoles: createLayer(vector, 2 * relations, random, kernel, relations),
    relationDistances: new Parameter(RELATION_DISTANCES, relations, TABLE_SPREAD, random, kernel),
    relationScore: createLayer(relations, labels.relations.length, random, kernel),
  };
}

/** Every parameter once. */
export function parametersOf(network: TrainableNetwork): Parameter[] {
  return Object.values(network).flatMap((part) => (part instanceof Parameter ? [part] : 'layer' in part ? [part.weights, part.bias] : []));
}
