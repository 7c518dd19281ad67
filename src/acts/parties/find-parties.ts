import type { Entity } from '../../analysis.js';
import type { ActsModel } from '../model/acts-model.js';
import { firstPersonOf, isNobody, pronounOf } from '../../lexicon/pronouns.js';
import { speakersAt, type ActReading } from '../reading.js';
import type { Deed, PartyCandidate } from './candidate.js';
import type { Collectives } from './collectives.js';
import { MUTUAL } from '../model/act-types.js';
import { othersBetween } from './between.js';
import { chooseParties, entitiesOf, type Chosen } from './choose.js';
import { SIDES } from './lead-chances.js';
import type { PartyMemory } from './memory.js';
import { sceneOf, type PartyScene } from './scene.js';

/** Who acts, and on whom. */
export interface Parties {
  actors: Entity[];
  recipients: Entity[];
  /** With `explain`: what made each a party. */
  evidence: string[];
}

/** What the parties of all acts of an article are found by. */
export interface SharedByActs {
  model: ActsModel;
  collectives: Collectives;
  memory: PartyMemory;
}

/**
 * The parties of an act among the phrases of its sentence and whom acts before name, by the model of parties.
 */
export function findParties(
  reading: ActReading,
  { model, collectives, memory }: SharedByActs,
  deed: Deed,
  phrases: readonly PartyCandidate[],
): Parties {
  const scene = sceneOf(reading, deed, phrases, memory);
  const [doers, others] = chooseParties(reading, model, scene, collectives);
  const between = othersBetween(reading, scene);
  const isUndone = between !== null && scene.frame.agent === null;
  const noDoer = isUndone || isOfNobody(reading.tree, scene.frame.agent);
  const known = doers.filter((doer) => mayBePronoun(reading, scene, doer));
  const sides = [noDoer ? [] : known, between ?? others];
  const entities = sides.map((chosen) => [
    ...new Set(chosen.flatMap(({ index }) => partiesAt(reading, scene.candidates[index]!, collectives))),
  ]);
  const actors = entities[0]!;
  const recipients = entities[1]!.filter((entity) => !actors.includes(entity));
  return {
    ...towardsEachOther(reading, scene, { actors, recipients }),
    evidence: reading.context.explain ? evidenceOf(reading, scene, sides) : [],
  };
}

/** `Nobody asked the farmers`: nobody who is named elsewhere did it. */
const isOfNobody = ({ forms }: ActReading['tree'], agent: number | null): boolean =>
  agent !== null &&
  (isNobody(forms[agent]!.toLowerCase()) ||
    (forms[agent] === 'one' && forms[agent - 1]?.toLowerCase() === 'no'));

/**
 * Of a deed of `he`, `we` or `they` whom the text does not tell: whether someone may be meant. `We` may be
 * who speaks, the others who was named before them; a person is no `it`.
 */
function mayBePronoun(
  reading: ActReading,
  { frame: { agent }, candidates, roles }: PartyScene,
  { index }: Chosen,
): boolean {
  const { tree } = reading;
  const pronoun = agent === null || tree.pos[agent] !== 'PRON' ? '' : tree.lowers[agent]!;
  const of = pronounOf(pronoun);
  const isFirst = firstPersonOf(pronoun) !== undefined;
  if (!of && !isFirst) return true;
  if (candidates.some(({ head, owners, source }) => head === agent && (owners.length > 0 || source)))
    return true;
  const { owners, form, first } = candidates[index]!;
  if (isFirst)
    return (
      roles[index] === 'up ccomp nsubj' ||
      speakersAt(reading, agent!).some((speaker) => owners.includes(speaker))
    );
  if (of!.class === 'it' && owners[0]?.type === 'person') return false;
  return form === 'elsewhere' ? of!.class === 'it' : first < agent!;
}

/** Those whom a phrase stands for, who become parties. */
function partiesAt(
  { discourse }: ActReading,
  candidate: PartyCandidate,
  collectives: Collectives,
): readonly Entity[] {
  const { owners, form, source, first, last } = candidate;
  if (owners.length === 0 && (form === 'noun' || source)) collectives.of(candidate);
  if (form === 'name' || form === 'pronoun')
    for (const owner of owners) discourse.governments.note(owner, first, last, form);
  return entitiesOf(candidate, collectives);
}

function evidenceOf(
  { tree }: ActReading,
  { candidates }: PartyScene,
  sides: readonly (readonly Chosen[])[],
): string[] {
  return sides.flatMap((chosen, side) =>
    chosen.map(({ index, chance, reason }) => {
      const { form, owners, first, last } = candidates[index]!;
      const words = form === 'elsewhere' ? owners[0]!.name : tree.forms.slice(first, last).join(' ');
      return `${SIDES[side]!}: ${words} ${chance.toFixed(2)}, by ${reason}`;
    }),
  );
}

const LEADS: ReadonlySet<string> = new Set(['agent', 'governor agent']);

/**
 * `Chad met with Mali`: of those who act together, who stands behind an active verb is the one that the
 * others turn to. Those of one subject act together: `ministers of Chad and Mali met`.
 */
function towardsEachOther(
  { tree }: ActReading,
  { deed: { trigger, type }, candidates, roles }: PartyScene,
  { actors, recipients }: Pick<Parties, 'actors' | 'recipients'>,
): Pick<Parties, 'actors' | 'recipients'> {
  const isOfSubject = (party: Entity, as: string): boolean =>
    candidates.some(
      ({ owners, form }, i) => owners.includes(party) && form === 'name' && roles[i] === as,
    );
  const all = [...actors, ...recipients];
  if (MUTUAL.has(type) && tree.pos[trigger] === 'VERB' && recipients.length > 0)
    if (
      actors.length > 0 &&
      ['agent', 'agent nmod:of'].some((as) => all.every((party) => isOfSubject(party, as)))
    )
      return { actors: all, recipients: [] };
  if (!MUTUAL.has(type) || recipients.length > 0 || actors.length < 2) return { actors, recipients };
  const leads = actors.filter((actor) =>
    candidates.some(
      ({ owners, head }, i) => owners.includes(actor) && (head < trigger || LEADS.has(roles[i]!)),
    ),
  );
  const verb = tree.pos[trigger] === 'VERB' || tree.pos[trigger] === 'NOUN';
  return verb && leads.length > 0 && leads.length < actors.length
    ? { actors: leads, recipients: actors.filter((actor) => !leads.includes(actor)) }
    : { actors, recipients };
}
