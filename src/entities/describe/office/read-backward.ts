import { isGenitive } from '../../../lexicon/function-words.js';
import { determinerOf } from '../../../lexicon/determiners.js';
import {
  governsOffice,
  isRulingWord,
  isStateNoun,
  isToPerson,
  modifiesOffice,
  opensSetting,
  qualifiesTenure,
  TITLE_LINKS,
} from '../../../lexicon/office-phrases.js';
import { classOfHeadNoun } from '../../../knowledge/offices.js';
import { isCommittee, qualifiesHolder } from '../../../lexicon/office-holders.js';
import { isPicture } from '../../../grammar/marks.js';
import { startsLower, startsUpper } from '../../../scan/letters.js';
import type { Tokens } from '../../../language/tokens.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import { hasOffice, isDesignated, isOffice, LONGEST_TITLE } from './office.js';
import { headEnd } from './phrase.js';
import { asideStart, listStart } from './series.js';

/** Where a title begins, and whose office it is where a word before it tells. */
interface Walked {
  start: number;
  owner?: Candidate;
}

/**
 * Walks back over the words of a title; a nationality, whose office it is, ends it unless `former` or the
 * like stands before.
 */
export function walkBack(context: NamedText, core: number, end: number): Walked {
  const { tokens } = context.segmentation;
  let start = end;
  while (start > core && end - start < LONGEST_TITLE) {
    if (isBarrier(tokens, context.at.get(start - 1), start, end)) break;
    const owned = ownerBefore(context, start, end);
    if (owned) return owned;
    const before = stepBack(context, core, start, end);
    if (before === null) break;
    start = before;
  }
  return { start };
}

/** Where the title ends at whoever owns the office: `Chinese`, `Kenya's`, `the city's`. */
function ownerBefore(
  { segmentation, morphology, at }: NamedText,
  start: number,
  end: number,
): Walked | null {
  const { forms } = segmentation.tokens;
  if (!hasOffice(forms, start, end)) return null;
  const mention = at.get(start - 1);
  if (mention) {
    const before = (forms[mention.first - 1] ?? '').toLowerCase();
    return mention.kind === 'demonym' && !qualifiesTenure(before) ? { start, owner: mention } : null;
  }
  if (!isGenitive(forms[start - 1] ?? '') || !isOffice(forms[headEnd(forms, start, end) - 1]!))
    return null;
  const owner = at.get(start - 2);
  if (!owner) return { start: ownerStart(forms, morphology.pos, start) };
  return owner.type === 'organization' ? null : { start, owner };
}

/** The token from which a title may go on before token `start`; null where it does not. */
function stepBack(
  { segmentation, morphology, at }: NamedText,
  core: number,
  start: number,
  end: number,
): number | null {
  const { forms } = segmentation.tokens;
  const word = forms[start - 1]!;
  const mention = at.get(start - 1);
  const hasBegun = start < end;
  if (hasBegun && !mention && isGenitive(word)) return at.get(start - 2)?.first ?? start - 1;
  if (mention) return mention.first;
  if (word === ')') return asideStart(forms, start, core);
  if (word === ',' && hasBegun) return listStart(forms, at, core, start, end);
  if (hasBegun && isParticipleInside(forms, start - 1)) return start - 1;
  return isTitleWord(word, morphology.pos[start - 1]!, hasBegun ? forms[start]! : null)
    ? start - 1
    : null;
}

/**
 * A participle or gerund in small letters right before the office that is no verb, by the word before it:
 * `newly elected mayor`, `the suspected arsonist`, `railway and shipping magnate`.
 */
function isParticipleInside(forms: readonly string[], i: number): boolean {
  const [before, word, next] = [(forms[i - 1] ?? '').toLowerCase(), forms[i]!, forms[i + 1]!];
  if (before === 'the' && /^\p{Ll}+ing$/u.test(word) && isCommittee(next)) return true;
  if (!isOffice(next)) return false;
  if (before === 'newly') return true;
  if (!/^\p{Ll}+(?:ed|ing)$/u.test(word) || !startsLower(next)) return false;
  return (
    determinerOf(before) === 'one' || before === 'the' || (before === 'and' && word.endsWith('ing'))
  );
}

/** Words over which no title reaches. */
const isBarrier = (
  tokens: Tokens,
  mention: Candidate | undefined,
  start: number,
  end: number,
): boolean =>
  isDash(tokens, start - 1) ||
  isPicture(tokens.forms[start - 1]!) ||
  (mention?.type === 'person' && !isPatron(tokens.forms, mention, start)) ||
  (start < end && (isGovernor(tokens.forms, start, end) || isSetting(tokens.forms, mention, start)));

/** A dash between spaces, which no name has. */
const isDash = ({ forms, starts, ends }: Tokens, i: number) =>
  /^[–—]$/.test(forms[i]!) && ends[i]! < starts[i + 1]!;

/** Where `city's` before an office begins; the office of a country goes without `country's`. */
function ownerStart(forms: readonly string[], pos: readonly string[], office: number): number {
  let start = office - 2;
  if (pos[start] !== 'NOUN' || !startsLower(forms[start]!) || isStateNoun(forms[start]!)) return office;
  while ((pos[start - 1] === 'NOUN' || pos[start - 1] === 'ADJ') && startsLower(forms[start - 1]!))
    start--;
  return start;
}

const TITLE_POS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X']);

/**
 * Whether a word can belong to a title that goes on with `next`; `Transport Minister` is none of a verb,
 * whatever its tag.
 */
function isTitleWord(word: string, pos: string, next: string | null): boolean {
  if (TITLE_POS.has(pos) || isOffice(word) || isDesignated(word)) return true;
  if (next === null) return false;
  if (pos === 'VERB' && qualifiesHolder(word) && isOffice(next)) return true;
  if (startsUpper(word) && modifiesOffice(word.toLowerCase()) && isOffice(next))
    return word !== 'Under' || isUnderling(next.toLowerCase());
  return (
    TITLE_LINKS.has(word) ||
    qualifiesTenure(word.toLowerCase()) ||
    isRulingWord(word.toLowerCase()) ||
    (pos === 'VERB' && startsUpper(word) && startsUpper(next) && isOffice(next))
  );
}

/** `Under Secretary` is an office; `Under President Roe` tells in whose time. */
const isUnderling = (office: string) => office === 'secretary' || office === 'sheriff';

/** `advisor for U.S. President`: a preposition before a whole title governs it and is no part of it. */
function isGovernor(forms: readonly string[], start: number, end: number): boolean {
  const word = forms[start - 1]!;
  if (!isOffice(forms[end - 1]!) || /^(?:the|-)$/.test(forms[start]!)) return false;
  if (word === 'for' && classOfHeadNoun(forms[start - 2] ?? '') === 'candidate') return false;
  if (word === 'of' && isToPerson(forms[start - 2] ?? '')) return startsUpper(forms[start]!);
  if (isOffice(forms[start - 2] ?? '') && /[^s]s$/.test(forms[end - 1]!)) return false;
  return governsOffice(word) || (word === 'of' && !isOffice(forms[start - 2] ?? ''));
}

/** `In Washington Secretary …`: where something happened, not where the office is. */
const isSetting = (forms: readonly string[], mention: Candidate | undefined, start: number) =>
  mention?.type === 'place' &&
  mention.last === start &&
  opensSetting((forms[mention.first - 1] ?? '').toLowerCase());

/** `Trump adviser`: a surname before an office in small letters. */
const isPatron = (forms: readonly string[], { first, last }: Candidate, start: number) =>
  last - first === 1 && last === start && startsLower(forms[start]!) && isOffice(forms[start]!);
