import { startsLower, startsUpper } from '../../../scan/letters.js';
import type { Tokens } from '../../../language/tokens.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../../recognise/candidate.js';
import {
  DESIGNATE,
  hasOffice,
  isOffice,
  isPossessive,
  LONGEST_TITLE,
  OF_A_STATE,
  TENURE,
  TITLE_LINKS,
  type MentionAt,
} from './office.js';

/** Longest `(Member of Parliament)` inside a title, in tokens. */
const LONGEST_ASIDE = 14;

/** Walks back over the words of a title; a nationality, whose office it is, ends it unless `former` or the like stands before. */
export function walkBack(
  { segmentation: { tokens }, morphology: { pos } }: EntityContext,
  core: number,
  end: number,
  at: MentionAt,
): { start: number; owner?: Candidate } {
  const { forms } = tokens;
  let start = end;
  while (start > core && end - start < LONGEST_TITLE) {
    const word = forms[start - 1]!;
    const mention = at.get(start - 1);
    if (isBarrier(tokens, mention, start, end)) break;
    if (mention && (mention.kind === 'demonym' || mention.type === 'country')) {
      if (
        mention.kind === 'demonym' &&
        hasOffice(forms, start, end) &&
        !TENURE.test(forms[mention.first - 1] ?? '')
      )
        return { start, owner: mention };
      start = mention.first;
    } else if (start < end && isPossessive(word)) {
      const owner = at.get(start - 2);
      if (!owner && hasOffice(forms, start, end)) return { start: ownerStart(forms, pos, start) };
      if (owner && owner.type !== 'organization' && hasOffice(forms, start, end))
        return { start, owner };
      start = owner?.first ?? start - 1;
    } else if (mention) start = mention.first;
    else if (word === ')' || (word === ',' && start < end)) {
      const before =
        word === ')' ? asideStart(forms, start, core) : listStart(forms, at, core, start, end);
      if (before === null) break;
      start = before;
    } else if (isTitleWord(word, pos[start - 1]!, start < end ? forms[start]! : null)) start--;
    else break;
  }
  return { start };
}

/** Words over which no title reaches. */
const isBarrier = (
  tokens: Tokens,
  mention: Candidate | undefined,
  start: number,
  end: number,
): boolean =>
  isDash(tokens, start - 1) ||
  (mention?.type === 'person' && !isPatron(tokens.forms, mention, start)) ||
  (start < end && (isGovernor(tokens.forms, start, end) || isSetting(tokens.forms, mention, start))) ||
  HEADLINE_LINK.test(tokens.forms[start - 1]!);

/** Where the bracket that closes before token `start` opens. */
function asideStart(forms: readonly string[], start: number, core: number): number | null {
  let opening = start - 1;
  while (opening > core && forms[opening] !== '(' && start - opening < LONGEST_ASIDE) opening--;
  return forms[opening] === '(' ? opening : null;
}

/** Where the list that goes on behind the comma before token `start` begins. */
const listStart = (
  forms: readonly string[],
  at: MentionAt,
  core: number,
  start: number,
  end: number,
): number | null =>
  hasOffice(forms, start, end)
    ? listedBefore(forms, start, end, at)
    : seriesStart(forms, start - 1, core, at);

/** A dash between spaces, which no name has. */
const isDash = ({ forms, starts, ends }: Tokens, i: number) =>
  /^[–—]$/.test(forms[i]!) && ends[i]! < starts[i + 1]!;

/** Where `city's` before an office begins; the office of a country goes without `country's`. */
function ownerStart(forms: readonly string[], pos: readonly string[], office: number): number {
  let start = office - 2;
  if (pos[start] !== 'NOUN' || !startsLower(forms[start]!) || OF_A_STATE.test(forms[start]!))
    return office;
  while (/^(?:NOUN|ADJ)$/.test(pos[start - 1] ?? '') && startsLower(forms[start - 1]!)) start--;
  return start;
}

/** Whether a word can belong to a title that goes on with `next`; `Transport Minister` is none of a verb, whatever its tag. */
function isTitleWord(word: string, pos: string, next: string | null): boolean {
  if (/^(?:NOUN|PROPN|ADJ|NUM|X)$/.test(pos) || isOffice(word) || DESIGNATE.test(word)) return true;
  if (next === null) return false;
  return (
    TITLE_LINKS.has(word) ||
    TENURE.test(word) ||
    /^(?:ruling|governing|managing|founding|presiding)$/i.test(word) ||
    (pos === 'VERB' && startsUpper(word) && startsUpper(next) && isOffice(next))
  );
}

/** `advisor for U.S. President`: a preposition before a whole title governs it and is no part of it. */
function isGovernor(forms: readonly string[], start: number, end: number): boolean {
  const word = forms[start - 1]!;
  if (!isOffice(forms[end - 1]!) || forms[start] === 'the') return false;
  if (isOffice(forms[start - 2] ?? '') && /[^s]s$/.test(forms[end - 1]!)) return false;
  return (
    /^(?:for|to|by|in|on|at|with|from)$/.test(word) ||
    (word === 'of' && !isOffice(forms[start - 2] ?? ''))
  );
}

/** `In Washington Secretary …`: where something happened, not where the office is. */
const isSetting = (forms: readonly string[], mention: Candidate | undefined, start: number) =>
  mention?.type === 'place' &&
  mention.last === start &&
  /^(?:in|at|near|from)$/i.test(forms[mention.first - 1] ?? '');

const HEADLINE_LINK = /^(?:Between|With|On|After|Amid|Over)$/;

/** `Trump adviser`: a surname before an office in small letters. */
const isPatron = (forms: readonly string[], { first, last }: Candidate, start: number) =>
  last - first === 1 && last === start && startsLower(forms[start]!) && isOffice(forms[start]!);

/** `for Energy, Growth, and the` read back from its last comma: the token after the preposition that follows an office. */
function seriesStart(
  forms: readonly string[],
  comma: number,
  core: number,
  at: MentionAt,
): number | null {
  for (let i = comma - 1; i > core && comma - i < LONGEST_TITLE; i--) {
    if (at.get(i)?.type === 'person') return null;
    if (
      /^(?:of|for)$/.test(forms[i]!) &&
      hasOffice(forms, i - 1 - (forms[i - 1] === 'State' ? 2 : 0), i)
    )
      return i;
    if (!/^(?:\p{Lu}.*|,|and|the|of)$/u.test(forms[i]!)) return null;
  }
  return null;
}

/** `singer, actor and poet`, read back to a comma: the token of the office before it; null where no list is. */
function listedBefore(
  forms: readonly string[],
  start: number,
  end: number,
  at: MentionAt,
): number | null {
  const and = forms.indexOf('and', start);
  const isListed =
    and >= start &&
    and < end &&
    (and === start || isOffice(forms[and - 1]!)) &&
    !at.has(start - 2) &&
    startsLower(forms[start - 2] ?? '') &&
    isOffice(forms[start - 2]!);
  return isListed ? start - 2 : null;
}
