import type { EntityContext } from '../../context.js';
import type { Cluster } from '../cluster.js';
import * as written from './as-written.js';
import { readBodies } from './named-bodies.js';
import type { SameBodyRule } from './rule.js';
import * as states from './of-states.js';

export const SAME_BODY: readonly SameBodyRule[] = [
  written.inBrackets,
  written.otherName,
  states.stateInOtherWords,
  states.withoutState,
  states.initials,
  written.withoutQualifier,
  written.withoutPurpose,
  written.withoutLastWord,
  written.fieldAlone,
  written.chamber,
];

/** Puts the names of each body together that the rules find to be one. */
export function joinBodies(
  clusters: readonly Cluster[],
  context: EntityContext,
  rules: readonly SameBodyRule[] = SAME_BODY,
): Cluster[] {
  const owners = new Map<Cluster, Cluster>();
  const ownerOf = (cluster: Cluster): Cluster => {
    const owner = owners.get(cluster);
    return owner ? ownerOf(owner) : cluster;
  };
  const left = () => clusters.filter((cluster) => !owners.has(cluster));
  let bodies = readBodies(clusters, context);
  for (const rule of rules) {
    const before = owners.size;
    for (const [one, other] of rule.find(bodies)) {
      const [short, full] = [ownerOf(one), ownerOf(other)];
      if (short === full || !mayBeOne(short, full)) continue;
      full.entry ??= short.entry;
      full.mentions = [...full.mentions, ...short.mentions].sort((a, b) => a.first - b.first);
      owners.set(short, full);
    }
    if (owners.size > before) bodies = readBodies(left(), context);
  }
  return owners.size === 0
    ? [...clusters]
    : left().sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
}

/** Two that are known are two. */
const mayBeOne = (a: Cluster, b: Cluster) => !a.entry || !b.entry || a.entry === b.entry;
