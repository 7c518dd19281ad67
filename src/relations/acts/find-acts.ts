import type { Act, Statement } from '../../analysis.js';
import type { RelationContext } from '../context.js';

/** Who did what to whom, in text order. */
export function findActs(_context: RelationContext, _statements: readonly Statement[]): Act[] {
  return [];
}
