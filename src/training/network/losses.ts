import { relationDistance, sumArcs } from '../../language/parse/relation-scorer.js';
import { layerBackward } from './backward.js';
import type { EncoderPass } from './encoder-pass.js';
import type { TrainableNetwork } from './network.js';

/** Learns parts of speech and Penn tags: `pos` and `tags` number the right ones. */
export function learnTags(network: TrainableNetwork, pass: EncoderPass, posCount: number, pos: Int32Array, tags: Int32Array): void {
  const { kernel, tags: { layer } } = network;
  const scores = kernel.floats(pass.rows * layer.outputs);
  kernel.applyLayer(layer, pass.states, pass.rows, scores);
  for (let t = 0; t < pass.rows; t++) {
    const from = t * layer.outputs;
    softmaxGradient(scores.subarray(from, from + posCount), pos[t]!);
    softmaxGradient(scores.subarray(from + posCount, from + layer.outputs), tags[t]!);
  }
  layerBackward(kernel, network.tags, pass.states, pass.rows, scores, pass.statesGradient);
}

/** Learns the relations of the right tree; `heads` has the number of words for the root. */
export function learnRelations(network: TrainableNetwork, pass: EncoderPass, heads: Int32Array, relations: Int32Array): void {
  const { kernel } = network;
  const { rows } = pass;
  const width = network.sizes.relations;
  const roles = kernel.floats((rows + 1) * 2 * width);
  kernel.applyLayer(network.relationRoles.layer, pass.vectors, rows + 1, roles);
  const hidden = kernel.floats(rows * width);
  const distances = network.relationDistances;
  sumArcs(roles, distances.values, width, rows, heads, hidden);
  const { layer } = network.relationScore;
  const scores = kernel.floats(rows * layer.outputs);
  kernel.applyLayer(layer, hidden, rows, scores);
  for (let child = 0; child < rows; child++) softmaxGradient(scores.subarray(child * layer.outputs, (child + 1) * layer.outputs), relations[child]!);

  const dhidden = kernel.floats(rows * width);
  layerBackward(kernel, network.relationScore, hidden, rows, scores, dhidden);
  const droles = kernel.floats(roles.length);
  for (let child = 0; child < rows; child++) {
    const head = heads[child]!;
    const from = child * width;
    for (let i = 0; i < width; i++) {
      if (hidden[from + i] === 0) dhidden[from + i] = 0;
      droles[head * 2 * width + i]! += dhidden[from + i]!;
      droles[(child * 2 + 1) * width + i]! += dhidden[from + i]!;
    }
    distances.addGradient(relationDistance(head, child), dhidden, from);
  }
  layerBackward(kernel, network.relationRoles, pass.vectors, rows + 1, droles, pass.gradient);
}

/** Replaces scores by the gradient of the loss −log softmax(scores)[right]. */
export function softmaxGradient(scores: Float32Array, right: number): void {
  let most = -Infinity, sum = 0;
  for (const score of scores) if (score > most) most = score;
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp(scores[i]! - most);
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum;
  scores[right]! -= 1;
}
