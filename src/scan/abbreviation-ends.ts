import {
  AFTER_TIME,
  BEFORE_ATTRIBUTE,
  BEFORE_LETTER,
  CLOSING_ABBREVIATIONS,
  SENTENCE_STARTERS,
  TITLE_ABBREVIATIONS,
} from './abbreviations.js';
import { isCapitalLetter, startsCapital } from './letters.js';

const TIME = /^[ap]\.m\.?$/i;

/** The words of a block of text. */
interface Forms {
  forms: readonly string[];
}

/** Whether a sentence ends with the abbreviation at `i` before `word`, which marks open when `quoted`. */
export function afterAbbreviation(
  { forms }: Forms,
  first: number,
  i: number,
  word: string,
  quoted: boolean,
): boolean {
  const mark = forms[i]!;
  const bare = mark.slice(0, -1).toLowerCase();
  if (!startsCapital(word) && !/^\p{Lo}/u.test(word)) return false;
  if (bare.length === 1 && BEFORE_LETTER.has(forms[i - 1]?.toLowerCase() ?? '')) return true;
  if (TITLE_ABBREVIATIONS.has(bare) && !isLetter(mark)) return false;
  if (isPartyState(forms, i)) return true;
  if (TIME.test(mark)) return afterTime(forms, first, i, word);
  if (/^(?:\p{L}\.)+$/u.test(mark) && mark.length === 2)
    return SENTENCE_STARTERS.has(word.toLowerCase());
  if (SENTENCE_STARTERS.has(word.toLowerCase())) return true;
  return quoted && CLOSING_ABBREVIATIONS.has(bare);
}

/** A capital letter is no short form of a title: `circa` is written small. */
const isLetter = (mark: string): boolean => mark.length === 2 && isCapitalLetter(mark[0]!);

/** Behind `a.m.`: no day, zone or city goes on with the time, nor a noun that it describes. */
function afterTime(forms: readonly string[], first: number, i: number, word: string): boolean {
  const opens = SENTENCE_STARTERS.has(word.toLowerCase());
  return (
    !AFTER_TIME.has(word.toLowerCase()) &&
    !isZone(forms, i + 1) &&
    !isCityTime(forms, i + 1) &&
    !(forms[first]!.toLowerCase() === 'at' && i - first <= 3) &&
    (opens || !BEFORE_ATTRIBUTE.has(forms[i - 2]?.toLowerCase() ?? ''))
  );
}

/** `6 p.m. New York time`. */
function isCityTime(forms: readonly string[], at: number): boolean {
  let end = at;
  while (end < at + MOST_OF_CITY && startsCapital(forms[end])) end++;
  return end > at && forms[end] === 'time';
}
const MOST_OF_CITY = 3;

/** `Sen. Ann Roe, D-Ark.`: where the sentence goes on, a comma closes the aside. */
const isPartyState = (forms: readonly string[], i: number): boolean =>
  forms[i - 1] === '-' && /^[DRIL]$/.test(forms[i - 2] ?? '') && forms[i - 3] === ',';

const isZone = (forms: readonly string[], i: number) =>
  forms[i] === '(' && /^[A-Z]{2,4}$/.test(forms[i + 1] ?? '');
