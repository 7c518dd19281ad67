import { isGenitive } from '../../../lexicon/function-words.js';
import {
  endsOffice,
  governsTime,
  isRoughly,
  isTermUnit,
  leadsToHolder,
  namesTime,
  opensComplement,
  TITLE_LINKS,
} from '../../../lexicon/office-phrases.js';
import { startsUpper, startsWithLetter } from '../../../scan/letters.js';
import { hasOffice, isOffice, LONGEST_TITLE } from './office.js';
import type { NamedText, NamesByToken } from '../names-by-token.js';

const MARKS: ReadonlySet<string> = new Set([...',;:()"“”.!?—–', '--']);
const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX', 'PRON', 'SCONJ']);
/** Behind a year that belongs to the phrase: `the 2020 presidential nominee`. */
const MODIFIED: ReadonlySet<string> = new Set(['ADJ', 'NOUN']);
const TRAILING: ReadonlySet<string> = new Set(['ADP', 'DET', 'ADV', 'CCONJ', 'PUNCT']);

/** Token behind the noun phrase that begins at token `start`. */
export function phraseEnd(context: NamedText, start: number, last: number): number {
  const { forms } = context.segmentation.tokens;
  const { pos } = context.morphology;
  let end = context.at.get(start)?.last ?? start + 1;
  while (end < last && end - start < LONGEST_TITLE) {
    const mention = context.at.get(end);
    const isOwner = isGenitive(forms[end] ?? '') && context.at.has(end - 1);
    const isOfYear = isYear(forms[end]!) && MODIFIED.has(pos[end + 1] ?? '');
    if (!mention && !isOwner && !isOfYear && (VERBAL.has(pos[end]!) || isBound(forms, end))) break;
    end = mention?.last ?? end + 1;
  }
  while (end > start && (TITLE_LINKS.has(forms[end - 1]!) || TRAILING.has(pos[end - 1]!))) end--;
  return end;
}

/** Whether no office goes on over a token. */
const isBound = (forms: readonly string[], i: number) =>
  MARKS.has(forms[i]!) ||
  endsOffice(forms[i]!) ||
  isYear(forms[i]!) ||
  isTime(forms, i) ||
  (forms[i] === 'and' && (forms[i + 1] === 'a' || forms[i + 1] === 'an'));

const isYear = (form: string) => /^\d{4}s?$/.test(form);

/** `in May`, `on Monday`, `for ten years`. */
function isTime(forms: readonly string[], i: number): boolean {
  const [, next = '', unit = ''] = forms.slice(i, i + 3);
  return governsTime(forms[i]!) && (isTimeName(next) || isTermUnit(unit) || isRoughly(next));
}

/** Names of times have capitals, parts of them none. */
const isTimeName = (form: string) =>
  /^\d/.test(form) ||
  (namesTime(form.toLowerCase()) && startsUpper(form) !== isPartOfTime(form.toLowerCase()));

const isPartOfTime = (lower: string) => lower === 'early' || lower === 'late' || lower === 'mid';

/** Whether an office stands before the complement of a phrase, and nobody who has it. */
export function isOfficePhrase(
  forms: readonly string[],
  start: number,
  end: number,
  at: NamesByToken,
): boolean {
  const owner = at.get(start);
  const own = owner && isGenitive(forms[owner.last] ?? '') ? owner.last + 1 : start;
  const head = headEnd(forms, own, end);
  return end > start && hasOffice(forms, own, head) && !isSomeoneElse(forms, at, start, head, end);
}

/** Token behind the head of a noun phrase, where its complement begins. */
export function headEnd(forms: readonly string[], start: number, end: number): number {
  for (let i = start + 1; i < end; i++) if (opensComplement(forms[i]!)) return i;
  return end;
}

/**
 * A person in the noun phrase itself has the office, unless it is a possessor: `Trump's lawyer`; so has one
 * behind the complement, unless it belongs there: `Secretary for Trade Ann Roe`, but `adviser to President
 * Roe`.
 */
function isSomeoneElse(
  forms: readonly string[],
  at: NamesByToken,
  start: number,
  head: number,
  end: number,
): boolean {
  for (let i = start; i < end; i++) {
    const mention = at.get(i);
    if (mention?.type !== 'person' || mention.first !== i || isGenitive(forms[mention.last] ?? ''))
      continue;
    if (i < head || !belongsTo(forms[i - 1]!)) return true;
  }
  return false;
}

/** Whether a word before a name makes it part of a complement. */
const belongsTo = (before: string) =>
  !startsWithLetter(before) || opensComplement(before) || leadsToHolder(before) || isOffice(before);

/** `officials`, not `boss` or `The Marines`: a noun in small letters for several who have an office. */
export const isForSeveral = (head: string): boolean =>
  /^\p{Ll}.*[^s]s$/u.test(head) && isOffice(head.slice(0, -1)) && !isOffice(`${head}s`);
