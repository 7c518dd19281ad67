import type { ActType, Entity } from '../../analysis.js';
import {
  isActed,
  isFictionWord,
  isShotAtGoal,
  isSportHint,
  isSportWord,
} from '../../lexicon/games-and-fiction.js';
import { isNature } from '../../lexicon/nature.js';
import { isPersonNoun } from '../../lexicon/people.js';
import { isAssertion, isDeclinedBySources, isDeclinedToPress } from '../../lexicon/reporting.js';
import { isMonth } from '../../lexicon/time-words.js';
import { dependents } from '../../grammar/tree/dependents.js';
import { outlookOf } from '../factuality.js';
import type { ActDraft } from '../draft.js';
import type { ActReading } from '../reading.js';
import { isPeople } from '../words/someone.js';
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
    applies: ({ trigger }, { tree }) =>
      doersOf(tree, trigger).some((doer) => isNature(tree.lemmas[doer]!)),
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
    id: 'veto.not-said',
    example: 'Neither Norway nor Kenya said it would withdraw its troops.',
    applies: ({ trigger }, { tree }) => {
      const verb = tree.relations[trigger] === 'ccomp' ? tree.heads[trigger]! : -1;
      return verb >= 0 && isAssertion(tree.lemmas[verb]!) && outlookOf(tree, verb).negated;
    },
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

const SMALL = /^\d{1,2}$/;
const DASH = /^[-–]$/;

/**
 * Whether a sentence tells the score of a game, `won 3-1`, or its shots on target; no days (`7-8 May`) and no
 * ranges (`10-20 people`).
 */
function tellsScore({ sentence }: ActDraft, { context, tree }: ActReading): boolean {
  const { core, last } = context.segmentation.sentences[sentence]!;
  for (let token = core + 1; token + 2 < last; token++) {
    const from = tree.forms[token]!,
      dash = tree.forms[token + 1]!,
      to = tree.forms[token + 2]!;
    if (isShotAtGoal(tree.lemmas[token]!, dash, to)) return true;
    if (!SMALL.test(from) || !DASH.test(dash) || !SMALL.test(to)) continue;
    const before = tree.pos[token - 1]!,
      after = tree.pos[token + 3];
    const isRange = before === 'ADP' || isMonth(tree.lemmas[token - 1]!) || after === 'NOUN';
    if (!isRange && !isMonth(tree.lemmas[token + 3] ?? '')) return true;
  }
  return false;
}

/** Who does what a verb tells: its subject or agent, else the noun before it, over adverbs and `have`. */
function doersOf(tree: ActReading['tree'], verb: number): number[] {
  const { pos, lemmas } = tree;
  const doers = dependents(tree, verb, 'nsubj', 'obl:agent');
  if (doers.length > 0) return doers;
  let token = verb - 1;
  while (pos[token] === 'ADV' || (pos[token] === 'AUX' && lemmas[token] === 'have')) token--;
  return pos[verb] === 'VERB' && pos[token] === 'NOUN' ? [token] : [];
}

/** `plays a colonel who executes a spy`: the deed of someone who is played. */
function tellsPart({ trigger }: ActDraft, { tree }: ActReading): boolean {
  const noun = tree.relations[trigger] === 'acl:relcl' ? tree.heads[trigger]! : -1;
  const verb = noun < 0 || tree.relations[noun] !== 'obj' ? -1 : tree.heads[noun]!;
  const part = tree.lemmas[noun] ?? '';
  return isActed(tree.lemmas[verb] ?? '') && (isPeople(tree, noun) || isPersonNoun(part));
}

function countWords(
  { sentence }: ActDraft,
  { context, tree }: ActReading,
  test: (lemma: string, form: string) => boolean,
): number {
  const { core, last } = context.segmentation.sentences[sentence]!;
  let count = 0;
  for (let token = core; token < last; token++)
    if (test(tree.lemmas[token]!, tree.forms[token]!)) count++;
  return count;
}

/** `declined to comment`, `refused to be named`: silence about the matter is no refusal. */
const isSilence = ({ relations, lemmas, forms }: ActReading['tree'], token: number): boolean =>
  relations[token] === 'xcomp' &&
  (isDeclinedToPress(lemmas[token]!) ||
    (forms[token - 1] === 'be' && isDeclinedBySources(lemmas[token]!)));

/** Whom the text only describes: `the dentist`. */
const isUnnamed = ({ mentions }: Entity): boolean => mentions.every(({ kind }) => kind === 'nominal');

/** A single person, or what is no known word for one, of whom the text tells nothing public. */
const isPrivate = ({ type, role, country, sector }: Entity): boolean =>
  (type === 'person' || type === 'other') &&
  role === null &&
  country === null &&
  (sector ?? null) === null;
