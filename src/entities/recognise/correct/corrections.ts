import type { EntityContext } from '../../context.js';
import type { Candidate } from '../candidate.js';
import { beside, type Correction } from './correction.js';
import * as parts from './body-parts.js';
import * as bodyEdges from './body-edges.js';
import * as like from './like-bodies.js';
import * as bodies from './of-bodies.js';
import * as before from './by-words-before.js';
import * as kinds from './by-kind.js';
import * as none from './no-bodies.js';
import * as edges from './of-edges.js';
import * as ends from './of-body-ends.js';
import * as people from './of-people.js';
import * as peopleEdges from './of-people-edges.js';
import * as places from './of-places.js';
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
  none.dropGeneral,
  none.dropRank,
  none.dropField,
  edges.cutPlural,
  bodies.dropCamera,
  works.productInQuotes,
  works.ship,
  works.prize,
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
  parts.cutSyllable,
  parts.cutActing,
  parts.cutGovernment,
  parts.addFaction,
  parts.hashtag,
  people.personByEnding,
  people.personByAge,
  people.personByCalling,
  before.personByOffice,
  before.personByOccupation,
  peopleEdges.personByTrade,
  before.personBySurname,
  people.personByKin,
  peopleEdges.cutRanks,
  peopleEdges.cutAuxiliary,
  peopleEdges.personByNamesake,
  peopleEdges.addPer,
  edges.cutCorrelative,
  peopleEdges.personByRank,
  peopleEdges.cutPlaceBehind,
  edges.splitHolder,
  edges.cutOfficeInside,
  edges.addFirstPart,
  like.buildingByEnding,
  like.groundByEnding,
  like.seatAsPlace,
  like.talksByEnding,
  kinds.placeByKindBefore,
  kinds.bodyByKindBefore,
  kinds.placeByEnding,
  kinds.initiativeInQuotes,
  kinds.initiativeByEnding,
  kinds.initiativeByLaw,
  kinds.addOfTreaty,
  kinds.initiativeByKnowledge,
  places.placeByState,
  places.placeByStart,
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
const correctionsOfKnown = ({ source, type }: Candidate): readonly Correction[] =>
  source === 'knowledge' && type === 'organization' ? [like.seatAsPlace, ends.addNation] : [];

/** Second thoughts on what the model says where words in and beside the name say better. */
export function correct(
  candidates: readonly Candidate[],
  context: EntityContext,
  corrections: readonly Correction[] = CORRECTIONS,
): Candidate[] {
  const { forms } = context.segmentation.tokens;
  const inText = { teams: teams.teamNames(candidates, forms), works: works.titlesOfWorks(forms) };
  return candidates.flatMap((candidate) => {
    const rows = candidate.source === 'model' ? corrections : correctionsOfKnown(candidate);
    if (rows.length === 0) return [candidate];
    const around = beside(candidate, context, inText);
    for (const row of rows) {
      if (row.of !== undefined && row.of !== candidate.type) continue;
      const better = row.correct(around);
      if (better) return better;
    }
    return [candidate];
  });
}
