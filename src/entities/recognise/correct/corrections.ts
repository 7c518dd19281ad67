import type { EntityType } from '../../../analysis.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../candidate.js';
import { Surroundings, type Beside, type Correction } from './correction.js';
import * as parts from './body-parts.js';
import * as byPart from './by-part.js';
import * as bodyEdges from './body-edges.js';
import * as forename from './by-forename.js';
import * as like from './like-bodies.js';
import * as bodies from './of-bodies.js';
import * as before from './by-words-before.js';
import * as kinds from './by-kind.js';
import * as firms from './firms-by-words.js';
import * as none from './no-bodies.js';
import * as edges from './of-edges.js';
import * as ends from './of-body-ends.js';
import * as people from './of-people.js';
import * as peopleEdges from './of-people-edges.js';
import * as places from './of-places.js';
import * as towns from './places-by-words.js';
import * as teams from './teams.js';
import * as works from './works.js';

/** The first that has something to say of a name counts. */
export const CORRECTIONS: readonly Correction[] = [
  peopleEdges.cutMarks,
  peopleEdges.dropNickname,
  people.dropPostNominal,
  places.dropCurrency,
  bodies.dropOffice,
  none.dropLabel,
  none.dropSide,
  none.dropGeneral,
  none.dropRank,
  none.dropField,
  none.dropFieldInSmall,
  none.dropUnion,
  none.dropThingOfCountry,
  edges.cutPlural,
  bodies.dropCamera,
  works.productInQuotes,
  works.ship,
  works.prize,
  works.eventByStart,
  like.dropAddress,
  like.dropPreposition,
  like.dropPeople,
  like.dropFieldOfOffice,
  bodyEdges.cutDeterminer,
  bodyEdges.cutBeforeBody,
  none.dropTimeZone,
  none.degree,
  none.dropMeasure,
  parts.splitCompanies,
  parts.dropBylineRole,
  none.dropTicker,
  parts.cutSyllable,
  parts.cutActing,
  parts.cutGovernment,
  parts.cutSituation,
  parts.addFaction,
  parts.hashtag,
  people.personByEnding,
  kinds.bodyByLegalForm,
  people.personByAge,
  people.personByCalling,
  before.personByOffice,
  before.personByOccupation,
  before.personByAddress,
  peopleEdges.personByTrade,
  forename.splitAtVerb,
  parts.splitPairs,
  forename.personByWordForename,
  forename.personByForename,
  people.personBySmallWord,
  forename.personBySyllables,
  forename.personByInitials,
  forename.personByPer,
  before.personBySurname,
  people.personByKin,
  before.cutPreposition,
  before.cutWeekday,
  peopleEdges.cutRanks,
  peopleEdges.cutAuxiliary,
  peopleEdges.personByNamesake,
  peopleEdges.personByParty,
  forename.addWordForename,
  peopleEdges.addPer,
  edges.cutCorrelative,
  peopleEdges.personByRank,
  before.personByRankInLetters,
  peopleEdges.cutPlaceBehind,
  edges.splitHolder,
  edges.cutOfficeInside,
  edges.addFirstPart,
  like.buildingByEnding,
  like.groundByEnding,
  like.seatAsPlace,
  like.bodyByInnerCapital,
  like.talksByEnding,
  kinds.placeByKindBefore,
  kinds.bodyByKindBefore,
  firms.cutKindInFront,
  firms.bodyByBusiness,
  byPart.bodyByPart,
  byPart.bodyByCountry,
  kinds.placeByEnding,
  kinds.initiativeInQuotes,
  kinds.initiativeByEnding,
  kinds.initiativeByLaw,
  kinds.initiativeByNaming,
  kinds.addOfTreaty,
  kinds.addOperation,
  kinds.bodyByTaskForce,
  kinds.initiativeByKnowledge,
  places.placeByState,
  places.placeByStart,
  towns.splitLeftFor,
  towns.placeOfTown,
  towns.splitPlacesAtVerb,
  towns.placeByTownList,
  towns.placeByTownInFront,
  towns.placeByWhere,
  towns.addPossessor,
  towns.placeByPair,
  places.placeBySeat,
  places.splitWhere,
  places.cutDateline,
  ends.cutThe,
  ends.cutOfficeAtEnd,
  ends.cutOfficer,
  ends.cutHoldersAtEnd,
  ends.splitPeople,
  peopleEdges.cutBeforePeople,
  edges.splitBodies,
  ends.bodyByStart,
  teams.teamByTown,
  bodies.cutKind,
  bodies.bodyByEnding,
  bodies.bodyByWhatItIsCalled,
  kinds.bodyByHeadBefore,
  bodyEdges.addBehindDash,
  bodyEdges.addPurpose,
  bodyEdges.addCampus,
  bodies.addOwner,
  bodies.addPeople,
  bodies.addField,
  edges.addLastFields,
  edges.addTail,
  ends.addOrdinal,
  edges.addPatron,
  ends.addNation,
  ends.addSeat,
  people.addRegnalNumber,
  people.cutLastField,
  places.placeByCity,
  places.splitKnown,
  bodies.dropOfficeAlone,
  bodies.dropShortOffice,
  places.stormByName,
  people.noPersonByEnding,
  places.placeByKnowledge,
];

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
