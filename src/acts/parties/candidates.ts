import type { EntityType } from '../../analysis.js';
import { makesAdjective } from '../../lexicon/function-words.js';
import type { PlacedMention } from '../../grammar/names.js';
import type { SentenceTokens } from '../../language/tokens.js';
import type { ActReading } from '../reading.js';
import { bodyTitles } from './body-titles.js';
import { phraseFor, type PartyCandidate } from './candidate.js';
import { directTitles } from './direct-titles.js';
import { longTitles, type LongTitle } from './long-titles.js';
import { isModifier } from './modifiers.js';
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
  const direct = [...directTitles(reading, sentence), ...bodyTitles(reading, sentence)];
  const titles = [...longTitles(reading, sentence), ...direct];
  const { found, spent } = withoutNames(reading, sentence, titles);
  const { mentions } = reading;
  for (let token = sentence.core; token < sentence.last; token++) {
    const placed = mentions.at(token);
    if (placed?.first !== token || spent.has(placed) || isInTitle(direct, token)) continue;
    if (isPartOfAdjective(reading, placed)) continue;
    if (PARTIES.includes(placed.entity.type)) found.push(namedAt(reading, placed, titles));
  }
  return found.sort((a, b) => a.first - b.first || a.last - b.last);
}

/** `Switzerland-based`, `Iran-backed`: what others are by a state or town does nothing. */
const isPartOfAdjective = ({ tree: { lowers } }: ActReading, { last }: PlacedMention): boolean =>
  lowers[last] === '-' && makesAdjective(lowers[last + 1] ?? '');

const isInTitle = (titles: readonly LongTitle[], token: number): boolean =>
  titles.some(({ first, name }) => first <= token && token < name);

/** Nouns and pronouns outside names and titles, and the names that stand for those whom a noun is of. */
function withoutNames(
  reading: ActReading,
  { core, last }: SentenceTokens,
  titles: readonly LongTitle[],
): { found: PartyCandidate[]; spent: ReadonlySet<PlacedMention> } {
  const { tree, mentions } = reading;
  const found: PartyCandidate[] = [];
  const spent = new Set<PlacedMention>();
  for (let token = core; token < last; token++) {
    if (mentions.at(token) || isInTitle(titles, token)) continue;
    const nouns = nounsAt(reading, token);
    found.push(...(nouns.length > 0 ? nouns : pronounsAt(reading, token)));
    if (nouns.length === 0) continue;
    for (const child of tree.children(token)) {
      const owner = mentions.at(child);
      if (owner && (owner.entity === nouns[0]!.of || isModifier(tree, child))) spent.add(owner);
    }
  }
  return { found, spent };
}

/** A name, or the people that its words are for; a name with a long title hangs where that does. */
function namedAt(
  reading: ActReading,
  placed: PlacedMention,
  titles: readonly LongTitle[],
): PartyCandidate {
  const { first, last, entity } = placed;
  const head = titles.find(({ name }) => name === first)?.noun ?? headOf(reading, placed);
  return peopleAt(reading, placed) ?? phraseFor([entity], { head, first, last }, 'name');
}

/** The token of a mention whose head lies outside. */
function headOf({ tree }: ActReading, { first, last }: PlacedMention): number {
  for (let token = first; token < last; token++) {
    const head = tree.heads[token]!;
    if (head < first || head >= last) return token;
  }
  return first;
}
