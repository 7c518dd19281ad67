import { WEIGHT_OF_CODE } from './weight-code.js';
import { readModelFile, type ModelFile } from './model-file.js';

/**
 * A sparse linear classifier over hashed features, read in place from a model file.
 *
 * Features live in an open-addressing table: a slot holds 16 bits of the hash to recognise it by and the place
 * of its row, which lists the classes with a weight: `count, class, weight, class, weight…`, one byte each.
 */
export class LinearModel {
  readonly labels: readonly string[];
  readonly meta: Record<string, unknown>;
  readonly #mask: number;
  readonly #checks: Uint16Array;
  readonly #places: Uint32Array;
  readonly #rows: Uint8Array;

  constructor(file: ModelFile) {
    this.meta = file.meta;
    this.labels = file.meta['labels'] as string[];
    this.#checks = file.section('checks', Uint16Array);
    this.#places = file.section('places', Uint32Array);
    this.#rows = file.section('rows', Uint8Array);
    this.#mask = this.#places.length - 1;
  }

  /** @throws ModelFileError when the bytes are no model of this kind */
  static read(bytes: Uint8Array, name: string): LinearModel {
    return new LinearModel(readModelFile(bytes, name));
  }

  /** Sets `scores` to the sum of the weights of the first `count` features in `features` (32-bit hashes). */
  score(features: Uint32Array, count: number, scores: Int32Array): void {
    scores.fill(0);
    const rows = this.#rows, places = this.#places, checks = this.#checks, mask = this.#mask, weights = WEIGHT_OF_CODE;
    for (let f = 0; f < count; f++) {
      const hash = features[f]!;
      const check = hash >>> 16;
      let slot = hash & mask;
      let place = places[slot]!;
      while (place !== 0 && checks[slot] !== check) {
        slot = (slot + 1) & mask;
        place = places[slot]!;
      }
      if (place === 0) continue;
      const end = place + 1 + 2 * rows[place]!;
      for (let at = place + 1; at < end; at += 2) {
        const label = rows[at]!;
        scores[label] = scores[label]! + weights[rows[at + 1]!]!;
      }
    }
  }
}
