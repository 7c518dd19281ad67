import { END_RULES, type BlockTokens } from './end-rules.js';
import { hasLetter, startsCapital, startsLower, startsWithNumber } from './letters.js';

const TERMINAL = /^(?:[!?]+|[.…。！？]|\.{3,})$/u;
const CLOSER = /^["'”’»)\]}›]$/;
const OPENER = /^(?:["'“‘«([{‹„¿¡`]|``)$/;

/** Whether a sentence may end with token `i`; its closers are passed over by the caller. */
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
 * Decides at a terminal token `at`, with its closers up to `last`, whether the next token begins a sentence;
 * `first` is the first token of the sentence.
 */
export function endsSentence(block: BlockTokens, first: number, at: number, last: number): boolean {
  const { forms, starts, ends } = block;
  const next = last + 1;
  if (next >= forms.length) return true;
  const opening = skipOpeners(forms, next);
  const ending = {
    block,
    first,
    at,
    last,
    mark: forms[at]!,
    word: forms[opening] ?? '',
    isOpened: opening > next,
    isSpaced: starts[next]! > ends[last]!,
  };
  for (const { says } of END_RULES) {
    const ends = says(ending);
    if (ends !== null) return ends;
  }
  return mayBegin(ending.word) || (ending.isOpened && !startsLower(ending.word));
}

/** A word with which a sentence may begin. */
const mayBegin = (word: string): boolean =>
  startsCapital(word) || startsWithNumber(word) || /^[\p{N}•\p{Lo}$€£#@]/u.test(word);

function skipOpeners(forms: readonly string[], at: number): number {
  let i = at;
  while (i < forms.length && i < at + 4 && OPENER.test(forms[i]!)) i++;
  return i;
}
