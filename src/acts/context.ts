import type { DateExpression } from '../analysis.js';
import type { RelationContext } from '../grammar/context.js';

/** What acts are read from. */
export interface ActContext extends RelationContext {
  dates: readonly DateExpression[];
}
