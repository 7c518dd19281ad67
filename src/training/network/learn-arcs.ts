import { scoreDistances } from '../../language/parse/arc-scorer.js';
import { DISTANCES, distanceRow } from '../../language/parse/distance.js';
import { addOuterProducts, layerBackward } from './backward.js';
import type { EncoderPass } from './encoder-pass.js';
import { softmaxGradient } from './losses.js';
import type { TrainableNetwork } from './network.js';
import type { TrainableLayer } from './parameter.js';
import { RolePass } from './role-pass.js';

/** Learns heads from the chances of each word as head, then of the root, a row a word. Returns the loss. */
export function learnArcs(
  network: TrainableNetwork,
  pass: EncoderPass,
  heads: Uint8Array,
  random: () => number,
): number {
  const {
    kernel,
    rootAsHead,
    sizes: { arcs: width },
  } = network;
  const { rows } = pass;
  const dependent = new RolePass(kernel, network.asDependent, pass, random),
    head = new RolePass(kernel, network.asHead, pass, random);
  head.given.set(rootAsHead.values, rows * width);
  const apply = ({ layer }: TrainableLayer, x: Float32Array, count: number) => {
    const out = kernel.floats(count * layer.outputs);
    kernel.applyLayer(layer, x, count, out);
    return out;
  };

  const scores = kernel.floats(rows * (rows + 1));
  scoreDistances(
    apply(network.dependentDistances, dependent.given, rows),
    apply(network.headDistances, head.given, rows + 1),
    rows,
    scores,
  );
  const matches = apply(network.match, dependent.given, rows);
  const columns = kernel.floats((rows + 1) * width);
  kernel.transpose(head.given, rows + 1, width, columns);
  kernel.addProducts({ inputs: width, outputs: rows + 1, weights: columns }, matches, rows, scores);
  let loss = 0;
  for (let child = 0; child < rows; child++)
    loss += softmaxGradient(scores.subarray(child * (rows + 1), (child + 1) * (rows + 1)), heads, child);

  const dmatches = kernel.floats(matches.length);
  kernel.addProducts({ inputs: rows + 1, outputs: width, weights: head.given }, scores, rows, dmatches);
  addOuterProducts(kernel, scores, rows, rows + 1, matches, width, head.gradient);
  layerBackward(kernel, network.match, dependent.given, rows, dmatches, dependent.gradient);
  distancesBackward(network, scores, dependent, head, rows);
  rootAsHead.addGradient(0, head.gradient, rows * width);
  dependent.backward();
  head.backward();
  return loss;
}

/** Gradients of the scores of distances from those of all scores. */
function distancesBackward(
  { kernel, dependentDistances, headDistances }: TrainableNetwork,
  dscores: Float32Array,
  dependent: RolePass,
  head: RolePass,
  rows: number,
): void {
  const dofDependents = kernel.floats(rows * DISTANCES),
    dofHeads = kernel.floats((rows + 1) * DISTANCES);
  for (let child = 0, at = 0; child < rows; child++) {
    for (let over = 0; over <= rows; over++, at++) {
      const distance = distanceRow(over, child, rows);
      dofDependents[child * DISTANCES + distance]! += dscores[at]!;
      dofHeads[over * DISTANCES + distance]! += dscores[at]!;
    }
  }
  layerBackward(kernel, dependentDistances, dependent.given, rows, dofDependents, dependent.gradient);
  layerBackward(kernel, headDistances, head.given, rows + 1, dofHeads, head.gradient);
}
