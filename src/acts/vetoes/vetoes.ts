import type { ActType, Entity } from '../../analysis.js';
import { judges } from '../../lexicon/auxiliaries.js';
import { isFictionWord, isSportHint, isSportWord } from '../../lexicon/games-and-fiction.js';
import { isAssertion } from '../../lexicon/reporting.js';
import { trades } from '../../lexicon/business-words.js';
import { dependents } from '../../grammar/tree/dependents.js';
import { outlookOf } from '../factuality.js';
import { MUTUAL } from '../model/act-types.js';
import type { ActDraft } from '../draft.js';
import type { ActReading } from '../reading.js';
import { isOnlyMentioned } from './named-alone.js';
import { isDoneByNature } from './nature.js';
import { countWords, tellsPart, tellsScore } from './played.js';
import { insistsSo, isSilence } from './sayings.js';
import { isMadePublic } from './made-public.js';
import { isMarketMove } from './market.js';
import { isInStory, isRetold } from './stories.js';

/** What is no act, whatever the model says of its words. */
interface Veto {
  id: string;
  example: string;
  applies(draft: ActDraft, reading: ActReading): boolean;
}

const IN_GAMES: ReadonlySet<ActType> = new Set<ActType>([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'CONSULT',
  'SANCTION',
  'THREATEN',
  'RETREAT',
  'PROTEST',
]);
const FORCE: ReadonlySet<ActType> = new Set<ActType>(['ASSAULT', 'COERCE', 'SANCTION']);
/** Force is not told where the model is no surer than this that anything is done. */
const LEAST_FORCE = 0.5;
/** Where none of the types is likelier, none is told. */
const LEAST_LIKELY = 0.2;
export const VETOES: readonly Veto[] = [
  {
    id: 'veto.game',
    example: 'Peru met Chile in the semi-final in Lima.',
    applies: (draft, reading) =>
      IN_GAMES.has(draft.type) &&
      (countWords(draft, reading, isSportWord) > 0 ||
        tellsScore(draft, reading) ||
        countWords(draft, reading, isSportHint) > 1),
  },
  {
    id: 'veto.fiction',
    example: 'The army of Norway bombed Copenhagen, and the sequel begins.',
    applies: (draft, reading) => FORCE.has(draft.type) && countWords(draft, reading, isFictionWord) > 0,
  },
  {
    id: 'veto.part-played',
    example: 'In the series she plays a spy who kidnaps a minister.',
    applies: (draft, reading) => FORCE.has(draft.type) && tellsPart(draft, reading),
  },
  {
    id: 'veto.nature',
    example: 'Locusts attacked fields in Chad.',
    applies: ({ trigger }, reading) => isDoneByNature(reading, trigger),
  },
  {
    id: 'veto.market',
    example: 'The Nikkei dropped 2% to 41,120 in Tokyo.',
    applies: ({ trigger }, { tree }) => isMarketMove(tree, trigger),
  },
  {
    id: 'veto.made-public',
    example: 'Chad said that Sh2.4 billion had been released to the farmers.',
    applies: ({ trigger, type }, { tree }) => type === 'RETREAT' && isMadePublic(tree, trigger),
  },
  {
    id: 'veto.work',
    example: 'The documentary tells how police in Chad arrested a poet.',
    applies: ({ trigger, type }, { tree }) =>
      isRetold(tree, trigger) || (FORCE.has(type) && isInStory(tree, trigger)),
  },
  {
    id: 'veto.athlete',
    example: 'Cyclist Ana Roig attacked on the col.',
    applies: ({ type, actors }) =>
      FORCE.has(type) && actors.length > 0 && actors.every(({ roleClass }) => roleClass === 'athlete'),
  },
  {
    id: 'veto.private',
    example: 'Jane Roe stabbed a man in Leeds on Monday.',
    applies: ({ type, actors, recipients }) =>
      type === 'ASSAULT' && actors.length > 0 && [...actors, ...recipients].every(isPrivate),
  },
  {
    id: 'veto.private-life',
    example: 'A man accused a neighbour of theft.',
    applies: ({ actors, recipients }) =>
      actors.length > 0 &&
      [...actors, ...recipients].every((party) => isPrivate(party) && isUnnamed(party)),
  },
  {
    id: 'veto.no-comment',
    example: 'The company refused to say who had paid.',
    applies: ({ type, trigger }, { tree }) =>
      type === 'REJECT' && tree.children(trigger).some((child) => isSilence(tree, child)),
  },
  {
    id: 'veto.insists-so',
    example: 'Mali insisted that the contract was legal.',
    applies: ({ trigger }, { tree }) => insistsSo(tree, trigger),
  },
  {
    id: 'veto.thought-of',
    example: 'Norway considered the embargo on Iran illegal.',
    applies: ({ trigger }, { tree }) =>
      tree.relations[trigger] === 'obj' &&
      judges(tree.lemmas[tree.heads[trigger]!] ?? '') &&
      [trigger, tree.heads[trigger]!].some((head) =>
        tree.children(head).some((child) => child > trigger && tree.pos[child] === 'ADJ'),
      ),
  },
  {
    id: 'veto.not-said',
    example: 'Neither Norway nor Kenya said it would withdraw its troops.',
    applies: ({ trigger }, { tree }) => {
      const verb = tree.relations[trigger] === 'ccomp' ? tree.heads[trigger]! : -1;
      return verb >= 0 && isAssertion(tree.lemmas[verb]!) && outlookOf(tree, verb).negated;
    },
  },
  {
    id: 'veto.business',
    example: 'Roe Industries agreed to acquire a maker of tyres.',
    applies: ({ type, trigger, actors }, { tree }) =>
      type === 'AGREE' &&
      actors.every(({ type: kind, sector, role }) => kind !== 'country' && sector !== 'GOV' && !role) &&
      dependents(tree, trigger, 'xcomp').some((verb) => trades(tree.lemmas[verb]!)),
  },
  {
    id: 'veto.only-mentioned',
    example: 'The army of Chad did not comment on the raid.',
    applies: ({ trigger, type }, { tree }) => !MUTUAL.has(type) && isOnlyMentioned(tree, trigger),
  },
  {
    id: 'veto.unsure',
    example: 'Kenya and Ghana share a love of music.',
    applies: ({ likelihood }) => likelihood < LEAST_LIKELY,
  },
  {
    id: 'veto.unsure-force',
    example: 'The virus attacked Peru.',
    applies: ({ type, certainty }) => FORCE.has(type) && certainty < LEAST_FORCE,
  },
];

/** Drops the acts that a rule forbids. */
export const withoutVetoed = (drafts: readonly ActDraft[], reading: ActReading): ActDraft[] =>
  drafts.filter((draft) => !VETOES.some((veto) => veto.applies(draft, reading)));

/** Whom the text only describes: `the dentist`. */
const isUnnamed = ({ mentions }: Entity): boolean => mentions.every(({ kind }) => kind === 'nominal');

/** A single person, or what is no known word for one, of whom the text tells nothing public. */
const isPrivate = ({ type, role, country, sector }: Entity): boolean =>
  (type === 'person' || type === 'other') &&
  role === null &&
  country === null &&
  (sector ?? null) === null;
