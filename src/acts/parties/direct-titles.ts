import type { PlacedMention } from '../../grammar/names.js';
import type { SentenceTokens } from '../../language/tokens.js';
import { isPersonNoun } from '../../lexicon/people.js';
import { startsUpper } from '../../scan/letters.js';
import type { ActReading } from '../reading.js';
import { isPeople } from '../words/someone.js';
import type { LongTitle } from './long-titles.js';

/** A title with all that belongs to it is no longer, in tokens. */
const LONGEST = 14;
const INSIDE = new Set(['NOUN', 'PROPN', 'ADP', 'ADJ', 'DET', 'CCONJ']);
const JOINS = new Set(['ADP', 'CCONJ', 'DET']);
const PART_OF_NAME = /^(?:compound|flat|nmod:desc|amod)/;

/**
 * The persons of a sentence who are named right behind a title of several phrases, `Minister of Trade for the
 * North Ana Ruiz`, or behind one that the parser did not hang on them.
 */
export function directTitles(reading: ActReading, { core, last }: SentenceTokens): LongTitle[] {
  const { tree, mentions } = reading;
  const found: LongTitle[] = [];
  for (let name = core + 2; name < last; name++) {
    const placed = mentions.at(name);
    if (placed?.first !== name || placed.entity.type !== 'person' || JOINS.has(tree.pos[name - 1]!))
      continue;
    const first = firstOf(reading, name, core);
    const start = titleStart(reading, first, name);
    if (start === null) continue;
    const noun = topOf(tree, start, name);
    if (hasPhrases(tree, start, name) || (noun === name - 1 && !isIn(placed, tree.heads[noun]!)))
      found.push({ noun, first: start, name });
  }
  return found;
}

/** Where the words begin that may belong to a title. */
function firstOf({ tree, mentions }: ActReading, name: number, core: number): number {
  let first = name;
  while (
    first > core &&
    name - first < LONGEST &&
    (INSIDE.has(tree.pos[first - 1]!) || tree.forms[first - 1] === '-') &&
    mentions.at(first - 1)?.entity.type !== 'person'
  )
    first--;
  return first;
}

const isIn = ({ first, last }: PlacedMention, token: number): boolean => first <= token && token < last;

/** The first noun for a person, as titles are written; null where there is none. */
function titleStart(reading: ActReading, first: number, name: number): number | null {
  const { tree, mentions } = reading;
  for (let token = first; token < name; token++) {
    const isTitle =
      startsUpper(tree.forms[token]!) &&
      !tree.tags[token]!.endsWith('S') &&
      !mentions.at(token) &&
      (isPeople(tree, token) || isPersonNoun(tree.lemmas[token]!.toLowerCase()));
    if (isTitle) return token;
  }
  return null;
}

/** Whether a title is of several phrases: `Minister of Trade`, `Secretary-General`. */
function hasPhrases({ pos, forms }: ActReading['tree'], start: number, name: number): boolean {
  for (let token = start + 1; token < name; token++)
    if (pos[token] === 'ADP' || forms[token] === '-') return true;
  return false;
}

/** `Minister` of `Deputy Prime Minister of Trade`. */
function topOf({ heads, relations }: ActReading['tree'], noun: number, name: number): number {
  let top = noun;
  while (PART_OF_NAME.test(relations[top]!) && heads[top]! > top && heads[top]! < name)
    top = heads[top]!;
  return top;
}
