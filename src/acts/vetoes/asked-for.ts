import type { ActType } from '../../analysis.js';
import type { ActDraft } from '../draft.js';
import { prepositionsOf, type Tree } from '../../grammar/tree/dependents.js';
import type { ActReading } from '../reading.js';
import { isNamedAlone } from './named-alone.js';

/** What these ask for, refuse or have in mind is no act of its own. */
const ABOUT_OTHERS: ReadonlySet<ActType> = new Set<ActType>(['REQUEST', 'REJECT', 'THREATEN', 'AGREE']);

/**
 * `urged Iran to return to talks`, `refused to lift the ban`, `accused Togo of jailing a poet`, `condemned
 * the attack`: one act, not two.
 */
export function withoutAskedFor(drafts: readonly ActDraft[], { tree }: ActReading): ActDraft[] {
  return drafts.filter(
    ({ trigger }) =>
      !drafts.some(
        (other) =>
          (ABOUT_OTHERS.has(other.type) &&
            tree.heads[trigger] === other.trigger &&
            (isAim(trigger) || (other.type === 'REQUEST' && isWanted(trigger)))) ||
          (other.type === 'ACCUSE' && isJudged(tree, trigger, other.trigger)),
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

const MOST_STEPS = 3;
/** By these a verb is of what the gerund above it tells: `of planning to jail and exile`. */
const ON_GERUND = /^(?:xcomp|conj)$/;

/** `accused Togo of jailing a poet`, `of planning to jail a poet`, `condemned the attack`. */
function isJudged(tree: Tree, deed: number, judging: number): boolean {
  if (tree.heads[deed] === judging && tree.relations[deed] === 'obj') return isNamedAlone(tree, deed);
  let at = deed;
  for (let step = 0; step < MOST_STEPS && at >= 0; step++) {
    if (isOf(tree, at, judging))
      return tree.tags[at] === 'VBG' && /^(?:of|for)$/.test(prepositionsOf(tree, at)[0] ?? '');
    if (!ON_GERUND.test(tree.relations[at]!)) return false;
    at = tree.heads[at]!;
  }
  return false;
}

/** Whether a gerund hangs on a verb, or on its object as parsers have it: `accused Togo of jailing`. */
function isOf({ heads, relations }: Tree, gerund: number, verb: number): boolean {
  const head = heads[gerund]!;
  return (
    head === verb || (relations[gerund] === 'acl' && heads[head] === verb && relations[head] === 'obj')
  );
}
