import type { KnowledgeEntry } from '../../knowledge/entry.js';
import { isRelative } from '../../lexicon/function-words.js';
import type { EntityContext } from '../context.js';
import { surfaceOf, type Candidate } from './candidate.js';

/** Countries whose cities are told apart by their states. */
const OF_STATES: ReadonlySet<string> = new Set([
  ...['US', 'CA', 'AU', 'GB', 'IN', 'BR', 'MX', 'ZA', 'NG', 'PK', 'AR', 'MY', 'DE', 'IT', 'CO'],
  ...['VE', 'PH'],
]);

/** Behind the country of a city; a verb shows that the country does something itself. */
const CLOSES = /^[,.;:)!?]$/;

/** The known thing that a mention names. */
type Link = (mention: Candidate, context: EntityContext) => Candidate;

/**
 * Cities with their state or country behind them, `Paris, Texas`, `Tripoli, Lebanon`, which are not the best
 * known ones of their name. A name that is said to be in two countries counts where it stands: see `at`.
 */
export function citiesInside(
  mentions: readonly Candidate[],
  context: EntityContext,
  link: Link,
): Map<string, KnowledgeEntry> {
  const { forms } = context.segmentation.tokens;
  const entryAt = (k: number) => mentions[k] && link(mentions[k], context).entry;
  const isAround = (k: number) => entryAt(k)?.subtype === 'region' || entryAt(k)?.type === 'country';
  const isBehind = (k: number) =>
    mentions[k - 1] !== undefined &&
    mentions[k]?.first === mentions[k - 1]!.last + 1 &&
    forms[mentions[k - 1]!.last] === ',';
  const isList = (k: number) => {
    if (isBehind(k + 1)) return !(isBehind(k + 2) && isAround(k + 2));
    const after = mentions[k]!.last + (forms[mentions[k]!.last] === ',' ? 1 : 0);
    const isJoined = /^(?:and|or)$/.test(forms[after] ?? '');
    const next = mentions[k + 1]?.first === after + 1 ? mentions[k + 1]! : undefined;
    return isJoined && (after === mentions[k]!.last || (next?.type === 'country' && !isBehind(k + 2)));
  };
  const found: { name: string; first: number; country: string }[] = [];
  const saidIn = new Map<string, Set<string>>();
  mentions.forEach((mention, k) => {
    const { type, first } = mention;
    if (!isBehind(k + 1) || (type !== 'place' && type !== 'country')) return;
    const name = surfaceOf(mention, forms);
    const country = countryAround(entryAt(k + 1));
    const known = context.knowledge.place(name)?.country;
    if (country === undefined || isList(k + 1)) return;
    const isState = entryAt(k + 1)!.type !== 'country';
    const end = mentions[k + 1]!.last;
    const isClosed = CLOSES.test(forms[end] ?? '.') && !isRelative(forms[end + 1] ?? '');
    if (!isState && (type !== 'place' || !isClosed || isBehind(k))) return;
    saidIn.set(name, (saidIn.get(name) ?? new Set()).add(country));
    if (known !== country) found.push({ name, first, country });
  });
  return new Map(
    found.map(({ name, first, country }) => [
      saidIn.get(name)!.size > 1 ? at(name, first) : name,
      { name, type: 'place', subtype: 'city', country },
    ]),
  );
}

/** A name where it stands. */
export const at = (name: string, token: number): string => `${name}@${token}`;

/** The country that a city in a state or country is of. */
function countryAround(entry: KnowledgeEntry | undefined): string | undefined {
  if (entry?.type === 'country') return entry.country;
  const country = entry?.subtype === 'region' ? entry.country : undefined;
  return country !== undefined && OF_STATES.has(country) ? country : undefined;
}
