import { dependents, isPassive } from '../../grammar/tree/dependents.js';
import type { ActReading } from '../reading.js';
import { coarseKindOf, kindOf } from '../words/kinds.js';
import { findAgent } from '../words/subject.js';
import { classesAt, type ClassNames } from '../words/word-classes.js';

/** A word that may tell an act, with those at its sides. */
export interface Trigger {
  token: number;
  lemma: string;
  lower: string;
  pos: string;
  tag: string;
  classes: ClassNames;
  passive: 'true' | 'false';
  agent: SideOfTrigger;
  object: SideOfTrigger;
}

/** Who stands at a side; of nobody the kinds are `none`. */
interface SideOfTrigger {
  kind: string;
  coarse: string;
  lemma: string | null;
  /** The finer of the word's classes. */
  fine: string;
}

export function readTrigger(reading: ActReading, token: number): Trigger {
  const { tree } = reading;
  const passive = isPassive(tree, token);
  return {
    token,
    lemma: tree.lemmas[token]!,
    lower: tree.lowers[token]!,
    pos: tree.pos[token]!,
    tag: tree.tags[token]!,
    classes: classesAt(reading, token),
    passive: passive ? 'true' : 'false',
    agent: sideOf(reading, findAgent(tree, token)),
    object: sideOf(reading, dependents(tree, token, passive ? 'nsubj' : 'obj')[0] ?? null),
  };
}

const NOBODY: SideOfTrigger = { kind: 'none', coarse: 'none', lemma: null, fine: '' };

function sideOf(reading: ActReading, token: number | null): SideOfTrigger {
  if (token === null) return NOBODY;
  return {
    kind: kindOf(reading, token),
    coarse: coarseKindOf(reading, token),
    lemma: reading.tree.lemmas[token]!,
    fine: classesAt(reading, token)[1],
  };
}
