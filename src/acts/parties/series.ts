import type { ActReading } from '../reading.js';
import type { PartyCandidate } from './candidate.js';

/** The first of the phrases that only commas and conjunctions part: `Chad, Mali and the Gambia`. */
export function leadOfSeries(
  { tree }: ActReading,
  candidate: PartyCandidate,
  all: readonly PartyCandidate[],
): PartyCandidate {
  let lead = candidate;
  for (let i = all.indexOf(candidate) - 1; i >= 0; i--) {
    const before = all[i]!;
    if (before.last > lead.first) continue;
    let token = before.last;
    while (token < lead.first && JOINS.has(tree.forms[token]!)) token++;
    if (token < lead.first || before.last === lead.first) break;
    lead = before;
  }
  return lead;
}

const JOINS = new Set([',', ';', 'and', '&', 'the', 'as', 'well', 'or']);
