import { isOfSeveral, isOfUs, standsForParty } from '../../lexicon/pronouns.js';
import type { Entity } from '../../analysis.js';
import { dependents } from '../../grammar/tree/dependents.js';
import { antecedentsOf, type ActReading } from '../reading.js';
import type { PartyCandidate } from './candidate.js';

/** A pronoun as whom it goes back to; `we` of a text without a named speaker also as the author's state. */
export function pronounsAt(reading: ActReading, token: number): PartyCandidate[] {
  const { tree } = reading;
  if (tree.pos[token] !== 'PRON' && tree.pos[token] !== 'DET') return [];
  const form = tree.forms[token]!.toLowerCase();
  if (!standsForParty(form)) return [];
  const as = (how: PartyCandidate['reading'], owners: readonly Entity[]): PartyCandidate => ({
    head: token,
    first: token,
    last: token + 1,
    form: 'pronoun',
    reading: how,
    owners,
    past: null,
    of: null,
  });
  const owners = antecedentsOf(reading, token);
  const found = [as(null, isOfSeveral(form) ? withSeries(reading, token, owners) : owners)];
  const { plural } = reading.authors;
  if (isOfUs(form) && plural.length > 0 && !reading.quoted[token]) found.push(as('state', plural));
  return found;
}

/** `Egypt and Chad said they`: whoever is named in a series of the sentence is meant with those beside it. */
function withSeries(
  { tree, mentions }: ActReading,
  pronoun: number,
  owners: readonly Entity[],
): readonly Entity[] {
  if (owners.length !== 1 || owners[0]!.type === 'person') return owners;
  for (let at = pronoun - 1; tree.sentenceOf[at] === tree.sentenceOf[pronoun]; at--) {
    if (mentions.at(at)?.entity !== owners[0]) continue;
    let first = at;
    while (tree.relations[first] === 'conj') first = tree.heads[first]!;
    const members = [first, ...dependents(tree, first, 'conj')].flatMap(
      (member) => mentions.at(member)?.entity ?? [],
    );
    const all = [...new Set(members)];
    if (!all.includes(owners[0]!)) continue;
    return all.every(({ type }) => type === owners[0]!.type) ? all : owners;
  }
  return owners;
}
