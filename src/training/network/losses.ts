import { sumArcs } from '../../language/parse/relation-scorer.js';
import { distanceRow } from '../../language/parse/distance.js';
import { layerBackward } from './backward.js';
import type { LanguageLabels } from '../../language/network/weights.js';
import type { EncoderPass } from './encoder-pass.js';
import type { TrainableNetwork } from './network.js';
import { CHANCE_STEP } from './chances.js';

/** Learns parts of speech and Penn tags from the chances of each, a row a word. Returns the loss. */
export function learnTags(
  network: TrainableNetwork,
  pass: EncoderPass,
  { pos: posNames, tags: tagNames }: LanguageLabels,
  pos: Uint8Array,
  tags: Uint8Array,
): number {
  const {
    table: { outputs },
  } = network.tags;
  const scores = pass.readOut(network.tags);
  let loss = 0;
  for (let t = 0; t < pass.rows; t++) {
    const from = t * outputs,
      tagsFrom = from + posNames.length;
    loss += softmaxGradient(scores.subarray(from, tagsFrom), pos, t);
    loss += softmaxGradient(scores.subarray(tagsFrom, tagsFrom + tagNames.length), tags, t);
    scores.fill(0, tagsFrom + tagNames.length, from + outputs);
  }
  pass.readOutBackward(network.tags, scores);
  return loss;
}

/**
 * Learns the relations of a tree from the chances of each, a row a word; `heads` has the number of words for
 * the root. Returns the loss.
 */
export function learnRelations(
  network: TrainableNetwork,
  pass: EncoderPass,
  heads: Int32Array,
  relations: Uint8Array,
): number {
  const { kernel } = network;
  const { rows } = pass;
  const width = network.sizes.relations;
  const roles = pass.readOut(network.relationRoles);
  roles.set(network.relationRoot.values, rows * 2 * width);
  const hidden = kernel.floats(rows * width);
  const distances = network.relationDistances;
  sumArcs(roles, distances.values, width, rows, heads, hidden);
  const { layer } = network.relationScore;
  const scores = kernel.floats(rows * layer.outputs);
  kernel.applyLayer(layer, hidden, rows, scores);
  let loss = 0;
  for (let child = 0; child < rows; child++)
    loss += softmaxGradient(
      scores.subarray(child * layer.outputs, (child + 1) * layer.outputs),
      relations,
      child,
    );

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
    distances.addGradient(distanceRow(head, child, rows), dhidden, from);
  }
  network.relationRoot.addGradient(0, droles, rows * 2 * width);
  pass.readOutBackward(network.relationRoles, droles);
  return loss;
}

/**
 * Replaces scores by the gradient of the cross-entropy of softmax(scores) and the chances in `row` of a table
 * with as many columns, in steps of `CHANCE_STEP`. Returns the loss. Chances may miss one by what rounding
 * took: the gradients add up to nothing all the same, or the scores would drift.
 */
export function softmaxGradient(scores: Float32Array, chances: Uint8Array, row: number): number {
  const from = row * scores.length;
  let most = -Infinity,
    sum = 0,
    all = 0,
    expected = 0;
  for (const score of scores) if (score > most) most = score;
  for (let i = 0; i < scores.length; i++) {
    const chance = chances[from + i]! * CHANCE_STEP;
    if (chance > 0) expected += chance * (scores[i]! - most);
    all += chance;
    sum += scores[i] = Math.exp(scores[i]! - most);
  }
  for (let i = 0; i < scores.length; i++) {
    scores[i]! /= sum;
    scores[i] = scores[i]! * all - chances[from + i]! * CHANCE_STEP;
  }
  return all * Math.log(sum) - expected;
}
