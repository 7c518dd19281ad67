import { callsInitiative, endsLaw, leadsToTitle } from '../../../lexicon/initiative-words.js';
import { startsUpper } from '../../../scan/letters.js';
import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate } from '../candidate.js';
import { isCapitalisedWord } from '../capitals.js';

/** Longest title in quotation marks, in tokens. */
const LONGEST_TITLE = 9;
/** Longest way from what a title is called to its quotation marks. */
const FURTHEST = 3;
/** Longest name of a law before its bracket. */
const LONGEST_LAW = 10;

/**
 * Plans, laws and treaties by their titles in quotation marks, `the “Homes for All” scheme`, `a plan called
 * “Clean Rivers”`, and laws with a bracket in their names, `Water Users (Amendment) Bill 2023`.
 */
export function recogniseInitiatives({ segmentation: { tokens } }: EntityContext): Candidate[] {
  const { forms, sentenceOf } = tokens;
  const found: Candidate[] = [];
  const add = (first: number, last: number, rule: string) =>
    found.push(nameAt(first, last, 'initiative', { rule, source: 'definition', confidence: 0.9 }));
  const quoted: [first: number, last: number][] = [];
  const called = new Set<string>();
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!;
    if (OPENERS.has(form)) {
      const end = titleEnd(forms, i + 1);
      if (end <= i + 2 || sentenceOf[i] !== sentenceOf[end]) continue;
      quoted.push([i + 1, end]);
      if (isCalled(forms, i, end)) called.add(forms.slice(i + 1, end).join(' '));
    } else if (form === '(' && forms[i + 2] === ')' && isCapitalisedWord(forms[i + 1])) {
      const last = lawEnd(forms, i + 3);
      const first = lawStart(forms, i);
      if (last > i + 3 && first < i) add(first, last, 'initiative.bracket');
    }
  }
  for (const [first, last] of quoted)
    if (called.has(forms.slice(first, last).join(' '))) add(first, last, 'initiative.title');
  return found;
}

const OPENERS = new Set(['"', '“', '‘']);
const CLOSERS = new Set(['"', '”', '’']);

/** Where a title ends that begins with a capital, ends with one and is closed; `from` where none is. */
function titleEnd(forms: readonly string[], from: number): number {
  if (!startsUpper(forms[from])) return from;
  let end = from + 1;
  while (end - from <= LONGEST_TITLE && !CLOSERS.has(forms[end] ?? '')) end++;
  const last = forms[end - 1] === ',' ? end - 1 : end;
  return CLOSERS.has(forms[end] ?? '') && startsUpper(forms[last - 1]) ? last : from;
}

/** Whether a word before or behind the marks calls the title a plan. */
function isCalled(forms: readonly string[], opening: number, end: number): boolean {
  const behind = forms[end] === ',' ? end + 2 : end + 1;
  if (callsInitiative(forms[behind] ?? '')) return true;
  let at = opening - 1;
  while (opening - at <= FURTHEST && leadsToTitle(forms[at] ?? '')) at--;
  return callsInitiative(forms[at] ?? '');
}

/** End of `Bill 2023` from token `from`; `from` where no law ends. */
function lawEnd(forms: readonly string[], from: number): number {
  let end = from;
  while (isCapitalisedWord(forms[end])) end++;
  if (end === from || !endsLaw(forms[end - 1]!.toLowerCase())) return from;
  return /^(?:19|20)\d\d$/.test(forms[end] ?? '') ? end + 1 : end;
}

/** Where the capitals before token `end` begin, with `and` and `of` between them. */
function lawStart(forms: readonly string[], end: number): number {
  let first = end;
  while (first > 0 && end - first < LONGEST_LAW) {
    const before = forms[first - 1]!;
    if (isCapitalisedWord(before) && before !== 'The') first--;
    else if ((before === 'and' || before === 'of') && isCapitalisedWord(forms[first - 2]) && first < end)
      first -= 2;
    else break;
  }
  return first;
}
