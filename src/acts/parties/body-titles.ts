import type { PlacedMention } from '../../grammar/names.js';
import type { SentenceTokens } from '../../language/tokens.js';
import type { ActReading } from '../reading.js';
import type { LongTitle } from './long-titles.js';

/** An office stands in so many words between its body and its bearer. */
const LONGEST_OFFICE = 4;

/**
 * The persons of a sentence who are named right behind an office that begins with the name of its body,
 * `Green Party chair Ann Roe`: the body is not told of there.
 */
export function bodyTitles(reading: ActReading, { core, last }: SentenceTokens): LongTitle[] {
  const { mentions } = reading;
  const found: LongTitle[] = [];
  let body: PlacedMention | null = null;
  for (let token = core; token < last; token++) {
    const placed = mentions.at(token);
    if (placed?.first !== token) continue;
    if (body && isBearer(reading, body, placed))
      found.push({
        noun: topOf(reading.tree, body.first, placed.last),
        first: body.first,
        name: placed.first,
      });
    body = placed.entity.type === 'organization' ? placed : null;
  }
  return found;
}

/** Whether someone is named close behind a body, with an office in it. */
function isBearer(
  { tree, context }: ActReading,
  body: PlacedMention,
  { first, entity: { type, role } }: PlacedMention,
): boolean {
  const { starts, ends, text } = context.segmentation.tokens;
  const gap = first - body.last;
  if (type !== 'person' || role === null || gap < 1 || gap > LONGEST_OFFICE) return false;
  for (let token = body.last; token < first; token++) if (tree.pos[token] === 'PUNCT') return false;
  return role.startsWith(`${text.slice(starts[body.first]!, ends[body.last - 1]!)} `);
}

/** The token by which tokens `[first, last)` hang on the sentence. */
function topOf({ heads }: ActReading['tree'], first: number, last: number): number {
  for (let token = first; token < last; token++)
    if (heads[token]! < first || heads[token]! >= last) return token;
  return first;
}
