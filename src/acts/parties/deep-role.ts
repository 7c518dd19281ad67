import { dependents, isPassive, type Tree } from '../../grammar/tree/dependents.js';
import { findAgent } from '../words/subject.js';
import { pronounOf } from '../../lexicon/pronouns.js';
import { labelOf } from '../words/label.js';

/** What a trigger and its surroundings say of who stands where. */
export interface Frame {
  trigger: number;
  agent: number | null;
  patients: readonly number[];
  /** The verb whose object the trigger is, with its agent: `staged a protest`, `held talks`. */
  governor: number | null;
  /** How the governor holds it: `obj`, `obl:after`. */
  held: string;
  governorAgent: number | null;
}

export function frameOf(tree: Tree, trigger: number): Frame {
  const isNoun = tree.pos[trigger] === 'NOUN' || tree.pos[trigger] === 'PROPN';
  const [governor, held] = isNoun ? governorOf(tree, trigger) : [null, ''];
  return {
    trigger,
    agent: isNoun ? null : findAgent(tree, trigger),
    patients: isNoun ? [] : patientsOf(tree, trigger),
    governor,
    held,
    governorAgent: governor === null ? null : findAgent(tree, governor),
  };
}

const LONGEST_CLIMB = 6;

/** The verb above an event noun, and how it holds what leads down to the noun. */
function governorOf(tree: Tree, noun: number): [governor: number | null, held: string] {
  let at = noun;
  for (let step = 0; step < LONGEST_CLIMB; step++) {
    const head = tree.heads[at]!;
    if (head < 0) break;
    if (tree.pos[head] === 'VERB') return [head, labelOf(tree, at) + (at === noun ? '' : ' far')];
    at = head;
  }
  return [null, ''];
}

/** Objects; of a passive its subject; of a participle the noun it stands on. */
function patientsOf(tree: Tree, verb: number): number[] {
  const passive = isPassive(tree, verb);
  const found = dependents(tree, verb, 'obj', 'iobj', 'nsubj:pass');
  if (passive && found.length === 0) found.push(...dependents(tree, verb, 'nsubj'));
  const onNoun = tree.relations[verb] === 'acl' || tree.relations[verb] === 'amod';
  if (onNoun && tree.tags[verb] === 'VBN' && found.length === 0) found.push(tree.heads[verb]!);
  if (!passive && found.length === 0 && isContactRelative(tree, verb)) found.push(tree.heads[verb]!);
  return found;
}

/** `officers it accused`: a pronoun for the subject, right behind the noun that is the object. */
const isContactRelative = ({ relations, heads, forms }: Tree, verb: number): boolean =>
  relations[verb] === 'acl:relcl' &&
  heads[verb] === verb - 2 &&
  pronounOf(forms[verb - 1]!)?.case === 'nominative';

/** Relations of those who stand where their head does. */
const SHARES_ROLE = new Set(['conj', 'appos', 'flat', 'nmod:desc']);

/**
 * Where a phrase stands towards a trigger, whatever the construction: `agent`, `patient`, `obl:with`, `obj
 * obl:on` (of what the object holds), `governor agent`; coordinated phrases stand where their first does.
 */
export function deepRole(tree: Tree, frame: Frame, phrase: number): string {
  let head = phrase;
  for (let step = 0; step < LONGEST_CLIMB; step++) {
    if (head === frame.agent) return 'agent';
    if (frame.patients.includes(head)) return 'patient';
    if (head === frame.governorAgent) return 'governor agent';
    if (!SHARES_ROLE.has(tree.relations[head]!)) break;
    head = tree.heads[head]!;
  }
  const parent = tree.heads[head]!;
  const own = labelOf(tree, head);
  if (parent === frame.trigger) return own;
  if (parent < 0) return 'root';
  if (parent === frame.agent) return `agent ${own}`;
  if (frame.patients.includes(parent)) return `patient ${own}`;
  if (parent === frame.governor) return `governor ${own}`;
  if (parent === frame.governorAgent) return `governor agent ${own}`;
  if (tree.heads[parent] === frame.trigger) return `${labelOf(tree, parent)} ${own}`;
  if (parent === tree.heads[frame.trigger]) return `up ${tree.relations[frame.trigger]!} ${own}`;
  return 'else';
}
