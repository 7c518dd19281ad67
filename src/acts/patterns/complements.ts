import { dependents, prepositionsOf, type Tree } from '../../grammar/tree/dependents.js';
import { ANY, INFINITIVE, OTHERS } from './pattern.js';

/** Whether a preposition stands by the trigger or its object. */
export function hasPreposition(
  tree: Tree,
  trigger: number,
  object: number | null,
  preposition: string,
): boolean {
  return (
    prepositionNear(tree, trigger, preposition) !== null ||
    [trigger, object].some(
      (head) =>
        head !== null &&
        tree.children(head).some((child) => {
          const form = tree.forms[child]!.toLowerCase();
          return (
            (form === preposition &&
              child > head &&
              child - head <= 6 &&
              tree.relations[child] !== 'mark') ||
            (tree.tags[child] !== 'VB' && prepositionsOf(tree, child).includes(preposition))
          );
        }),
    )
  );
}

const NEAR = 5;

/** A preposition close behind a trigger, whatever the parser attached it to: `met here Thursday with`. */
function prepositionNear(tree: Tree, trigger: number, preposition: string): number | null {
  for (let token = trigger + 1; token <= trigger + NEAR && token < tree.forms.length; token++) {
    if (tree.forms[token]!.toLowerCase() === preposition)
      return preposition === 'to' && isBeforeInfinitive(tree, token) ? null : token;
    if (
      tree.pos[token] === 'VERB' ||
      tree.pos[token] === 'PUNCT' ||
      (tree.pos[token] === 'ADP' &&
        tree.forms[token + 1] !== 'phone' &&
        tree.forms[token + 1] !== 'telephone')
    )
      return null;
  }
  return null;
}

function isBeforeInfinitive(tree: Tree, to: number): boolean {
  return tree.tags[tree.pos[to + 1] === 'ADV' ? to + 2 : to + 1] === 'VB';
}

const CLAUSES = ['xcomp', 'ccomp', 'advcl', 'acl'];

/** Whether the trigger or its object has a clause with a verb of that lemma, or of that kind. */
export function hasClause(tree: Tree, trigger: number, object: number | null, lemma: string): boolean {
  return [trigger, object].some(
    (head) =>
      head !== null &&
      dependents(tree, head, ...CLAUSES).some(
        (clause) => clause > head && isClauseOf(tree, head, clause, lemma),
      ),
  );
}

function isClauseOf(tree: Tree, head: number, clause: number, lemma: string): boolean {
  switch (lemma) {
    case INFINITIVE:
      return isInfinitive(tree, clause);
    case OTHERS:
      return dependents(tree, clause, 'nsubj').length + dependents(tree, head, 'obj').length > 0;
    case ANY:
      return tree.relations[clause] !== 'advcl' || prepositionsOf(tree, clause).includes('to');
    default:
      return tree.lemmas[clause] === lemma;
  }
}

function isInfinitive(tree: Tree, clause: number): boolean {
  return tree.tags[clause] === 'VB' && prepositionsOf(tree, clause).includes('to');
}
