import type { EntityType } from '../../analysis.js';
import type { EntityContext } from '../context.js';
import type { Candidate } from './candidate.js';

/**
 * A name in several words is one thing in a text: its mentions take the type that they are surest of together. Bodies
 * stay as they are, for many are named after people and places.
 */
export function agreeOnTypes(
  decided: readonly Candidate[],
  { segmentation: { tokens } }: EntityContext,
): Candidate[] {
  const { forms } = tokens;
  const surfaceOf = ({ first, last }: Candidate) => forms.slice(first, last).join(' ');
  const votes = new Map<string, Map<EntityType, number>>();
  for (const name of decided) {
    if (!isVoter(name)) continue;
    const surface = surfaceOf(name);
    const own = votes.get(surface) ?? new Map<EntityType, number>();
    own.set(name.type, (own.get(name.type) ?? 0) + name.confidence);
    votes.set(surface, own);
  }
  return decided.map((name) => {
    const own = isVoter(name) ? votes.get(surfaceOf(name))! : undefined;
    if (!own || own.size < 2 || own.has('organization')) return name;
    const [type] = [...own].reduce((best, next) => (next[1] > best[1] ? next : best));
    return type === name.type ? name : { ...name, type };
  });
}

const isVoter = ({ kind, first, last, entry }: Candidate) =>
  kind === 'name' && last - first > 1 && !entry;
