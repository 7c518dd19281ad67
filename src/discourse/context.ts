import type { RelationContext } from '../grammar/context.js';

/** What a discourse is read from: no heads, so that it is the same whatever parts are asked for. */
export type DiscourseContext = Pick<
  RelationContext,
  'segmentation' | 'morphology' | 'layout' | 'entities'
>;
