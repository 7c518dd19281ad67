import { Features } from '../../acts/model/features.js';
import type { Decisions } from './learn.js';

/** Gathers decisions one by one. */
export class DecisionList {
  readonly #features: number[] = [];
  readonly #offsets = [0];
  readonly #answers: number[] = [];

  get length(): number {
    return this.#answers.length;
  }

  add({ hashes, count }: Features, answer: number): void {
    for (let f = 0; f < count; f++) this.#features.push(hashes[f]!);
    this.#offsets.push(this.#features.length);
    this.#answers.push(answer);
  }

  all(): Decisions {
    return {
      features: Uint32Array.from(this.#features),
      offsets: Uint32Array.from(this.#offsets),
      answers: Uint8Array.from(this.#answers),
    };
  }
}
