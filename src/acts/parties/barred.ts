import type { ActType } from '../../analysis.js';
import {
  dependents,
  isPassive,
  isUnder,
  prepositionsOf,
  type Tree,
} from '../../grammar/tree/dependents.js';
import { looksBackOn } from '../../lexicon/auxiliaries.js';
import { isDefinite } from '../../lexicon/function-words.js';
import { comesAlong } from '../../lexicon/meeting-verbs.js';
import { isWhere } from '../../lexicon/prepositions.js';
import { disbelieves, isChallenge, punishesFor, refuses } from '../../lexicon/reporting.js';
import { OF_HARM } from '../model/act-types.js';
import type { ActReading } from '../reading.js';
import type { PartyCandidate } from './candidate.js';
import type { Side } from './lead-chances.js';
import type { PartyScene } from './scene.js';

/** Acts that nobody does by saying that others did something. */
const BY_HAND: ReadonlySet<ActType> = new Set<ActType>([
  ...(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST', 'AID', 'RETREAT', 'CONCEDE', 'CONSULT'] as const),
]);

/** What keeps someone from a side of an act, whatever the model says. */
interface Bar {
  readonly id: string;
  readonly example: string;
  readonly from: Side;
  /** Whom the row keeps out of the example's act that a word tells. */
  readonly out: string;
  readonly act: string;
  applies(reading: ActReading, scene: PartyScene, index: number): boolean;
}

export const BARS: readonly Bar[] = [
  {
    id: 'bar.company',
    example: 'The trade minister of Kenya visited Togo with a delegation of bankers.',
    from: 'recipient',
    out: 'delegation',
    act: 'visited',
    applies: ({ tree }, { deed, roles }, index) =>
      /^obl:with\b/.test(roles[index]!) && comesAlong(tree.lemmas[deed.trigger]!),
  },
  {
    id: 'bar.place-of-act',
    example: 'The two last met in Davos.',
    from: 'actor',
    out: 'Davos',
    act: 'met',
    applies: (_, { candidates, roles }, index) =>
      roles[index]!.startsWith('obl:') &&
      isWhere(roles[index]!.slice('obl:'.length)) &&
      isPlace(candidates[index]!),
  },
  {
    id: 'bar.named-doer',
    example:
      'Togo expelled a Danish envoy and met Mali. The Department of Trade of Kenya convened the forum.',
    from: 'actor',
    out: 'Togo',
    act: 'convened',
    applies: ({ tree }, { deed, candidates, roles }, index) =>
      candidates[index]!.form === 'elsewhere' &&
      /^VB[DZ]$/.test(tree.tags[deed.trigger]!) &&
      roles.some((role, i) => role === 'agent' && candidates[i]!.form === 'name'),
  },
  {
    id: 'bar.other-object',
    example: 'Togo expelled a Danish envoy and met Mali.',
    from: 'recipient',
    out: 'Mali',
    act: 'expelled',
    applies: (_, { candidates, roles }, index) =>
      /^(?:up )?conj obj$/.test(roles[index]!) &&
      roles.some((role, i) => role === 'patient' && candidates[i]!.reading !== 'thing'),
  },
  {
    id: 'bar.speaks-of',
    example: 'The Senate of Peru will discuss the attack on the embassy.',
    from: 'actor',
    out: 'Senate of Peru',
    act: 'attack',
    applies: ({ tree }, { deed, frame, roles }, index) =>
      roles[index] === 'governor agent' &&
      OF_HARM.has(deed.type) &&
      (frame.held === 'obj' || frame.held.endsWith(' far')) &&
      looksBackOn(tree.lemmas[frame.governor!]!),
  },
  {
    id: 'bar.punishes-for',
    example: 'Denmark blacklisted two generals over the killing of a poet.',
    from: 'actor',
    out: 'Denmark',
    act: 'killing',
    applies: ({ tree }, { deed, frame, roles }, index) => {
      if (roles[index] !== 'governor agent' || !OF_HARM.has(deed.type)) return false;
      const preposition = prepositionsOf(tree, deed.trigger)[0] ?? '';
      return (
        preposition === 'over' || (preposition === 'for' && punishesFor(tree.lemmas[frame.governor!]!))
      );
    },
  },
  {
    id: 'bar.own-subject',
    example: 'The spokesman of Togo said rebels had attacked a convoy.',
    from: 'actor',
    out: 'Togo',
    act: 'attacked',
    applies: ({ tree }, { deed: { trigger, type }, candidates, roles }, index) => {
      const role = roles[index]!;
      if (!(BY_HAND.has(type) || role.startsWith('up advcl')) || role.startsWith('agent')) return false;
      if (isPassive(tree, trigger) || /:from\b/.test(role)) return false;
      const own = ownSubjects(tree, trigger);
      const { head, form } = candidates[index]!;
      if (form === 'elsewhere' && own.some((noun) => standsForSomeone(tree, noun))) return false;
      return own.length > 0 && !own.some((noun) => isUnder(tree, head, noun));
    },
  },
  {
    id: 'bar.refuses',
    example: 'The court of Chad rejected the petition by nurses.',
    from: 'actor',
    out: 'court',
    act: 'petition',
    applies: ({ tree }, { deed, frame, roles }, index) =>
      roles[index] === 'governor agent' &&
      deed.type === 'REQUEST' &&
      frame.held === 'obj' &&
      refuses(tree.lemmas[frame.governor!]!),
  },
  {
    id: 'bar.teller',
    example: 'The senate of Togo said rebels had seized a convoy.',
    from: 'recipient',
    out: 'senate of Togo',
    act: 'seized',
    applies: ({ tree }, { deed: { trigger, type }, roles, others }, index) =>
      BY_HAND.has(type) &&
      roles[index] === 'up ccomp nsubj' &&
      others[index]!.length === 0 &&
      ownSubjects(tree, trigger).length > 0,
  },
  {
    id: 'bar.challenged',
    example: 'The court of Chad dismissed a challenge to Ana Roe by students.',
    from: 'recipient',
    out: 'Ana Roe',
    act: 'dismissed',
    applies: ({ tree }, { deed: { trigger, type }, frame, roles }, index) =>
      type === 'REJECT' &&
      disbelieves(tree.lemmas[trigger]!) &&
      /^patient nmod:(?:to|against)/.test(roles[index]!) &&
      frame.patients.some((noun) => isChallenge(tree.lemmas[noun]!)),
  },
  {
    id: 'bar.counted',
    example: 'The envoy of Chad called for talks on a two-state solution.',
    from: 'recipient',
    out: 'two-state',
    act: 'called',
    applies: ({ tree }, { candidates }, index) => {
      const { head, form } = candidates[index]!;
      return (
        form === 'noun' &&
        tree.forms[head - 1] === '-' &&
        tree.pos[head - 2] === 'NUM' &&
        tree.pos[head + 1] === 'NOUN'
      );
    },
  },
];

/** Whether a rule keeps a candidate from a side. */
export const isBarred = (reading: ActReading, scene: PartyScene, index: number, side: Side): boolean =>
  BARS.some(({ from, applies }) => from === side && applies(reading, scene, index));

const isPlace = ({ form, owners }: PartyCandidate): boolean =>
  form === 'name' && owners.every(({ type }) => type === 'place');

/** Nouns right under a verb as its subject. */
const ownSubjects = (tree: Tree, verb: number): number[] =>
  tree.pos[verb] === 'VERB'
    ? dependents(tree, verb, 'nsubj').filter((child) => /^(?:NOUN|PROPN)$/.test(tree.pos[child]!))
    : [];

/** `the minister` may be someone who was named before. */
const standsForSomeone = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'det').some((child) => isDefinite(tree.lowers[child]!));
