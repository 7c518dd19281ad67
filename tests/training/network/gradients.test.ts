import { describe, expect, it } from 'vitest';
import { createKernel } from '../../../src/language/kernel/create-kernel.js';
import { hold } from '../../../src/language/kernel/kernel.js';
import { seededRandom } from '../../../src/training/random.js';
import { layerBackward, recurBackward } from '../../../src/training/network/backward.js';
import { PARTS } from '../../../src/language/network/word-parts.js';
import { EncoderPass } from '../../../src/training/network/encoder-pass.js';
import { learnArcs } from '../../../src/training/network/learn-arcs.js';
import { certain } from '../../../src/training/network/chances.js';
import { learnRelations, learnTags, softmaxGradient } from '../../../src/training/network/losses.js';
import {
  createNetwork,
  parametersOf,
  type TrainableNetwork,
} from '../../../src/training/network/network.js';
import { createLayer, Parameter } from '../../../src/training/network/parameter.js';

const STEP = 1e-3,
  CLOSE = 2;
const random = seededRandom(5);
const kernel = createKernel(2 ** 20);
const numbers = (length: number) =>
  hold(
    kernel,
    Float32Array.from({ length }, () => 2 * random() - 1),
  );
const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** Slope of `loss` at each of `values`, by a small step either way. */
function slopes(values: Float32Array, loss: () => number): number[] {
  return [...values].map((value, i) => {
    const at = (moved: number) => {
      values[i] = moved;
      return loss();
    };
    const slope = (at(value + STEP) - at(value - STEP)) / (2 * STEP);
    values[i] = value;
    return slope;
  });
}

function expectClose(found: Float32Array, wanted: readonly number[]): void {
  wanted.forEach((value, i) => {
    expect(found[i]).toBeCloseTo(value, CLOSE);
  });
}

// Gradients are the slopes of the loss: wrong ones would still train, only badly.
describe('gradients', () => {
  it.each([1, 3, 9, 13])('of a layer, %i rows', (rows) => {
    const layer = createLayer(5, 6, random, kernel);
    const x = numbers(rows * 5),
      dout = numbers(rows * 6),
      dx = kernel.floats(x.length);
    const loss = () => {
      const out = kernel.floats(rows * 6);
      kernel.applyLayer(layer.layer, x, rows, out);
      return dot(out, dout);
    };
    layerBackward(kernel, layer, x, rows, dout, dx);
    expectClose(dx, slopes(x, loss));
    expectClose(layer.weights.gradients, slopes(layer.weights.values, loss));
    expectClose(layer.bias.gradients, slopes(layer.bias.values, loss));
  });

  it('of the recurrence', () => {
    const rows = 4,
      width = 4;
    const input = numbers(rows * 4 * width),
      dstates = numbers(rows * 2 * width);
    const run = () => {
      const states = kernel.floats(rows * 2 * width);
      kernel.recur(input, rows, width, states);
      return states;
    };
    const dinput = new Float32Array(input.length);
    recurBackward(input, run(), rows, width, dstates, dinput);
    expectClose(
      dinput,
      slopes(input, () => dot(run(), dstates)),
    );
  });

  it('of the softmax loss', () => {
    const scores = numbers(4);
    // A fifth for the first, the rest for the third, in the second row.
    const chances = Uint8Array.of(0, 255, 0, 0, 51, 0, 204, 0);
    const loss = () =>
      Math.log(scores.reduce((sum, score) => sum + Math.exp(score), 0)) -
      0.2 * scores[0]! -
      0.8 * scores[2]!;
    const wanted = slopes(scores, loss);
    const value = loss();
    expect(softmaxGradient(scores, chances, 1)).toBeCloseTo(value, 5);
    expectClose(scores, wanted);
  });

  it('of chances that rounding left below one: they push no score up or down for all', () => {
    const scores = numbers(4);
    softmaxGradient(scores, Uint8Array.of(84, 84, 84, 0), 0);
    expect(Math.abs(scores.reduce((sum, gradient) => sum + gradient, 0))).toBeLessThan(1e-6);
  });
});

describe('a whole network', () => {
  const labels = {
    pos: ['A', 'B'],
    tags: ['a', 'b', 'c'],
    relations: ['root', 'obj', 'det'],
    pairs: [0, 0],
  };
  const heads = Int32Array.of(1, 4, 3, 1),
    arcs = certain(heads, 5),
    relations = certain([1, 0, 2, 1], 3);
  const keepAll = () => 0.999;
  const parts = Int32Array.from({ length: 4 * PARTS }, (_, i) => (7 * i) % 9);
  const vectors = Float32Array.from({ length: 4 * 3 }, (_, i) => ((5 * i) % 7) / 7 - 0.5);

  it.each<[string, (network: TrainableNetwork, pass: EncoderPass) => number]>([
    [
      'tags',
      (network, pass) =>
        learnTags(network, pass, labels, certain([0, 1, 1, 0], 2), certain([2, 1, 0, 0], 3)),
    ],
    ['heads', (network, pass) => learnArcs(network, pass, arcs, keepAll)],
    ['relations', (network, pass) => learnRelations(network, pass, heads, relations)],
  ])('has the slopes of the loss of %s as gradients, down to the words', (_, learn) => {
    const network = createNetwork(
      { embedding: 4, recurrences: 3, states: 4, arcs: 4, relations: 4, vector: 3 },
      9,
      labels,
      createKernel(2 ** 22),
      seededRandom(6),
    );
    const loss = (backward: boolean) =>
      network.kernel.scoped(() => {
        const pass = new EncoderPass(network, parts, vectors, keepAll);
        const value = learn(network, pass);
        if (backward) pass.backward();
        return value;
      });
    loss(true);
    const found = parametersOf(network).map(({ gradients }) => gradients.slice());
    parametersOf(network).forEach(({ values }, i) =>
      expectClose(
        found[i]!,
        slopes(values, () => loss(false)),
      ),
    );
  });

  it('moves all that gets a gradient: no table is left as it began', () => {
    const network = createNetwork(
      { embedding: 4, recurrences: 3, states: 4, arcs: 4, relations: 4, vector: 3 },
      9,
      labels,
      createKernel(2 ** 22),
      seededRandom(7),
    );
    network.kernel.scoped(() => {
      const pass = new EncoderPass(network, parts, vectors, keepAll);
      learnTags(network, pass, labels, certain([0, 1, 1, 0], 2), certain([2, 1, 0, 0], 3));
      learnArcs(network, pass, arcs, keepAll);
      learnRelations(network, pass, heads, relations);
      pass.backward();
    });
    const learned = new Set(parametersOf(network));
    const all = parametersIn(network);
    expect(all.length).toBeGreaterThan(20);
    for (const parameter of all) {
      expect(learned).toContain(parameter);
      expect(parameter.gradients.some((gradient) => gradient !== 0)).toBe(true);
    }
  });
});

/** Every parameter that an object holds, however deep. */
function parametersIn(value: unknown): Parameter[] {
  if (value instanceof Parameter) return [value];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.values(value).flatMap(parametersIn);
}
