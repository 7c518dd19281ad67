import type { EntityType } from '../../../analysis.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../candidate.js';
import { Surroundings, type Beside, type Correction } from './correction.js';
import { CORRECTIONS } from './corrections.js';
import * as ends from './of-body-ends.js';
import * as like from './like-bodies.js';
import * as teams from './teams.js';
import * as works from './works.js';

/** A body that every state has, `Supreme Court`, is another with the adjective of its state. */
const OF_KNOWN_BODIES: readonly Correction[] = [like.seatAsPlace, ends.addNation];

/** The corrections that are asked about a name. */
type CorrectionsOf = (name: Candidate) => readonly Correction[];

/** Sorts corrections by the names that they are asked about. */
export function sortCorrections(corrections: readonly Correction[]): CorrectionsOf {
  const sorted = new Map<EntityType, Record<'one' | 'several', readonly Correction[]>>();
  const askedAbout = (type: EntityType, words: 'one' | 'several') =>
    corrections.filter((row) => (row.of?.includes(type) ?? true) && (row.words ?? words) === words);
  return ({ type, first, last }) => {
    let own = sorted.get(type);
    if (!own)
      sorted.set(type, (own = { one: askedAbout(type, 'one'), several: askedAbout(type, 'several') }));
    return last - first > 1 ? own.several : own.one;
  };
}

const correctionsOf = sortCorrections(CORRECTIONS);
const correctionsOfKnownBodies = sortCorrections(OF_KNOWN_BODIES);

/** Second thoughts on what the model says where words in and beside the name say better. */
export function correct(
  candidates: readonly Candidate[],
  context: EntityContext,
  correctionsOfModel: CorrectionsOf = correctionsOf,
): Candidate[] {
  const { forms } = context.segmentation.tokens;
  const inText = { teams: teams.teamNames(candidates, forms), works: works.titlesOfWorks(forms) };
  const surroundings = new Surroundings(context, inText);
  const corrected: Candidate[] = [];
  for (const candidate of candidates) {
    const { source, type } = candidate;
    if (source === 'model') corrected.push(...better(surroundings.of(candidate), correctionsOfModel));
    else if (source === 'knowledge' && type === 'organization')
      corrected.push(...better(surroundings.of(candidate), correctionsOfKnownBodies));
    else corrected.push(candidate);
  }
  return corrected;
}

/** What the first correction that has something to say of a name makes of it. */
function better(around: Beside, rowsOf: CorrectionsOf): readonly Candidate[] {
  const { name } = around;
  for (const row of rowsOf(name)) {
    const names = row.correct(around);
    if (names) return row.defines ? names.map((each) => ({ ...each, told: true })) : names;
  }
  return [name];
}
