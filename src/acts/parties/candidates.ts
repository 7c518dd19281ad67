import type { EntityType } from '../../analysis.js';
import type { PlacedMention } from '../../grammar/names.js';
import type { SentenceTokens } from '../../language/tokens.js';
import type { ActReading } from '../reading.js';
import type { PartyCandidate } from './candidate.js';
import { directTitles } from './direct-titles.js';
import { longTitles } from './long-titles.js';
import { isModifier } from './noun-readings.js';
import { nounsAt } from './nouns.js';
import { peopleAt } from './peoples.js';
import { pronounsAt } from './pronouns.js';

const PARTIES: readonly EntityType[] = [
  'person',
  'country',
  'organization',
  'group',
  'place',
  'other',
  'event',
];
/**
 * The phrases of a sentence that may be parties, in text order: names, nouns for people and bodies, pronouns.
 */
export function partyCandidates(reading: ActReading, sentence: SentenceTokens): PartyCandidate[] {
  const { tree, mentions } = reading;
  const { core, last } = sentence;
  const direct = directTitles(reading, sentence);
  const titles = [...longTitles(reading, sentence), ...direct];
  const isInTitle = (token: number) => titles.some(({ first, name }) => first <= token && token < name);
  const found: PartyCandidate[] = [];
  const spent = new Set<PlacedMention>();
  for (let token = core; token < last; token++) {
    const placed = mentions.at(token);
    if (placed || isInTitle(token)) continue;
    const nouns = nounsAt(reading, token);
    if (nouns.length === 0) found.push(...pronounsAt(reading, token));
    found.push(...nouns);
    if (nouns.length === 0) continue;
    for (const child of tree.children(token)) {
      const owner = mentions.at(child);
      if (owner && (owner.entity === nouns[0]!.of || isModifier(tree, child))) spent.add(owner);
    }
  }
  for (let token = core; token < last; token++) {
    const placed = mentions.at(token);
    if (placed?.first !== token || spent.has(placed) || !PARTIES.includes(placed.entity.type)) continue;
    if (direct.some(({ first, name }) => first <= token && token < name)) continue;
    const people = peopleAt(reading, placed);
    if (people) {
      found.push(people);
      continue;
    }
    const { first, last: end, entity } = placed;
    found.push({
      head: titles.find(({ name }) => name === first)?.noun ?? headOf(reading, placed),
      first,
      last: end,
      form: 'name',
      reading: null,
      owners: [entity],
      past: null,
      of: null,
    });
  }
  return found.sort((a, b) => a.first - b.first || a.last - b.last);
}

/** The token of a mention whose head lies outside. */
function headOf({ tree }: ActReading, { first, last }: PlacedMention): number {
  for (let token = first; token < last; token++) {
    const head = tree.heads[token]!;
    if (head < first || head >= last) return token;
  }
  return first;
}
