import { comesAlong } from '../../lexicon/meeting-verbs.js';
import { isWhere } from '../../lexicon/prepositions.js';
import type { ActReading } from '../reading.js';
import type { PartyCandidate } from './candidate.js';
import type { Side } from './lead-chances.js';
import type { PartyScene } from './scene.js';

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
