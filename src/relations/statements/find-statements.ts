import type { Statement } from '../../analysis.js';
import type { RelationContext } from '../context.js';

/** Who said what, in text order. */
export function findStatements(_context: RelationContext): Statement[] {
  return [];
}
