import type { Factuality } from '../../analysis.js';
import { dependents, prepositionsOf, type Tree } from './tree.js';

const FUTURE = new Set(['will', "'ll", '’ll', 'shall', 'wo']);
const HYPOTHETICAL = new Set(['would', 'could', 'may', 'might', 'should', 'must', 'can', 'ought', "'d", '’d']);
const NEGATIVE = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'without']);
const INTENT = new Set(['plan', 'intend', 'expect', 'schedule', 'go', 'prepare', 'set', 'slate', 'want', 'decide', 'look', 'aim', 'due', 'ready', 'willing', 'hope', 'wish', 'seek', 'agree', 'commit', 'promise', 'announce']);
const DENIAL = new Set(['refuse', 'decline', 'fail', 'deny', 'cancel', 'avoid', 'reject']);
const CONDITION = new Set(['if', 'unless', 'whether', 'lest']);

/** Whether what a trigger says has happened, will happen, might happen or did not. */
export function factualityOf(tree: Tree, trigger: number): Factuality {
  let future = false;
  let hypothetical = false;
  let at = trigger;
  for (let step = 0; step < 4; step++) {
    for (const child of tree.children(at)) {
      const form = tree.forms[child]!.toLowerCase();
      if (NEGATIVE.has(form)) return 'negated';
      const relation = tree.relations[child]!;
      if (relation.startsWith('aux')) {
        future ||= FUTURE.has(form);
        hypothetical ||= HYPOTHETICAL.has(form);
      }
      hypothetical ||= relation === 'mark' && CONDITION.has(form);
    }
    const head = tree.heads[at]!;
    const relation = tree.relations[at]!;
    if (head < 0 || !(relation === 'xcomp' || relation === 'conj' || (relation === 'ccomp' && prepositionsOf(tree, at).includes('to')) || (relation === 'acl' && tree.tags[at] === 'VB') || (relation === 'obj' && tree.pos[trigger] === 'NOUN'))) break;
    if (relation === 'conj' && dependents(tree, at, 'aux', 'nsubj').length > 0) break;
    if (relation !== 'conj' && DENIAL.has(tree.lemmas[head]!)) return 'negated';
    future ||= relation === 'xcomp' && INTENT.has(tree.lemmas[head]!);
    at = head;
  }
  return hypothetical ? 'hypothetical' : future ? 'future' : 'actual';
}
