import { finish, hashRange } from '../../language/model-file/hash.js';

const SEED = 0x811c9dc5;
const SEPARATOR = 0x1f;
/** Most features of one decision; more are left out. */
export const MOST_FEATURES = 256;

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
  add(template: string, a: string, b = '', c = ''): void {
    if (this.count === MOST_FEATURES) return;
    let hash = hashRange(template, 0, template.length, SEED);
    hash = hashRange(a, 0, a.length, hash ^ SEPARATOR);
    hash = hashRange(b, 0, b.length, hash ^ SEPARATOR);
    hash = hashRange(c, 0, c.length, hash ^ SEPARATOR);
    this.hashes[this.count++] = finish(hash);
    this.names?.push([template, a, b, c].filter((part) => part !== '').join(' '));
  }
}

const shared = new Features();

/** To decide with, one decision after another; those with names are new ones. */
export const featuresFor = (named: boolean): Features => (named ? new Features(true) : shared);
