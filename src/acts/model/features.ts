import { finish, hashText } from '../../language/model-file/hash.js';

const SEED = 0x811c9dc5;
const SEPARATOR = 0x1f;
/** Most features of one decision; more are left out. */
export const MOST_FEATURES = 256;

/** What features say before their values. */
export interface Template {
  readonly name: string;
  /** The hash that its features begin with. */
  readonly seed: number;
}

export const template = (name: string): Template => ({
  name,
  seed: hashText(name, SEED) ^ SEPARATOR,
});

/** The features of one decision, hashed; with `names`, also as they read. */
export class Features {
  readonly hashes = new Uint32Array(MOST_FEATURES);
  count = 0;
  /** What each feature says, for those who ask why. */
  readonly names: string[] | null;

  constructor(named = false) {
    this.names = named ? [] : null;
  }

  clear(): void {
    this.count = 0;
    if (this.names) this.names.length = 0;
  }

  /** Adds the feature of a template with up to three values. */
  add({ name, seed }: Template, a: string, b?: string, c?: string): void {
    if (this.count === MOST_FEATURES) return;
    let hash = hashText(a, seed) ^ SEPARATOR;
    if (b !== undefined) hash = hashText(b, hash);
    hash ^= SEPARATOR;
    if (c !== undefined) hash = hashText(c, hash);
    this.hashes[this.count++] = finish(hash);
    this.names?.push([name, a, b, c].filter(Boolean).join(' '));
  }
}

const shared = new Features();

/** To decide with, one decision after another; those with names are new ones. */
export const featuresFor = (named: boolean): Features => (named ? new Features(true) : shared);
