import { Features } from '../../acts/model/features.js';
import type { Choices } from './learn-choices.js';
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

/** Gathers choices option by option. */
export class ChoiceList {
  readonly #features: number[] = [];
  readonly #offsets = [0];
  readonly #choices = [0];
  readonly #right: number[] = [];

  get length(): number {
    return this.#choices.length - 1;
  }

  add({ hashes, count }: Features, isRight: boolean): void {
    for (let f = 0; f < count; f++) this.#features.push(hashes[f]!);
    this.#offsets.push(this.#features.length);
    this.#right.push(isRight ? 1 : 0);
  }

  /** Ends a choice: the options since the last end are those of one. */
  close(): void {
    this.#choices.push(this.#right.length);
  }

  all(): Choices {
    return {
      features: Uint32Array.from(this.#features),
      offsets: Uint32Array.from(this.#offsets),
      choices: Uint32Array.from(this.#choices),
      right: Uint8Array.from(this.#right),
    };
  }
}
