import { dependents, prepositionsOf, type Tree } from '../../grammar/tree/dependents.js';
import { MUTUAL } from '../model/act-types.js';
import type { ActReading } from '../reading.js';
import type { Chosen } from './choose.js';
import type { PartyScene } from './scene.js';

/**
 * `Oman hosted talks between Yemen and Iran`, `the meeting between Roe and Lund was cancelled`: those whom
 * the noun of an act stands between are the other side. Null where no such noun that the verb is about stands
 * between two names, `a bridge between Chad and Mali`, and for what two do together without anyone else.
 */
export function othersBetween(reading: ActReading, scene: PartyScene): Chosen[] | null {
  const { deed, frame, candidates } = scene;
  const { tree } = reading;
  if (tree.pos[deed.trigger] !== 'VERB' || (frame.agent === null && MUTUAL.has(deed.type))) return null;
  const heads = frame.patients
    .filter((patient) => tree.pos[patient] === 'NOUN' && reading.matchAt(patient))
    .flatMap((patient) => betweenWhom(tree, patient));
  if (heads.length < 2) return null;
  const chosen = candidates.flatMap(({ head, form }, index) =>
    form === 'name' && heads.includes(head) ? [{ index, chance: 1, reason: 'between' }] : [],
  );
  return chosen.length === heads.length ? chosen : null;
}

/** Heads of the phrases behind `between`. */
const betweenWhom = (tree: Tree, noun: number): number[] =>
  dependents(tree, noun, 'nmod')
    .filter((child) => prepositionsOf(tree, child).includes('between'))
    .flatMap((child) => [child, ...dependents(tree, child, 'conj')]);
