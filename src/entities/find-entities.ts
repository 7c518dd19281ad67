import type { Entity } from '../analysis.js';
import type { EntityContext } from './context.js';
import { describe } from './describe/describe.js';
import { recognise, RECOGNITION } from './recognise/recognise.js';
import { joinBodies } from './resolve/bodies/same-bodies.js';
import { clusterMentions } from './resolve/cluster-mentions.js';

/** People, countries, places, organisations… with their mentions: recognised, resolved, described. */
export function findEntities(context: EntityContext, steps = RECOGNITION): Entity[] {
  const names = recognise(context, steps);
  const clusters = joinBodies(clusterMentions(names, context.segmentation.tokens), context);
  return describe(clusters, names, context);
}
