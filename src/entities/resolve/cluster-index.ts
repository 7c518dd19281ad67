import type { Cluster } from './cluster.js';

/** Most clusters that one name is compared with; keeps the cost linear in the text. */
const MOST_COMPARED = 50;

/**
 * Clusters by keys that forms of the same name share. A cluster is listed anew when its words change; what is
 * found under a key must still be compared.
 */
export class ClusterIndex {
  readonly #byKey = new Map<string, Cluster[]>();

  add(keys: Iterable<string>, cluster: Cluster): void {
    for (const key of keys) {
      const list = this.#byKey.get(key);
      if (!list) this.#byKey.set(key, [cluster]);
      else if (list.length < MOST_COMPARED && !list.includes(cluster)) list.push(cluster);
    }
  }

  /** The cluster opened first, of those under the keys that are the same name. */
  find(keys: Iterable<string>, isSame: (cluster: Cluster) => boolean): Cluster | undefined {
    let found: Cluster | undefined;
    for (const key of keys) {
      for (const cluster of this.#byKey.get(key) ?? []) {
        if ((!found || cluster.number < found.number) && isSame(cluster)) found = cluster;
      }
    }
    return found;
  }
}
