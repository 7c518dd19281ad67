import type { EntityContext } from '../context.js';
import { agreeOnTypes } from './agree-on-types.js';
import type { Candidate } from './candidate.js';
import { findAcronyms } from './complete/acronyms.js';
import { findShips } from './complete/ships.js';
import { findStorms } from './complete/storms.js';
import { findLongForms } from './complete/long-forms.js';
import { completeNames } from './complete/name-edges.js';
import { withOtherNames } from './complete/other-names.js';
import { findRepeats } from './complete/repeats.js';
import { withSameHeads } from './complete/same-heads.js';
import { withShortForms } from './complete/short-forms.js';
import { completeTitles } from './complete/titles.js';
import { correct } from './correct/correct.js';
import { fitHeadline } from './correct/headlines.js';
import { trimTitles } from './correct/trim-titles.js';
import { decide } from './decide.js';
import { linkEntries } from './link-entries.js';
import { recogniseNamesakes, withNamesakesAlone } from './namesakes.js';
import { withLinesOfPeople } from './complete/lines-of-people.js';
import { withSeriesOfPlaces } from './complete/series-of-places.js';
import { withSeriesOfPeople } from './complete/series-of-people.js';
import { recogniseAuthors } from './propose/authors.js';
import { recogniseRepeatedAcronyms } from './propose/acronyms.js';
import { recogniseByHeadWord } from './propose/bodies.js';
import { recogniseCompanies } from './propose/companies.js';
import { recogniseCredits } from './propose/credits.js';
import { recogniseInitiatives } from './propose/initiatives.js';
import { recogniseDateline } from './propose/dateline.js';
import { recogniseByKnowledge } from './propose/knowledge.js';
import { recogniseByModel } from './propose/model/recognise-by-model.js';
import { recogniseNicknames } from './propose/nicknames.js';
import { recognisePeople } from './propose/people.js';
import { recognisePlaces } from './propose/places.js';
import { recogniseSharedHeads } from './propose/shared-heads.js';
import { recogniseStates } from './propose/states.js';
import { recogniseTurns } from './propose/turns.js';
import { recogniseVietnamese } from './propose/vietnamese.js';

export type Recogniser = (context: EntityContext) => Candidate[];

/** What proposes names; `decide` chooses among them. */
export const RECOGNISERS: readonly Recogniser[] = [
  recogniseDateline,
  recogniseByKnowledge,
  recogniseByModel,
  recognisePeople,
  recogniseByHeadWord,
  recogniseCompanies,
  recogniseStates,
  recogniseSharedHeads,
  recogniseInitiatives,
  recogniseCredits,
  recogniseAuthors,
  recogniseNicknames,
  recogniseTurns,
  recogniseVietnamese,
  recogniseNamesakes,
  recognisePlaces,
  recogniseRepeatedAcronyms,
];

const joined = (lists: readonly (readonly Candidate[])[]): Candidate[] =>
  (lists[0] ?? []).concat(...lists.slice(1));

/** Takes the names so far and gives them back better. */
type Step = (names: readonly Candidate[], context: EntityContext) => Candidate[];

const propose =
  (recognisers: readonly Recogniser[]): Step =>
  (_, context) =>
    joined(recognisers.map((recognise) => recognise(context)));

/** The names so far, and more. */
const also =
  (find: Step): Step =>
  (names, context) =>
    joined([names, find(names, context)]);

/** What both make of the same names. */
const both =
  (one: Step, other: Step): Step =>
  (names, context) =>
    joined([one(names, context), other(names, context)]);

const decideAll: Step = (names, { segmentation }) => decide(names, segmentation.tokens.length);

/** Names of a text, step by step. */
export const recognition = (recognisers: readonly Recogniser[]): readonly Step[] => [
  propose(recognisers),
  correct,
  trimTitles,
  fitHeadline,
  also(findLongForms),
  also(findAcronyms),
  also(findStorms),
  also(findShips),
  decideAll,
  completeNames,
  completeTitles,
  withSeriesOfPeople,
  withLinesOfPeople,
  withSeriesOfPlaces,
  agreeOnTypes,
  withNamesakesAlone,
  both(withShortForms, findRepeats),
  decideAll,
  withSameHeads,
  withOtherNames,
  linkEntries,
];

export const RECOGNITION = recognition(RECOGNISERS);

/** The names of a text, none crossing another, in text order. */
export const recognise = (context: EntityContext, steps: readonly Step[] = RECOGNITION): Candidate[] =>
  steps.reduce<Candidate[]>((names, step) => step(names, context), []);
