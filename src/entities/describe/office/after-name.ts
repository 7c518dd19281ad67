import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import { isPerfect } from '../../../lexicon/auxiliaries.js';
import { isCopula, isSeatLetters } from '../../../lexicon/office-phrases.js';
import { afterAsides } from './asides.js';
import { titleBefore } from './before-name.js';
import { titleFrom } from './read-forward.js';
import type { Title } from './title.js';
import { headEnd, isForSeveral } from './phrase.js';

/** Longest distance in tokens from a name over `(aged 40)` or `of Spain` to what tells its office. */
const FURTHEST = 14;

/**
 * `, the Norwegian foreign minister,`, `of Lund, chief economist at the bank,` or `is a doctor` after the
 * name.
 */
export function appositionAfter(context: NamedText, { first, last }: Candidate): Title | null {
  const { tokens, sentences } = context.segmentation;
  const { forms } = tokens;
  const end = Math.min(sentences[tokens.sentenceOf[last - 1]!]!.last, last + FURTHEST);
  if (isSeatAt(forms[last] ?? ''))
    return { role: forms[last]!, first: last, last: last + 1, told: null };
  const next = afterAsides(forms, last, end, context.at);
  const title = opening(forms, next);
  if (title < 0 || title >= end) return null;
  const found = titleFrom(context, title);
  if (!found || isOfOthers(forms, found, next, context.at.get(first - 2))) return null;
  return isOfNext(context, found) ? null : found;
}

/**
 * `Ann Roe, other officials and` so on: several behind a comma are no office of one, unless there are two
 * before it: `Bo Lund and Ann Roe, members of the club`.
 */
function isOfOthers(
  forms: readonly string[],
  { first, last }: Title,
  next: number,
  before: Candidate | undefined,
): boolean {
  const isPlural = isForSeveral(forms[headEnd(forms, first, last) - 1]!);
  const isOneOf = forms.slice(next, first).some((form) => form.toLowerCase() === 'one');
  const tellsOthers = forms[first] === 'other' || (isPlural && before?.type !== 'person');
  return tellsOthers && forms[next] === ',' && !isOneOf;
}

/** `Ann Roe, Mayor of Lund Bo Dahl and Eva Lie`: the office of whoever is named right behind it. */
function isOfNext(context: NamedText, { first, last }: Title): boolean {
  for (let i = first; i <= last; i++) {
    const next = context.at.get(i);
    if (next?.type === 'person' && next.first === i) return titleBefore(context, next)?.first === first;
  }
  return false;
}

/** Token after `,`, `(`, `—`, `, who is` or `is`; -1 where none of them follows. */
export function opening(forms: readonly string[], i: number): number {
  const next = forms[i] ?? '';
  if (next === ',' && forms[i + 1] === 'who') return opening(forms, i + 1);
  const verb = next === 'who' || next === ',' ? i + 1 : i;
  const word = forms[verb] ?? '';
  if (isCopula(word)) return verb + 1;
  if (isPerfect(word) && forms[verb + 1] === 'been') return verb + 2;
  return OPENING_MARKS.has(next) ? i + 1 : -1;
}

const OPENING_MARKS: ReadonlySet<string> = new Set([',', '(', '—', '–', '--']);

/** `Jane Roe MP`: in capitals alone. */
const isSeatAt = (form: string) => form === form.toUpperCase() && isSeatLetters(form.toLowerCase());
