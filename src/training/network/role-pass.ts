import type { Kernel } from '../../language/kernel/kernel.js';
import { squashBackward } from './backward.js';
import { dropoutMask, multiply } from './dropout.js';
import type { EncoderPass } from './encoder-pass.js';
import type { TrainableReadout } from './parameter.js';

/** Share of numbers that are left out at random. */
const DROPOUT = 0.1;

/** What the words of a sentence give in one role: a squashed readout, with room for a row more. */
export class RolePass {
  /** A row a word, some numbers left out. */
  readonly given: Float32Array;
  /** Gradient of `given`, to be added to. */
  readonly gradient: Float32Array;
  readonly #squashed: Float32Array;
  readonly #kept: Float32Array;

  constructor(
    kernel: Kernel,
    readonly readout: TrainableReadout,
    readonly pass: EncoderPass,
    random: () => number,
  ) {
    const count = pass.rows * readout.table.outputs;
    this.given = pass.readOut(readout);
    this.gradient = kernel.floats(this.given.length);
    kernel.squash(this.given, count);
    this.#squashed = this.given.slice(0, count);
    this.#kept = dropoutMask(this.#squashed.length, DROPOUT, random);
    multiply(this.given.subarray(0, this.#squashed.length), this.#kept);
  }

  /** Adds the gradients of the readout. */
  backward(): void {
    multiply(this.gradient.subarray(0, this.#squashed.length), this.#kept);
    squashBackward(this.#squashed, this.gradient);
    this.pass.readOutBackward(this.readout, this.gradient);
  }
}
