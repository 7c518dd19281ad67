import type { Kernel } from '../kernel/kernel.js';
import type { Encoder } from '../network/encoder.js';
import { MOST_WORDS } from '../network/limits.js';
import type { LanguageWeights } from '../network/weights.js';
import { ArcScorer } from './arc-scorer.js';
import { RelationScorer } from './relation-scorer.js';
import { findTree } from './spanning-tree.js';

/** A tree over words numbered from 0, which lives until the next parse. */
export interface Tree {
  /** Head of each word, the number of words for the root. */
  readonly heads: Int32Array;
  /** Numbers of the relations. */
  readonly relations: Int32Array;
}

/** Dependency parser: the tree of all whose arcs score most, then the relations of its arcs. */
export class Parser {
  readonly #arcs: ArcScorer;
  readonly #relations: RelationScorer;
  readonly #tree: Tree = { heads: new Int32Array(MOST_WORDS), relations: new Int32Array(MOST_WORDS) };

  constructor({ arcs, relations, labels }: LanguageWeights, kernel: Kernel) {
    this.#arcs = new ArcScorer(arcs, kernel);
    this.#relations = new RelationScorer(relations, labels.relations.indexOf('root'), kernel);
  }

  /** Scores of all arcs between the `rows` words that `encoder` has read, as `ArcScorer` gives them. */
  score(encoder: Encoder, rows: number): Float32Array {
    return this.#arcs.score(encoder, rows);
  }

  /** Parses the `rows` words that `encoder` has read. */
  parse(encoder: Encoder, rows: number): Tree {
    const { heads, relations } = this.#tree;
    findTree(this.score(encoder, rows), rows, heads);
    this.#relations.choose(encoder, rows, heads, relations);
    return this.#tree;
  }
}
