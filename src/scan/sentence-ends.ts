import { BEFORE_LETTER, SENTENCE_STARTERS, TITLE_ABBREVIATIONS } from './abbreviations.js';
import { afterAbbreviation } from './abbreviation-ends.js';
import { hasLetter, isCapitalLetter, startsCapital, startsLower, startsWithNumber } from './letters.js';

/** The tokens of one block of text, by their offsets. */
export interface BlockTokens {
  text: string;
  forms: readonly string[];
  starts: readonly number[];
  ends: readonly number[];
}

const TERMINAL = /^(?:[!?]+|[.…。！？]|\.{3,})$/u;
const CLOSER = /^["'”’»)\]}›]$/;
const OPENER = /^(?:["'“‘«([{‹„¿¡`]|``)$/;

/**
 * Whether a sentence ends with token `i`; `first` is the first token of the sentence.
 * Closing quotes and brackets after the mark are passed over by the caller.
 */
export function isTerminal({ forms }: BlockTokens, i: number): boolean {
  const form = forms[i]!;
  return TERMINAL.test(form) || (form.length > 1 && form.endsWith('.') && hasLetter(form));
}

/** Index of the last closing mark that belongs to the sentence which ends at `i`. */
export function includeClosers({ forms, starts, ends }: BlockTokens, i: number): number {
  let last = i;
  while (last + 1 < forms.length && CLOSER.test(forms[last + 1]!) && starts[last + 1] === ends[last])
    last++;
  while (forms[last + 1] === '[' && /^\d{1,3}$/.test(forms[last + 2] ?? '') && forms[last + 3] === ']')
    last += 3;
  return last;
}

/**
 * Decides at a terminal token `i`, with its closers up to `last`, whether the next token begins a sentence.
 */
export function endsSentence(block: BlockTokens, first: number, i: number, last: number): boolean {
  const { forms, starts, ends } = block;
  const next = last + 1;
  if (next >= forms.length) return true;
  const mark = forms[i]!;
  const spaced = starts[next]! > ends[last]!;
  const opening = skipOpeners(forms, next);
  const word = forms[opening] ?? '';
  if (forms[next] === '.' && mark === '.') return opensEllipsis(block, i);
  if (mark === '.' && i > 0 && starts[i]! > ends[i - 1]!)
    return startsCapital(word) && endsSpacedStops(block, i);
  if (TERMINAL.test(forms[next]!) && !/^[!?]/.test(mark)) return false;
  if (isReference(forms, i, word) || isYearAside(forms, i, next)) return false;
  if (!spaced && mark !== '.')
    return (
      (last > i || standsBetweenSentences(forms, i)) &&
      startsCapital(word) &&
      !/^[,;:)\]–—-]/.test(forms[next]!)
    );
  if (!spaced)
    return (
      startsCapital(/^[“‘«]$/.test(forms[next]!) ? word : forms[next]!) && endsClosely(block, i, word)
    );
  if (mark === '.' && isVersus(forms, i)) return false;
  if (/^[)\]]/.test(forms[next]!)) return false;
  if (mark.length > 1 && mark.endsWith('.') && !/^\.+$/.test(mark))
    return afterAbbreviation(block, first, i, word, opening > next);
  if (isInitial(forms, i, ends, starts))
    return (
      startsCapital(word) &&
      (SENTENCE_STARTERS.has(word.toLowerCase()) || BEFORE_LETTER.has(forms[i - 2]?.toLowerCase() ?? ''))
    );
  if (startsLower(word))
    return (
      last === i && /^\p{Ll}{4,}$/u.test(forms[i - 1] ?? '') && /^[.!?]+$/.test(mark) && mark !== '...'
    );
  return (
    startsCapital(word) ||
    /^[\p{N}•\p{Lo}$€£#@]/u.test(word) ||
    (opening > next && !startsLower(word)) ||
    startsWithNumber(word)
  );
}

/**
 * Whether a full stop without space behind it ends a sentence: words of letters stand to both sides, and no
 * address.
 */
function endsClosely({ forms, starts, ends }: BlockTokens, i: number, word: string): boolean {
  const before = forms[i - 1] ?? '';
  if (/(?:\p{L}\p{Ll}{2}|\p{N}|%)$|@|^www\./u.test(before)) return true;
  const isWord = starts[i - 1]! > (ends[i - 2] ?? -1) && /^\p{Ll}{2,}$/u.test(before);
  const opens = /^(?:\p{Lu}\p{Ll}{2}|["“‘«])/u.test(forms[i + 1]!);
  if (isWord && (opens || SENTENCE_STARTERS.has(word.toLowerCase()))) return true;
  const isLastPart = forms[i - 2] === '-' && starts[i - 1] === ends[i - 2];
  return isLastPart && /^\p{L}?\p{Ll}+$/u.test(before) && /^\p{Lu}\p{Ll}{2}/u.test(word);
}

/** `so!Nobody`: a small word and one with a capital right beside the mark; `Yahoo!` has a capital itself. */
const standsBetweenSentences = (forms: readonly string[], i: number): boolean =>
  /^[!?]+$/.test(forms[i]!) &&
  /^\p{Ll}{2,}$/u.test(forms[i - 1] ?? '') &&
  /^\p{Lu}\p{Ll}+$/u.test(forms[i + 1] ?? '');

/** `Roe v. Wade`: a small v between names. */
const isVersus = (forms: readonly string[], i: number): boolean =>
  (forms[i - 1] === 'v' || forms[i - 1] === 'vs') &&
  startsCapital(forms[i - 2] === '.' ? forms[i - 3] : forms[i - 2]);

/**
 * `Viva Maria! (1965)`, `(b. September 2013)`: the mark belongs to a title or an abbreviation of life dates.
 */
function isYearAside(forms: readonly string[], i: number, next: number): boolean {
  if (/^[!?]+$/.test(forms[i]!)) return forms[next] === '(' && /^\d{4}$/.test(forms[next + 1] ?? '');
  return (
    forms[i] === '.' &&
    /^(?:[bdmr]|div|fl)$/.test(forms[i - 1] ?? '') &&
    /^[(;]$/.test(forms[i - 2] ?? '')
  );
}

/** `period . . . . Next`: the last of four full stops that all stand apart. */
function endsSpacedStops({ forms, starts, ends }: BlockTokens, i: number): boolean {
  return (
    i >= 4 &&
    forms[i - 1] === '.' &&
    forms[i - 2] === '.' &&
    forms[i - 3] === '.' &&
    starts[i - 3]! > ends[i - 4]!
  );
}

/**
 * A full stop with three spaced ones after it, before a capital: the sentence is over, the next opens with an
 * ellipsis.
 */
function opensEllipsis({ forms, starts, ends }: BlockTokens, i: number): boolean {
  const attached = i > 0 && starts[i] === ends[i - 1];
  return attached && forms[i + 2] === '.' && forms[i + 3] === '.' && startsCapital(forms[i + 4] ?? '');
}

/** `p. 55`, `est. $3 million`, `N°. 12`, `[...]`: the mark belongs to what follows or surrounds it. */
function isReference(forms: readonly string[], i: number, word: string): boolean {
  const before = forms[i - 1] ?? '';
  if (/^\.{3,}$|^…$/.test(forms[i]!)) return before === '[';
  return (
    forms[i] === '.' &&
    (startsWithNumber(word) || /^[$€£¥₹]/.test(word)) &&
    (before === '°' || TITLE_ABBREVIATIONS.has(before.toLowerCase()))
  );
}

/** A lone capital before a full stop that stands apart: `Jonas E . Smith`. */
function isInitial(
  forms: readonly string[],
  i: number,
  ends: readonly number[],
  starts: readonly number[],
): boolean {
  return forms[i] === '.' && i > 0 && isCapitalLetter(forms[i - 1]!) && ends[i - 1] === starts[i];
}

function skipOpeners(forms: readonly string[], at: number): number {
  let i = at;
  while (i < forms.length && i < at + 4 && OPENER.test(forms[i]!)) i++;
  return i;
}
