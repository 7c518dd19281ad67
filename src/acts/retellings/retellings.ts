import type { ActDraft } from '../draft.js';
import { MUTUAL } from '../model/act-types.js';
import type { ActReading } from '../reading.js';

/** Relations in which a verb and a noun tell one act: `held talks`, `met for a summit`. */
const ONE_ACT = /^(?:obj|obl|nmod|xcomp|compound|ccomp|advcl|conj|nsubj|acl)/;

/** Of words of a sentence that tell one act of a type together, the likeliest alone. */
export function withoutRetellings(drafts: readonly ActDraft[], { tree }: ActReading): ActDraft[] {
  return drafts.filter(
    (draft) =>
      !drafts.some(
        (other) =>
          other !== draft &&
          other.type === draft.type &&
          (isPartOf(draft, other) ||
            ((other.likelihood > draft.likelihood ||
              (other.likelihood === draft.likelihood && other.trigger < draft.trigger)) &&
              (isOneAct(draft.trigger, other.trigger) || sameSides(draft, other)))),
      ),
  );

  function isOneAct(a: number, b: number): boolean {
    return (
      (tree.heads[a] === b && ONE_ACT.test(tree.relations[a]!) && tree.relations[a] !== 'conj') ||
      (tree.heads[b] === a && ONE_ACT.test(tree.relations[b]!) && tree.relations[b] !== 'conj')
    );
  }
}

/**
 * `Ghana met Togo and discussed trade`: of what several do together, the one that names more of them tells
 * both.
 */
const isPartOf = (a: ActDraft, b: ActDraft): boolean =>
  MUTUAL.has(a.type) && sameSides(a, b) && !sameSides(b, a);

function sameSides(a: ActDraft, b: ActDraft): boolean {
  return (
    a.factuality === b.factuality &&
    a.actors.length + a.recipients.length > 0 &&
    a.actors.every((entity) => b.actors.includes(entity)) &&
    a.recipients.every((entity) => b.recipients.includes(entity) || b.actors.includes(entity))
  );
}
