import type { Entity } from '../analysis.js';
import type { EntityContext } from './context.js';
import { describe } from './describe/describe.js';
import { recognise, RECOGNITION } from './recognise/recognise.js';
import { clusterMentions } from './resolve/cluster-mentions.js';

/** People, countries, places, organisations… with their mentions: recognised, resolved, described. */
export function findEntities(context: EntityContext, steps = RECOGNITION): Entity[] {
  const names = recognise(context, steps);
  const clusters = clusterMentions(names, context.segmentation.tokens);
  return describe(clusters, names, context);
}
