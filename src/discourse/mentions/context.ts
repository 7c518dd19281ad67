import type { RelationContext } from '../../grammar/context.js';

/** What references are read from: no heads, so that they are the same whatever parts are asked for. */
export type ReferenceContext = Pick<RelationContext, 'segmentation' | 'morphology' | 'entities'>;
