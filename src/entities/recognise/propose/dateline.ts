import { agencyNamed } from '../../../knowledge/agencies.js';
import type { KnowledgeEntry } from '../../../knowledge/entry.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import type { Tokens } from '../../../language/tokens.js';
import { LetterPattern } from '../../../scan/letter-pattern.js';
import type { EntityContext } from '../../context.js';
import { nameAt, surfaceOf, type Candidate } from '../candidate.js';

/** The place and the agency of a dateline: `DUSHANBE, Sept. 16 (Xinhua) --`. */
export function recogniseDateline({
  segmentation: { tokens },
  layout: { article },
  knowledge,
}: EntityContext): Candidate[] {
  const { dateline } = article;
  if (dateline === null) return [];
  const [first, end] = tokensIn(tokens, dateline);
  const placeLast = dateline.place === null ? first : placeEnd(tokens.forms, first, end);
  const place = placeLast > first ? placeAt(tokens, first, placeLast, knowledge) : [];
  return dateline.agency === null
    ? place
    : [...place, ...agencyBehind(tokens, placeLast, end, knowledge)];
}

/** The tokens that lie in a stretch of the text, `[first, last)`. */
function tokensIn(
  { starts, ends, length }: Tokens,
  { start, end }: { start: number; end: number },
): readonly [number, number] {
  let first = 0;
  while (first < length && starts[first]! < start) first++;
  let last = first;
  while (last < length && ends[last]! <= end) last++;
  return [first, last];
}

const PLACE_WORD = new LetterPattern(String.raw`^[\p{L}'’.-]+$`);
const isDash = (form: string) => /^-+$/.test(form);

function placeEnd(forms: readonly string[], first: number, end: number): number {
  let last = Math.min(first + 1, end);
  while (last < end && PLACE_WORD.test(forms[last]!) && !isDash(forms[last]!)) last++;
  return last;
}

function placeAt(tokens: Tokens, first: number, last: number, knowledge: Knowledge): Candidate[] {
  const known = knowledge.phrases.get(writtenAs(tokens, first, last));
  const type = known?.entry.type === 'country' ? 'country' : 'place';
  return [
    named(tokens, nameAt(first, last, type, { ...BY_DATELINE, rule: 'place.dateline' }), knowledge),
  ];
}

/** The agency between the next brackets or slashes, where they hold one. */
function agencyBehind(tokens: Tokens, from: number, end: number, knowledge: Knowledge): Candidate[] {
  const { forms } = tokens;
  let first = from;
  while (first < end && !/^[(/]$/.test(forms[first]!)) first++;
  let last = ++first;
  while (last < end && !/^[)/]$/.test(forms[last]!)) last++;
  const agency = last > first ? agencyNamed(writtenAs(tokens, first, last)) : null;
  if (agency === null) return [];
  const rule = 'organization.dateline';
  const name = named(tokens, nameAt(first, last, 'organization', { ...BY_DATELINE, rule }), knowledge);
  // `(AAP)` is the agency, whatever party has the same letters.
  return [name.entry?.subtype === 'media' ? name : { ...name, entry: agencyAs(agency) }];
}

const agencyAs = (name: string): KnowledgeEntry => ({ name, type: 'organization', subtype: 'media' });

const BY_DATELINE = { source: 'definition', confidence: 0.99 } as const;

const writtenAs = ({ text, starts, ends }: Tokens, first: number, last: number): string =>
  text.slice(starts[first], ends[last - 1]);

/** The name with what is known by it, if that is of its type. */
function named({ forms }: Tokens, name: Candidate, { phrases }: Knowledge): Candidate {
  const entry = phrases.get(surfaceOf(name, forms))?.entry;
  return entry?.type === name.type ? { ...name, entry } : name;
}
