import type { MentionMap } from '../../grammar/names.js';
import type { Tree } from '../../grammar/tree/dependents.js';

const LONGEST_INSERT = 9;
const LONGEST_NOUN = 6;
const SAYING = new Set([
  'say',
  'add',
  'note',
  'tell',
  'state',
  'stress',
  'explain',
  'write',
  'continue',
]);

/**
 * Token of a verb's subject where the words show it and parsers often fail: a relative pronoun, a clause that someone's
 * words are interrupted with, a participle with a noun of its own, a name before a verb that was read as a noun; null elsewhere.
 */
export function subjectByWords(tree: Tree, mentions: MentionMap, verb: number): number | null {
  if (tree.pos[verb] !== 'VERB' && tree.pos[verb] !== 'ADJ' && mentions.at(verb - 1)) return verb - 1;
  return antecedent(tree, mentions, verb) ?? interrupted(tree, mentions, verb) ?? absolute(tree, verb);
}

/** `Ana Ruiz, who will travel`. */
function antecedent(tree: Tree, mentions: MentionMap, verb: number): number | null {
  for (let token = verb - 1; token > verb - 4; token--) {
    if (/^(?:who|which)$/.test(tree.forms[token] ?? '')) return nameEnding(tree, mentions, token);
    if (tree.pos[token] !== 'AUX' && tree.pos[token] !== 'ADV') return null;
  }
  return null;
}

/** `Oman, Ruiz said, welcomes`; also of the verbs that are coordinated with it. */
function interrupted(tree: Tree, mentions: MentionMap, verb: number): number | null {
  let first = verb;
  while (tree.relations[first] === 'conj' && tree.heads[first]! < first) first = tree.heads[first]!;
  while (tree.pos[first - 1] === 'AUX' || tree.pos[first - 1] === 'ADV') first--;
  if (tree.forms[first - 1] !== ',') return null;
  let says = false;
  for (let token = first - 2; token > first - LONGEST_INSERT && token > 0; token--) {
    says ||= SAYING.has(tree.lemmas[token]!);
    if (tree.forms[token] === ',') return says ? nameEnding(tree, mentions, token + 1) : null;
  }
  return null;
}

/** `with both sides vowing`. */
function absolute(tree: Tree, verb: number): number | null {
  if (tree.tags[verb] !== 'VBG' || tree.pos[verb - 1] !== 'NOUN') return null;
  for (let token = verb - 2; token > verb - LONGEST_NOUN; token--) {
    if (tree.forms[token] === 'with') return verb - 1;
    if (tree.pos[token] === 'PUNCT' || tree.pos[token] === 'VERB') return null;
  }
  return null;
}

/** The name that ends before a token, a comma between them or not. */
function nameEnding(tree: Tree, mentions: MentionMap, token: number): number | null {
  const last = tree.forms[token - 1] === ',' ? token - 2 : token - 1;
  return mentions.at(last) ? last : null;
}
