import { encodeWeight } from '../language/model/weight-code.js';

const CHUNK_ROWS = 1 << 12;
const NO_ROW = -1;

/** Largest share of slots in use, in training and in the shipped table. */
const LOAD = 0.7;

export interface PerceptronOptions {
  labels: number;
  /** A feature counts after so many updates: small models as good as large ones (Goldberg and Elhadad 2011). */
  leastUpdates: number;
}

export interface PackedWeights {
  checks: Uint16Array;
  places: Uint32Array;
  rows: Uint8Array;
  features: number;
}

/**
 * Averaged perceptron over hashed features (Collins 2002; averaging as Daumé 2006, algorithm 7).
 * A feature gets a row of weights when first it takes part in an update.
 */
export class Perceptron {
  readonly labels: number;
  readonly leastUpdates: number;
  step = 1;
  #slots = 1 << 18;
  #hashes = new Uint32Array(this.#slots);
  #rowOf = new Int32Array(this.#slots).fill(NO_ROW);
  #rowCount = 0;
  readonly #weights: Float32Array[] = [];
  readonly #totals: Float32Array[] = [];
  readonly #updates: Uint16Array[] = [];

  constructor({ labels, leastUpdates }: PerceptronOptions) {
    this.labels = labels;
    this.leastUpdates = leastUpdates;
  }

  score(features: Uint32Array, count: number, scores: Float32Array): void {
    scores.fill(0);
    const labels = this.labels;
    for (let f = 0; f < count; f++) {
      const row = this.#rowOf[this.#slot(features[f]!)]!;
      if (row === NO_ROW) continue;
      const chunk = (row / CHUNK_ROWS) | 0;
      if (this.#updates[chunk]![row % CHUNK_ROWS]! < this.leastUpdates) continue;
      const weights = this.#weights[chunk]!;
      const at = (row % CHUNK_ROWS) * labels;
      for (let label = 0; label < labels; label++) scores[label]! += weights[at + label]!;
    }
  }

  /** Rewards `right` and punishes `wrong` for the features; the caller advances `step`. */
  update(features: Uint32Array, count: number, right: number, wrong: number): void {
    for (let f = 0; f < count; f++) {
      const row = this.#row(features[f]!);
      const chunk = (row / CHUNK_ROWS) | 0;
      const at = (row % CHUNK_ROWS) * this.labels;
      this.#weights[chunk]![at + right]! += 1;
      this.#weights[chunk]![at + wrong]! -= 1;
      this.#totals[chunk]![at + right]! += this.step;
      this.#totals[chunk]![at + wrong]! -= this.step;
      this.#updates[chunk]![row % CHUNK_ROWS]!++;
    }
  }

  /**
   * Weights in one byte each, to be called after `average`. Features with fewer than `leastUpdates` updates and weights that round
   * to nothing are left out; the least updates grow until all fits.
   */
  pack(mostBytes: number): PackedWeights {
    for (let leastUpdates = this.leastUpdates; ; leastUpdates++) {
      const packed = this.#packFrom(leastUpdates);
      if (packed.checks.byteLength + packed.places.byteLength + packed.rows.byteLength <= mostBytes) return packed;
    }
  }

  #packFrom(leastUpdates: number): PackedWeights {
    const rows: number[] = [0];
    const kept: [hash: number, place: number][] = [];
    for (let slot = 0; slot < this.#slots; slot++) {
      const row = this.#rowOf[slot]!;
      if (row === NO_ROW) continue;
      const chunk = (row / CHUNK_ROWS) | 0;
      if (this.#updates[chunk]![row % CHUNK_ROWS]! < leastUpdates) continue;
      const at = (row % CHUNK_ROWS) * this.labels;
      const place = rows.length;
      rows.push(0);
      for (let label = 0; label < this.labels; label++) {
        const weight = this.#weights[chunk]![at + label]!;
        const code = encodeWeight(weight);
        if (code !== 0) rows.push(label, code);
      }
      rows[place] = (rows.length - place - 1) / 2;
      if (rows[place] === 0) rows.pop();
      else kept.push([this.#hashes[slot]!, place]);
    }
    return { ...packTable(kept), rows: Uint8Array.from(rows), features: kept.length };
  }

  /** Replaces the weights by their averages; training is over. */
  average(): void {
    this.#weights.forEach((weights, chunk) => {
      const totals = this.#totals[chunk]!;
      for (let i = 0; i < weights.length; i++) weights[i]! -= totals[i]! / this.step;
    });
  }

  #slot(hash: number): number {
    const mask = this.#slots - 1;
    let slot = hash & mask;
    while (this.#rowOf[slot] !== NO_ROW && this.#hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #row(hash: number): number {
    let slot = this.#slot(hash);
    const known = this.#rowOf[slot]!;
    if (known !== NO_ROW) return known;
    if (this.#rowCount >= this.#slots * LOAD) {
      this.#grow();
      slot = this.#slot(hash);
    }
    if (this.#rowCount % CHUNK_ROWS === 0) {
      this.#weights.push(new Float32Array(CHUNK_ROWS * this.labels));
      this.#totals.push(new Float32Array(CHUNK_ROWS * this.labels));
      this.#updates.push(new Uint16Array(CHUNK_ROWS));
    }
    this.#hashes[slot] = hash;
    return (this.#rowOf[slot] = this.#rowCount++);
  }

  #grow(): void {
    const hashes = this.#hashes;
    const rowOf = this.#rowOf;
    this.#slots *= 2;
    this.#hashes = new Uint32Array(this.#slots);
    this.#rowOf = new Int32Array(this.#slots).fill(NO_ROW);
    for (let old = 0; old < rowOf.length; old++) {
      if (rowOf[old] === NO_ROW) continue;
      const slot = this.#slot(hashes[old]!);
      this.#hashes[slot] = hashes[old]!;
      this.#rowOf[slot] = rowOf[old]!;
    }
  }
}

function packTable(kept: readonly [number, number][]): { checks: Uint16Array; places: Uint32Array } {
  let slots = 2;
  while (slots * LOAD < kept.length) slots *= 2;
  const checks = new Uint16Array(slots);
  const places = new Uint32Array(slots);
  for (const [hash, place] of kept) {
    let slot = hash & (slots - 1);
    while (places[slot] !== 0) slot = (slot + 1) & (slots - 1);
    checks[slot] = hash >>> 16;
    places[slot] = place;
  }
  return { checks, places };
}
