import type { MentionMap } from '../../grammar/names.js';
import { conjuncts, dependents, type Tree } from '../../grammar/tree/dependents.js';
import { isSomeone } from '../words/someone.js';
import { SOMEONE, type Pattern } from './pattern.js';
import { isFormOf } from './readings.js';

/** The token of the object that a pattern names; null where it names none or it is not there. */
export function objectOf(
  tree: Tree,
  mentions: MentionMap,
  token: number,
  { object }: Pattern,
): number | null {
  if (object === null) return null;
  if (object !== SOMEONE) return findObject(tree, token, object);
  return (
    placesOfObject(tree, token).find(
      (place) => !tree.relations[place]!.startsWith('obl') && isSomeone(tree, mentions, place),
    ) ?? null
  );
}

const INSIDE: Readonly<Record<string, readonly string[]>> = { obl: [], xcomp: [] };
const INSIDE_OBJECT = ['compound', 'nmod', 'nummod'];

/** The object, or what the subject is when the verb is passive, or what an attached phrase holds. */
function findObject(tree: Tree, verb: number, lemma: string): number | null {
  for (const place of placesOfObject(tree, verb)) {
    if (tree.relations[place] === 'xcomp' && tree.pos[place] === 'VERB') continue;
    for (const noun of [
      place,
      ...conjuncts(tree, place),
      ...dependents(tree, place, ...(INSIDE[tree.relations[place]!] ?? INSIDE_OBJECT)),
    ]) {
      if (isFormOf(tree.forms[noun]!, tree.lemmas[noun]!, lemma)) return noun;
    }
  }
  return farAdjective(tree, verb, lemma);
}

/** Where a verb's object may stand, by relation. */
export function placesOfObject(tree: Tree, verb: number): number[] {
  const places = dependents(tree, verb, 'obj', 'iobj', 'obl', 'nsubj:pass', 'xcomp');
  if (tree.tags[verb] === 'VBN' && tree.relations[verb]!.startsWith('acl'))
    places.push(tree.heads[verb]!);
  return places;
}

const LONGEST_OBJECT = 12;

/**
 * `hold the president of Chad accountable`: the adjective at the far end of an object; any word when the verb
 * was misread.
 */
function farAdjective(tree: Tree, verb: number, lemma: string): number | null {
  for (let token = verb + 1; token <= verb + LONGEST_OBJECT && token < tree.pos.length; token++) {
    const bare =
      tree.pos[token] === 'ADJ' ||
      tree.pos[token] === 'ADV' ||
      token === verb + 1 ||
      tree.pos[verb] !== 'VERB';
    if (bare && (tree.lemmas[token] === lemma || tree.forms[token] === lemma)) return token;
    if (
      tree.pos[token] === 'VERB' ||
      (tree.pos[token] === 'PUNCT' && !/^[()]$/.test(tree.forms[token]!))
    )
      return null;
  }
  return null;
}
