import type { RelationContext } from '../context.js';
import type { Dependencies } from '../../language/syntax.js';
import { pronounOf } from '../../lexicon/pronouns.js';

/** The dependency trees of an article, read downwards. */
export interface Tree {
  readonly forms: readonly string[];
  /** The forms in small letters. */
  readonly lowers: readonly string[];
  readonly lemmas: readonly string[];
  readonly pos: readonly string[];
  readonly tags: readonly string[];
  readonly heads: Int32Array;
  readonly relations: readonly string[];
  /** Sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** Dependents of a token, in text order. */
  children(token: number): readonly number[];
  /** What `prepositionsOf` and `labelOf` found of each token that they were asked for. */
  readonly prepositions: (readonly string[] | undefined)[];
  readonly labels: (string | undefined)[];
}

const NONE: readonly number[] = [];

const GROWN = new WeakMap<Dependencies, Tree>();

/** The trees of an article, grown once for all who ask. */
export function growTree(context: RelationContext): Tree {
  let tree = GROWN.get(context.dependencies);
  if (!tree) GROWN.set(context.dependencies, (tree = treeOf(context)));
  return tree;
}

/** Turns heads into lists of dependents. Linear in the number of tokens. */
function treeOf({ segmentation, morphology, dependencies }: RelationContext): Tree {
  const { heads, relations } = dependencies;
  const dependents = new Array<number[] | undefined>(heads.length).fill(undefined);
  heads.forEach((head, token) => {
    if (head >= 0) (dependents[head] ??= []).push(token);
  });
  return {
    forms: segmentation.tokens.forms,
    lowers: segmentation.tokens.lowers,
    lemmas: morphology.lemmas,
    pos: morphology.pos,
    tags: morphology.tags,
    heads,
    relations,
    sentenceOf: segmentation.tokens.sentenceOf,
    children: (token) => dependents[token] ?? NONE,
    prepositions: new Array<readonly string[] | undefined>(heads.length),
    labels: new Array<string | undefined>(heads.length),
  };
}

/** Dependents that stand in one of the relations, subtypes included unless the relation names one. */
export function dependents(tree: Tree, token: number, ...relations: string[]): number[] {
  const found: number[] = [];
  for (const child of tree.children(token)) {
    const own = tree.relations[child]!;
    for (const relation of relations) {
      if (own !== relation && !isSubtype(own, relation)) continue;
      found.push(child);
      break;
    }
  }
  return found;
}

/** `nsubj:pass` of `nsubj`. */
const isSubtype = (own: string, relation: string): boolean =>
  own.length > relation.length && own[relation.length] === ':' && own.startsWith(relation);

/**
 * Lower-case prepositions that introduce a noun phrase; those of a title, `with Prime Minister Ruiz`, are the
 * name's.
 */
export function prepositionsOf(tree: Tree, noun: number): readonly string[] {
  let found = tree.prepositions[noun];
  if (found) return found;
  found = markersOf(tree, noun);
  if (found.length === 0) {
    const title = tree.children(noun).find((child) => tree.relations[child] === 'nmod:desc');
    if (title !== undefined && title < noun) found = markersOf(tree, title);
  }
  return (tree.prepositions[noun] = found);
}

const markersOf = (tree: Tree, noun: number): readonly string[] =>
  dependents(tree, noun, 'case', 'mark').map((child) => tree.lowers[child]!);

/**
 * Whether a verb is passive: by its auxiliary or its subject, before `by`, or as a bare participle. Right
 * behind `it` or `he` no participle stands bare: `officers it accused`.
 */
export function isPassive(tree: Tree, verb: number): boolean {
  return (
    (tree.forms[verb + 1] === 'by' && /^VB[DN]$/.test(tree.tags[verb]!)) ||
    tree
      .children(verb)
      .some(
        (child) =>
          tree.relations[child] === 'aux:pass' ||
          (tree.relations[child] === 'nsubj:pass' && !(child === verb - 1 && isNominative(tree, child))),
      ) ||
    (tree.tags[verb] === 'VBN' && tree.relations[verb] === 'acl' && !isMainVerb(tree, verb))
  );
}

const isNominative = (tree: Tree, token: number): boolean =>
  pronounOf(tree.forms[token]!)?.case === 'nominative';

/** A participle on the noun that roots the sentence is the past tense of a sentence that was misread. */
function isMainVerb(tree: Tree, participle: number): boolean {
  const words = tree.children(participle);
  return (
    words.some((child) => tree.relations[child] === 'obj') ||
    (tree.heads[tree.heads[participle]!] === -1 &&
      !words.some((child) => tree.relations[child] === 'obl:agent'))
  );
}

/** Steps up the tree within which one token is looked for above another. */
const DEEPEST = 40;

/** Whether a token is `top`, or stands under it. */
export function isUnder({ heads }: Tree, token: number, top: number): boolean {
  for (let at = token, depth = 0; at >= 0 && depth < DEEPEST; at = heads[at]!, depth++)
    if (at === top) return true;
  return false;
}

/** The other members of the coordination that a token opens. */
export function conjuncts(tree: Tree, token: number): number[] {
  return dependents(tree, token, 'conj');
}
