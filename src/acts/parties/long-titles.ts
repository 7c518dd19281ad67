import type { SentenceTokens } from '../../language/tokens.js';
import type { ActReading } from '../reading.js';
import { isParty } from './nouns.js';

/** Where a person stands who is named behind a title of several phrases. */
export interface LongTitle {
  /** The title's noun: `head` of `the head of the harbour police, Ana Ruiz,`. */
  noun: number;
  /** First token of the title. */
  first: number;
  /** First token of the name. */
  name: number;
}

/** A title with all that hangs on it is no longer, in tokens. */
const LONGEST = 14;
const INSIDE = new Set(['NOUN', 'PROPN', 'ADP', 'ADJ', 'DET', 'PART', 'CCONJ', 'NUM']);

/**
 * The persons of a sentence who are named between commas behind their title, whatever the parser hung them
 * on.
 */
export function longTitles(reading: ActReading, { core, last }: SentenceTokens): LongTitle[] {
  const { tree, mentions } = reading;
  const found: LongTitle[] = [];
  for (let token = core + 2; token < last; token++) {
    const placed = mentions.at(token);
    if (placed?.first !== token || placed.entity.type !== 'person' || tree.forms[token - 1] !== ',')
      continue;
    if (!/^[,.]$/.test(tree.forms[placed.last] ?? '')) continue;
    const noun = topOfPhrase(reading, token - 2, core);
    if (noun !== null) found.push({ noun, first: noun, name: token });
  }
  return found;
}

/** The noun that holds the unbroken phrase that ends at a token; null where it is none for a person. */
function topOfPhrase(reading: ActReading, end: number, core: number): number | null {
  const { tree, mentions } = reading;
  let first = end + 1;
  while (first > core && end - first < LONGEST && INSIDE.has(tree.pos[first - 1]!)) first--;
  for (let token = first; token <= end; token++) {
    const head = tree.heads[token]!;
    if (tree.pos[token] !== 'NOUN' || (head >= first && head <= end)) continue;
    const isOne = tree.tags[token] === 'NN' && !mentions.at(token) && isParty(reading, token);
    return isOne ? token : null;
  }
  return null;
}
