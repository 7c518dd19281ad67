import type { Cluster } from '../cluster.js';
import type { NamedBodies } from './named-bodies.js';

/** A body and the same under its fuller name. */
export type SamePair = readonly [short: Cluster, full: Cluster];

/** A way in which two names of a text are one body's. */
export interface SameBodyRule {
  id: string;
  /** Two names of bodies in brackets, the second of which is the first's. */
  example: string;
  find(bodies: NamedBodies): Iterable<SamePair>;
}
