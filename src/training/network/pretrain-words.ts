import { hold } from '../../language/kernel/kernel.js';
import { PARTS } from '../../language/network/word-parts.js';
import { seededRandom, shuffle } from '../random.js';
import { addOuterProducts, tableBackward } from './backward.js';
import type { TrainableNetwork } from './network.js';
import { createTable, Parameter, type TrainableTable } from './parameter.js';

const SEED = 20210918;
/** Words around a word that it learns to foretell. */
const OFFSETS = [-2, -1, 1, 2];
const PASSES = 2,
  SENTENCES_A_STEP = 32;
const RATE = 0.012,
  WARM_UP = 200,
  LAST_RATE = 0.1;
/** Most frequent words that can be foretold; so many at random stand for all others in a step. */
const MOST_TARGETS = 8000,
  SAMPLED = 256;
/** Words are drawn by their counts to this power (Mikolov et al. 2013). */
const COUNT_POWER = 0.75;
/** Every other time, the most frequent words are passed over as targets. */
const FREQUENT = 20;
const TARGET_SPREAD = 0.03,
  POSITION_SPREAD = 0.2;

/**
 * Learns the parts of words from raw text: the sum of the parts of a word foretells its neighbours, through a
 * table for each position (structured skip-gram, Ling et al. 2015, over parts of words, Bojanowski et al.
 * 2017), by a softmax over a sample of words (Jean et al. 2015).
 *
 * @param sentences rows of the parts table, `PARTS` a word
 * @param counts how often the word of each row was seen
 */
export function pretrainWords(
  network: TrainableNetwork,
  sentences: readonly Int32Array[],
  counts: Int32Array,
  log: (line: string) => void,
): void {
  const random = seededRandom(SEED);
  const learner = new NeighbourLearner(network, counts, random);
  const order = sentences.map((_, i) => i);
  const steps = PASSES * Math.ceil(order.length / SENTENCES_A_STEP);
  for (let pass = 1, step = 0; pass <= PASSES; pass++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += SENTENCES_A_STEP) {
      step++;
      const rate = RATE * Math.min(1, step / WARM_UP) * (1 - (1 - LAST_RATE) * (step / steps));
      network.kernel.scoped(() =>
        learner.learn(
          order.slice(from, from + SENTENCES_A_STEP).map((i) => sentences[i]!),
          rate,
        ),
      );
    }
    log(`words pass ${pass} of ${PASSES}: loss ${learner.meanLoss().toFixed(3)}`);
  }
}

class NeighbourLearner {
  readonly #network: TrainableNetwork;
  readonly #random: () => number;
  readonly #positions: readonly TrainableTable[];
  readonly #targets: Parameter;
  readonly #biases: Parameter;
  /** Number of each word as target, by its row; -1 for none. */
  readonly #targetOf: Int32Array;
  readonly #chances: Float64Array;
  readonly #sums: Float64Array;
  #loss = 0;
  #count = 0;

  constructor(network: TrainableNetwork, counts: Int32Array, random: () => number) {
    const { embedding } = network.sizes;
    this.#network = network;
    this.#random = random;
    this.#positions = OFFSETS.map(() => createTable(embedding, embedding, random, network.kernel));
    for (const { weights } of this.#positions)
      weights.values.forEach((_, i) => {
        weights.values[i] = POSITION_SPREAD * (2 * random() - 1);
      });
    const byCount = [...counts.keys()]
      .slice(1)
      .sort((a, b) => counts[b]! - counts[a]! || a - b)
      .slice(0, MOST_TARGETS);
    this.#targets = new Parameter(byCount.length, embedding, TARGET_SPREAD, random, null, true);
    this.#biases = new Parameter(byCount.length, 1, 0, random, null, true);
    this.#targetOf = new Int32Array(counts.length).fill(-1);
    byCount.forEach((row, target) => {
      this.#targetOf[row] = target;
    });
    const powers = byCount.map((row) => counts[row]! ** COUNT_POWER);
    const all = powers.reduce((sum, power) => sum + power, 0);
    this.#chances = Float64Array.from(powers, (power) => power / all);
    let sum = 0;
    this.#sums = this.#chances.map((chance) => (sum += chance));
  }

  /** Mean loss of a target since the last call. */
  meanLoss(): number {
    const mean = this.#loss / this.#count;
    this.#loss = this.#count = 0;
    return mean;
  }

  /** One step over some sentences. */
  learn(sentences: readonly Int32Array[], rate: number): void {
    const {
      kernel,
      parts,
      sizes: { embedding },
    } = this.#network;
    const words = sentences.flatMap((sentence) => [...sentence]);
    const rows = words.length / PARTS;
    const targets = Int32Array.from({ length: rows }, (_, t) => this.#targetOf[words[t * PARTS]!]!);
    const embeddings = kernel.floats(rows * embedding),
      gradient = kernel.floats(rows * embedding);
    words.forEach((part, i) => {
      for (
        let k = 0, from = part * embedding, to = Math.floor(i / PARTS) * embedding;
        k < embedding;
        k++
      )
        embeddings[to + k]! += parts.values[from + k]!;
    });
    const sample = this.#drawSample();
    OFFSETS.forEach((offset, position) => {
      const wanted = this.#wanted(sentences, targets, offset);
      kernel.scoped(() =>
        this.#learnPosition(this.#positions[position]!, wanted, sample, embeddings, gradient),
      );
    });
    words.forEach((part, i) => {
      parts.addGradient(part, gradient, Math.floor(i / PARTS) * embedding);
    });
    for (const { weights } of this.#positions) weights.step(rate);
    for (const parameter of [parts, this.#targets, this.#biases]) parameter.step(rate);
  }

  /** The target that each word is to foretell at `offset`, in its own sentence; -1 for none. */
  #wanted(sentences: readonly Int32Array[], targets: Int32Array, offset: number): Int32Array {
    const wanted = new Int32Array(targets.length).fill(-1);
    let first = 0;
    for (const sentence of sentences) {
      const last = first + sentence.length / PARTS;
      for (let t = Math.max(first, first - offset); t < Math.min(last, last - offset); t++) {
        const target = targets[t + offset]!;
        if (target >= FREQUENT || this.#random() < 0.5) wanted[t] = target;
      }
      first = last;
    }
    return wanted;
  }

  #drawSample(): Int32Array {
    const sums = this.#sums;
    return Int32Array.from({ length: SAMPLED }, () => {
      const at = this.#random() * sums.at(-1)!;
      let low = 0,
        high = sums.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sums[middle]! < at) low = middle + 1;
        else high = middle;
      }
      return low;
    });
  }

  /** Foretells the words at one position, and adds to the gradient of the embeddings. */
  #learnPosition(
    position: TrainableTable,
    wanted: Int32Array,
    sample: Int32Array,
    embeddings: Float32Array,
    gradient: Float32Array,
  ): void {
    const {
      kernel,
      sizes: { embedding },
    } = this.#network;
    const rows = wanted.length,
      targets = this.#targets.values;
    const foretold = kernel.floats(rows * embedding),
      dforetold = kernel.floats(rows * embedding);
    kernel.addProducts(position.table, embeddings, rows, foretold);
    const sampled = kernel.floats(SAMPLED * embedding),
      columns = kernel.floats(SAMPLED * embedding),
      dsampled = kernel.floats(SAMPLED * embedding);
    sample.forEach((target, k) => {
      sampled.set(targets.subarray(target * embedding, (target + 1) * embedding), k * embedding);
    });
    kernel.transpose(sampled, SAMPLED, embedding, columns);
    const bias = hold(
      kernel,
      Float32Array.from(sample, (target) => this.#offsetOf(target)),
    );
    const scores = kernel.floats(rows * SAMPLED);
    kernel.applyLayer(
      { inputs: embedding, outputs: SAMPLED, weights: columns, bias },
      foretold,
      rows,
      scores,
    );
    for (let t = 0; t < rows; t++)
      this.#learnTarget(
        wanted[t]!,
        sample,
        scores.subarray(t * SAMPLED, (t + 1) * SAMPLED),
        foretold,
        dforetold,
        t * embedding,
      );
    kernel.addProducts(
      { inputs: SAMPLED, outputs: embedding, weights: sampled },
      scores,
      rows,
      dforetold,
    );
    addOuterProducts(kernel, scores, rows, SAMPLED, foretold, embedding, dsampled);
    const biases = new Float32Array(SAMPLED);
    for (let at = 0; at < scores.length; at++) biases[at % SAMPLED]! += scores[at]!;
    sample.forEach((target, k) => {
      this.#targets.addGradient(target, dsampled, k * embedding);
      this.#biases.addGradient(target, biases, k);
    });
    tableBackward(kernel, position, embeddings, rows, dforetold, gradient);
  }

  /** Bias of a target, less what it is drawn too often. */
  #offsetOf(target: number, most = Infinity): number {
    return this.#biases.values[target]! - Math.log(Math.min(most, SAMPLED * this.#chances[target]!));
  }

  /**
   * Replaces the scores of the sample by their gradients, and adds those of the target and of what foretells
   * it at `at`.
   */
  #learnTarget(
    target: number,
    sample: Int32Array,
    scores: Float32Array,
    foretold: Float32Array,
    dforetold: Float32Array,
    at: number,
  ): void {
    if (target < 0) {
      scores.fill(0);
      return;
    }
    const { values, width } = this.#targets;
    let score = this.#offsetOf(target, 1),
      sum = 0;
    for (let k = 0, from = target * width; k < width; k++)
      score += foretold[at + k]! * values[from + k]!;
    let most = score;
    for (let k = 0; k < SAMPLED; k++) {
      if (sample[k] === target) scores[k] = -Infinity;
      else if (scores[k]! > most) most = scores[k]!;
    }
    for (let k = 0; k < SAMPLED; k++) sum += scores[k] = Math.exp(scores[k]! - most);
    sum += Math.exp(score - most);
    for (let k = 0; k < SAMPLED; k++) scores[k]! /= sum;
    const slope = Math.exp(score - most) / sum - 1;
    const share = new Float32Array(width);
    for (let k = 0, from = target * width; k < width; k++) {
      share[k] = slope * foretold[at + k]!;
      dforetold[at + k]! += slope * values[from + k]!;
    }
    this.#targets.addGradient(target, share);
    this.#biases.addGradient(target, Float32Array.of(slope));
    this.#loss -= Math.log(slope + 1);
    this.#count++;
  }
}
