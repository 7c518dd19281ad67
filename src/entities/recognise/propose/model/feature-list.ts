import { finish, mix } from '../../../../language/model-file/hash.js';

/** Most features of a word. */
export const MOST_FEATURES = 160;

/** Hashed features of a word, one after another. */
export class FeatureList {
  readonly hashes = new Uint32Array(MOST_FEATURES);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** Adds the feature of a template with up to three values. */
  add(template: number, a: number, b = 0, c = 0): void {
    this.hashes[this.count++] = finish(mix(mix(mix(template, a), b), c));
  }

  /** Adds the feature of a template with two values and no third. */
  addPair(template: number, a: number, b: number): void {
    this.hashes[this.count++] = finish(mix(mix(template, a), b));
  }
}
