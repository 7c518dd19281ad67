import type { ActType } from '../../analysis.js';
import type { ActDraft } from '../draft.js';
import { prepositionsOf } from '../../grammar/tree/dependents.js';
import type { ActReading } from '../reading.js';

/** What these ask for, refuse or have in mind is no act of its own. */
const ABOUT_OTHERS: ReadonlySet<ActType> = new Set<ActType>(['REQUEST', 'REJECT', 'THREATEN', 'AGREE']);

/** `urged Iran to return to talks`, `refused to lift the ban`: one act, not two. */
export function withoutAskedFor(drafts: readonly ActDraft[], { tree }: ActReading): ActDraft[] {
  return drafts.filter(
    ({ trigger }) =>
      !drafts.some(
        (other) =>
          ABOUT_OTHERS.has(other.type) &&
          tree.heads[trigger] === other.trigger &&
          (isAim(trigger) || (other.type === 'REQUEST' && isWanted(trigger))),
      ),
  );

  /** Whether a verb is an infinitive: with `to`, what its head is about. */
  function isAim(verb: number): boolean {
    return tree.tags[verb] === 'VB' && /^(?:xcomp|ccomp|advcl|acl)/.test(tree.relations[verb]!);
  }

  /** `demanded an apology`, `called for a boycott`. */
  function isWanted(noun: number): boolean {
    if (tree.pos[noun] !== 'NOUN') return false;
    const relation = tree.relations[noun]!;
    return relation === 'obj' || (relation.startsWith('obl') && prepositionsOf(tree, noun)[0] === 'for');
  }
}
