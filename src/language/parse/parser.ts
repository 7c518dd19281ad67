import { apply, bestMove } from './transitions.js';
import { MoveScorer } from './move-scorer.js';
import { ParseState } from './parse-state.js';
import { MOST_WORDS } from '../network/limits.js';
import { RelationScorer } from './relation-scorer.js';
import type { Kernel } from '../kernel/kernel.js';
import type { LanguageWeights } from '../network/weights.js';

/** A tree over words numbered from 0; what `relations` holds lives until the next parse. */
export interface Tree {
  /** Head of each word, the number of words for the root. */
  readonly heads: Int32Array;
  /** Numbers of the relations. */
  readonly relations: Int32Array;
}

/** Greedy arc-hybrid dependency parser, linear in the number of words. */
export class Parser {
  readonly #moves: MoveScorer;
  readonly #relations: RelationScorer;
  readonly #root: Float32Array;
  readonly #names = new Int32Array(MOST_WORDS);

  constructor({ moves, relations, labels }: LanguageWeights, kernel: Kernel) {
    this.#moves = new MoveScorer(moves, kernel);
    this.#relations = new RelationScorer(relations, labels.relations.indexOf('root'), kernel);
    this.#root = moves.root;
  }

  /** @param vectors rows of `rows` words, with room for one more */
  parse(vectors: Float32Array, rows: number): Tree {
    vectors.set(this.#root, rows * this.#root.length);
    this.#moves.read(vectors, rows);
    const state = new ParseState(rows);
    while (!state.done) apply(state, bestMove(state, this.#moves.score(state)));
    this.#relations.choose(vectors, rows, state.head, this.#names);
    return { heads: state.head, relations: this.#names };
  }
}
