import { judgesForDeed, keepsSubject } from '../../lexicon/reporting.js';
import { isRelativePronoun } from '../../lexicon/function-words.js';
import { dependents, isPassive, type Tree } from '../../grammar/tree/dependents.js';

const LONGEST_CHAIN = 8;

/**
 * The agent of a verb or predicate: its own subject, the `by` phrase of a passive, or the subject that it
 * shares through coordination, control, a participle or a relative clause.
 *
 * @returns token index of the agent's head
 */
export function findAgent(tree: Tree, verb: number, stative = false): number | null {
  if (isPassive(tree, verb) && !stative) return agentOfPassive(tree, verb);
  let at = verb;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const own = subjectOf(tree, at);
    if (own !== null) return own;
    const head = tree.heads[at]!;
    if (head < 0) return null;
    const finite = finiteAbove(tree, at);
    if (finite >= 0) {
      at = finite;
      continue;
    }
    const relation = tree.relations[at]!;
    if (relation === 'acl:relcl' || relation === 'acl') {
      if (tree.pos[head] !== 'VERB')
        return agentOfNoun(tree, head, relation === 'acl' && tree.tags[at] === 'VB');
    }
    if (relation === 'xcomp') {
      const object = dependents(tree, head, 'obj')[0];
      if (object !== undefined && !keepsSubject(tree.lemmas[head]!)) return object;
    }
    const judged =
      relation === 'advcl' && tree.tags[at] === 'VBG' ? judgedBy(tree, head, at) : undefined;
    if (judged !== undefined) return judged;
    if (tree.pos[head] === 'NOUN' && relation !== 'conj') return agentOfNoun(tree, head, true);
    at = head;
  }
  return null;
}

/** The `by` phrase of a passive. */
function agentOfPassive(tree: Tree, verb: number): number | null {
  const by = dependents(tree, verb, 'obl').find(
    (child) =>
      tree.relations[child] === 'obl:agent' ||
      tree.children(child).some((word) => tree.lemmas[word] === 'by' && tree.relations[word] === 'case'),
  );
  return by ?? agentBehind(tree, verb);
}

const isFinite = ({ tags }: Tree, verb: number): boolean => /^VB[DZP]$/.test(tags[verb]!);

/**
 * `backs Kenya in hosting the talks, and stands ready`: a finite verb goes on with a finite one, where the
 * parser has joined it to another; -1 where it has not.
 */
function finiteAbove(tree: Tree, verb: number): number {
  let at = tree.heads[verb]!;
  if (tree.relations[verb] !== 'conj' || !isFinite(tree, verb) || tree.pos[at] !== 'VERB') return -1;
  if (isFinite(tree, at)) return -1;
  for (let step = 0; step < LONGEST_CHAIN && !isFinite(tree, at) && tree.heads[at]! >= 0; step++)
    at = tree.heads[at]!;
  return at;
}

/** `thanked Kenya for hosting them`, `accused Chile of raids`: who is judged for a deed did it. */
const judgedBy = (tree: Tree, verb: number, deed: number): number | undefined =>
  judgesForDeed(tree.lemmas[verb]!) &&
  tree.children(deed).some((word) => tree.relations[word] === 'mark' && tree.forms[word] !== 'by')
    ? dependents(tree, verb, 'obj')[0]
    : undefined;

const LONGEST_PHRASE = 8;

/**
 * `condemned in a joint statement by Chad`: the noun of a `by` close behind, whatever the parser attached it
 * to.
 */
function agentBehind(tree: Tree, verb: number): number | null {
  for (
    let token = verb + 1;
    token <= verb + LONGEST_PHRASE && tree.sentenceOf[token] === tree.sentenceOf[verb];
    token++
  ) {
    if (tree.forms[token] === 'by') return nextNoun(tree, token + 1);
    if (tree.pos[token] === 'VERB' || tree.pos[token] === 'PUNCT') return null;
  }
  return null;
}

const NEAR = 6;

function nextNoun(tree: Tree, from: number): number | null {
  for (let token = from; token < from + NEAR; token++) {
    if (tree.pos[token] === 'NOUN' || tree.pos[token] === 'PROPN') return token;
    if (tree.pos[token] === 'VERB' || tree.pos[token] === 'PUNCT') return null;
  }
  return null;
}

function subjectOf(tree: Tree, verb: number): number | null {
  const subject = dependents(tree, verb, 'nsubj')[0];
  if (subject === undefined) return null;
  if (!isRelativePronoun(tree.forms[subject]!.toLowerCase()) || !tree.relations[verb]!.startsWith('acl'))
    return subject;
  return tree.heads[verb]!;
}

/**
 * `a statement condemning`, `the decision to impose`: the noun itself, or for an infinitive the noun's owner.
 */
function agentOfNoun(tree: Tree, noun: number, infinitive: boolean): number | null {
  if (!infinitive) return noun;
  const owner = dependents(tree, noun, 'nmod:poss')[0];
  if (owner !== undefined) return owner;
  let verb = tree.heads[noun]!;
  for (let step = 0; verb >= 0 && tree.pos[verb] !== 'VERB' && step < LONGEST_CHAIN; step++)
    verb = tree.heads[verb]!;
  return verb >= 0 && tree.pos[verb] === 'VERB' ? findAgent(tree, verb) : null;
}
