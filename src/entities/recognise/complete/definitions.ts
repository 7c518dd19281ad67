import { givesOtherName, leadsToOtherName } from '../../../lexicon/acronym-words.js';

const FURTHEST = 7;

/**
 * Token of the acronym or short name that a text defines right behind a name which ends before token `end`:
 * `… Forces (RSF)`, `… Forces, or RSF,`, `… Forces, also known by its acronym RSF`; -1 where none does.
 */
export function definedAfter(forms: readonly string[], end: number): number {
  if (forms[end] === '(') return inBrackets(forms, end + 1);
  let i = forms[end] === ',' ? end + 1 : end;
  if (i > end && forms[i] === 'or') return skip(forms, i + 1);
  while (i < end + FURTHEST && leadsToOtherName(forms[i] ?? '')) i++;
  return givesOtherName(forms[i] ?? '') ? skip(forms, i + 1) : -1;
}

/** `(RSF)`, `(the "RSF")`, `(or RSF; …)`: the acronym stands first, and the bracket or a comma closes it. */
function inBrackets(forms: readonly string[], from: number): number {
  let i = from;
  while (leadsToOtherName(forms[i] ?? '') || givesOtherName(forms[i] ?? '')) i++;
  let close = i + 1;
  while (QUOTES.has(forms[close] ?? '')) close++;
  return CLOSERS.has(forms[close] ?? '') ? i : -1;
}

const QUOTES = new Set(['”', '"', '’']);
const CLOSERS = new Set([')', ',', ';']);

function skip(forms: readonly string[], from: number): number {
  let i = from;
  while (i < from + FURTHEST && leadsToOtherName(forms[i] ?? '')) i++;
  return i < forms.length ? i : -1;
}

/**
 * Token of the acronym that a name in brackets spells out: `RSF (Rapid Support Forces)`; -1 where none does.
 */
export const definedBefore = (forms: readonly string[], first: number): number =>
  forms[first - 1] === '(' ? first - 2 : -1;

/**
 * Token of what may be an acronym between commas, `Nigerian Bar Association, NBA, …` or, spelt out behind it,
 * `NBA, the Nigerian Bar Association,`; -1 where none is.
 */
export function apposedTo(forms: readonly string[], first: number, last: number): number {
  if (forms[last] === ',' && /^[,.)]$/.test(forms[last + 2] ?? '')) return last + 1;
  const comma = forms[first - 1] === 'the' ? first - 2 : first - 1;
  return forms[comma] === ',' && /^[,.)]$/.test(forms[last] ?? '') ? comma - 1 : -1;
}
