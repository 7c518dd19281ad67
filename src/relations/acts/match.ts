import { ANY, patternsOf, type Pattern } from './pattern.js';
import { conjuncts, dependents, isPassive, prepositionsOf, type Tree } from './tree.js';

/** A pattern found in the text. */
export interface Match {
  pattern: Pattern;
  /** Token index of the verb, predicate or event noun. */
  trigger: number;
  /** Token index of the object noun that the pattern names. */
  object: number | null;
}

/** The most demanding pattern that a token triggers. */
export function matchAt(tree: Tree, token: number): Match | null {
  for (const pattern of patternsOf(tree.lemmas[token]!)) {
    if (!rightKind(tree, token, pattern)) continue;
    const object = pattern.object === null ? null : findObject(tree, token, pattern.object);
    if (pattern.object !== null && object === null) continue;
    if (pattern.preposition !== null && !hasPreposition(tree, token, object, pattern.preposition)) continue;
    if (pattern.clause !== null && !hasClause(tree, token, object, pattern.clause)) continue;
    return { pattern, trigger: token, object };
  }
  return null;
}

function rightKind(tree: Tree, token: number, { kind }: Pattern): boolean {
  const pos = tree.pos[token];
  if (kind === 'noun') return pos === 'NOUN' || pos === 'PROPN';
  if (kind === 'predicate') return (pos === 'ADJ' || pos === 'VERB' || pos === 'NOUN') && dependents(tree, token, 'cop', 'aux').length > 0;
  return pos === 'VERB' && tree.relations[token] !== 'amod';
}

/** The object, or what the subject is when the verb is passive, or what an attached phrase holds. */
function findObject(tree: Tree, verb: number, lemma: string): number | null {
  const places = dependents(tree, verb, 'obj', 'iobj', 'obl', 'nsubj:pass', 'xcomp');
  if (isPassive(tree, verb) && tree.relations[verb]!.startsWith('acl')) places.push(tree.heads[verb]!);
  for (const place of places) {
    for (const noun of [place, ...conjuncts(tree, place), ...dependents(tree, place, 'compound', 'nmod')]) {
      if (tree.lemmas[noun] === lemma) return noun;
    }
  }
  return null;
}

function hasPreposition(tree: Tree, trigger: number, object: number | null, preposition: string): boolean {
  return [trigger, object].some((head) => head !== null && tree.children(head).some((child) => {
    const form = tree.forms[child]!.toLowerCase();
    return (form === preposition && child > head && child - head <= 6) || prepositionsOf(tree, child).includes(preposition);
  }));
}

const CLAUSES = ['xcomp', 'ccomp', 'advcl', 'acl'];

function hasClause(tree: Tree, trigger: number, object: number | null, lemma: string): boolean {
  return [trigger, object].some((head) => head !== null && dependents(tree, head, ...CLAUSES).some((clause) =>
    clause > head && (lemma === ANY ? tree.relations[clause] !== 'advcl' || prepositionsOf(tree, clause).includes('to') : tree.lemmas[clause] === lemma)));
}
