import type { WordKind } from '../../lexicon/word-kind.js';
import { joinsName } from '../../lexicon/name-particles.js';
import { isAsciiLower, isAsciiUpper, isCapitalLetter, startsWithLetter } from '../../scan/letters.js';
import type { Tokens } from '../../language/tokens.js';
import { LetterPattern } from '../../scan/letter-pattern.js';

/** Most words are told at first sight: plain ones, and those of ASCII letters. */
const PLAIN_CAPITALISED = /^[A-Z][A-Za-z'’.]*$/;

export const isCapitalisedWord = (form: string | undefined): boolean =>
  form !== undefined && !isPlain(form) && (PLAIN_CAPITALISED.test(form) || CAPITALISED.test(form));

/** Whether a word begins with a small letter of ASCII and no apostrophe behind it, or with another mark. */
function isPlain(form: string): boolean {
  const first = form.charCodeAt(0);
  if (isAsciiLower(first)) return form.charCodeAt(1) !== APOSTROPHE;
  return first < NOT_ASCII && !isAsciiUpper(first) && first !== APOSTROPHE;
}

const APOSTROPHE = 0x27;
const NOT_ASCII = 0x80;

const CAPITALISED = new LetterPattern(
  String.raw`^(?:\p{Lu}|[A-Z]?[a-z]?'\p{Lu}|\p{Lu}\p{L}*-)[\p{L}\p{M}'’.]*$`,
);

export const isParticle = (form: string | undefined): boolean => form !== undefined && joinsName(form);

/** `UN`, `WARNS`: capitals alone, at least two. */
export const isCapitals = (form: string | undefined): boolean =>
  form !== undefined && CAPITALS.test(form);

const CAPITALS = new LetterPattern(String.raw`^\p{Lu}{2,}$`);

const PLAIN_FORM = /^[A-Z][a-z]*$/;

/**
 * Whether a word of a kind stands with a capital, as at the front of a sentence; not in capitals altogether.
 */
export const isPlainCapital = (form: string, isOfKind: WordKind): boolean =>
  PLAIN_FORM.test(form) && isOfKind(form.toLowerCase());

/** Whether the token follows the one before it without a space. */
export const isAttached = (tokens: Tokens, i: number): boolean =>
  i > 0 && tokens.starts[i] === tokens.ends[i - 1];

/**
 * End (exclusive) of the run of capitalised words that begins at `i`: initials, hyphens and name particles
 * between capitalised words belong to it.
 */
export function nameRunEnd(tokens: Tokens, i: number, last: number, most: number): number {
  const { forms } = tokens;
  let end = i + 1;
  while (end < last && end - i < most) {
    if (isCapitalisedWord(forms[end])) end++;
    else if (
      forms[end] === '-' &&
      isAttached(tokens, end) &&
      isAttached(tokens, end + 1) &&
      startsWithLetter(forms[end + 1] ?? '')
    )
      end += 2;
    else if (
      forms[end] === '.' &&
      isCapitalLetter(forms[end - 1]!) &&
      isAttached(tokens, end) &&
      isCapitalisedWord(forms[end + 1])
    )
      end++;
    else if (
      isParticle(forms[end]) &&
      end + 1 < last &&
      (isCapitalisedWord(forms[end + 1]) ||
        (isParticle(forms[end + 1]) && isCapitalisedWord(forms[end + 2])) ||
        (forms[end + 1] === '-' && isCapitalisedWord(forms[end + 2])))
    )
      end++;
    else break;
  }
  return Math.min(end, last);
}
