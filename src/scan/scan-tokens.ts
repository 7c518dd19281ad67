import { lazily } from '../lazily.js';
import { CLOSING_ABBREVIATIONS, JOINED_PREFIXES, TITLE_ABBREVIATIONS } from './abbreviations.js';
import { isApostrophe, isDigit, isLetter, isSpace, isWordCharacter, widthAt } from './characters.js';
import { moneyPrefix } from './money-prefixes.js';
import { hasUnit, numberEnd } from './numbers.js';
import { splitClitics } from './clitics.js';
import type { Emit } from './emit.js';
import { LetterPattern } from './letter-pattern.js';

/** Longest run without white space that is searched for an address. */
const LONGEST_ADDRESS = 2000;
const ADDRESS =
  /^(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[a-z][\w.+-]*@[a-z]\w+|@\w+|#(?!\d+\b)\w+|\w+(?:\.\w+){0,3}\.(?:com|org|net|gov|edu|html?|pdf|docx?|xlsx?|jpg|png|gif|zip|txt|csv)(?:\/\S*)?)/i;
/** `misc.trains.models`: names of hosts, groups of news and the like, in small letters. */
const NAME_IN_PARTS = /^[a-z]{2,}(?:\.[a-z][\w-]+){2,}/;
/** `press@mine.gov.za.Replies`: the word that a missing space leaves at an address. */
const NEXT_SENTENCE = new LetterPattern(String.raw`(?<=\.[a-z]{2,6})\.\p{Lu}\p{Ll}+$`);
const REPEATED = new Set(['.', '!', '?', '-', '—', '–', '=', '*', '_', '~', '<', '>', '`', '$']);

const LOWEST_PICTURE = 0x203c;
const picture = lazily(
  () =>
    /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?){0,6}/uy,
);

const LONGEST_FACE = 5;
/** A face that stands alone: `:)`, `;-(`, `:D`, `^_^`. */
const FACE = /^(?:[:;=]-?[()DPp]+|\(-?[:;]|\^_*\^|-_+-)$/;
/** A line drawn with several marks: `--==`. */
const DRAWN = /^[-=~_*#+<>|]{3,}$/;

/**
 * Words of `text` from `start` to `end`, as Universal Dependencies splits English: clitics apart, hyphens and
 * slashes between words apart, numbers, abbreviations and addresses whole. Linear in the length.
 */
export function scanTokens(text: string, start: number, end: number, emit: Emit): void {
  let i = start;
  while (i < end) {
    if (isSpace(text, i)) {
      i++;
      continue;
    }
    let stop = i;
    while (stop < end && !isSpace(text, stop)) stop++;
    scanChunk(text, i, stop, emit);
    i = stop;
  }
}

function scanChunk(text: string, start: number, end: number, emit: Emit): void {
  if (end - start <= LONGEST_FACE && FACE.test(text.slice(start, end))) {
    emit(start, end);
    return;
  }
  if (!isWordCharacter(text, start) && DRAWN.test(text.slice(start, end))) {
    emit(start, end);
    return;
  }
  let i = start;
  const mayBeAddress =
    end - start <= LONGEST_ADDRESS &&
    hasAddressMark(text, start, end) &&
    /[@#]|www\.|:\/\/|\.\w{3}/i.test(text.slice(start, end));
  while (i < end) {
    const address =
      mayBeAddress && (i === start || !isWordCharacter(text, i - 1)) ? addressEnd(text, i, end) : 0;
    let stop: number;
    if (address > i) {
      stop = address;
      emit(i, stop);
    } else if (isWordCharacter(text, i)) {
      stop = wordEnd(text, i, end);
      splitClitics(text, i, stop, emit);
    } else if (isApostrophe(text[i]) && i > start) {
      stop = Math.min(end, i + cliticLength(text, i, end));
      emit(i, stop);
    } else {
      stop = i + signWidth(text, i);
      if (REPEATED.has(text[i]!)) while (stop < end && isSameMark(text[i]!, text[stop]!)) stop++;
      emit(i, stop);
    }
    i = stop;
  }
}

/** Code units of a sign; a flag of two letters and a picture with its variants are one. */
function signWidth(text: string, i: number): number {
  if (text.charCodeAt(i) < LOWEST_PICTURE) return 1;
  const pattern = picture();
  pattern.lastIndex = i;
  return pattern.exec(text)?.[0].length ?? widthAt(text, i);
}

function hasAddressMark(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const mark = text[i];
    if (mark === '.' || mark === ':' ? i + 2 < end : mark === '@' || mark === '#') return true;
  }
  return false;
}

const isSameMark = (a: string, b: string) =>
  a === b || ((a === '?' || a === '!') && (b === '?' || b === '!'));

function addressEnd(text: string, start: number, end: number): number {
  const chunk = text.slice(start, end);
  const match = ADDRESS.exec(chunk) ?? NAME_IN_PARTS.exec(chunk);
  if (!match) return 0;
  let stop = start + (NEXT_SENTENCE.exec(match[0])?.index ?? match[0].length);
  while (stop > start && /[.,;:!?)\]}'"’”>]/.test(text[stop - 1]!)) stop--;
  if (stop < end && isWordCharacter(text, stop)) return 0;
  return stop;
}

/** `'s`, `'re`, `'ll`… after a closing mark or a number; else the mark alone. */
function cliticLength(text: string, at: number, end: number): number {
  let stop = at + 1;
  while (stop < end && isLetter(text, stop)) stop++;
  return /^(?:[sdm]|re|ve|ll)$/i.test(text.slice(at + 1, stop)) ? stop - at : 1;
}

/** End of the word, number or abbreviation that begins at `start`. */
function wordEnd(text: string, start: number, end: number): number {
  let i = start;
  if (isDigit(text, i)) {
    i = numberEnd(text, i, end);
    if (text[i] === '-' || hasUnit(text, i, end)) return i;
  } else {
    const prefix = moneyPrefix(text, start);
    if (prefix > 0) return start + prefix;
  }
  while (i < end && isWordCharacter(text, i)) i += widthAt(text, i);
  if (text[i] === '/' && i === start + 1 && isShortForm(text, start, end)) return start + 3;
  if (text[i] === '.' && isLetter(text, i - 1)) i = abbreviationEnd(text, start, i, end);
  while (i + 1 < end && isApostrophe(text[i]) && isLetter(text, i + 1))
    do i++;
    while (i < end && isWordCharacter(text, i));
  if (
    text[i] === '-' &&
    i + 1 < end &&
    isLetter(text, i + 1) &&
    JOINED_PREFIXES.has(text.slice(start, i).toLowerCase()) &&
    isLetter(text, start)
  ) {
    i++;
    while (i < end && isWordCharacter(text, i)) i += widthAt(text, i);
    while (i + 1 < end && isApostrophe(text[i]) && isLetter(text, i + 1))
      do i++;
      while (i < end && isWordCharacter(text, i));
  }
  if (
    text[i] === '&' &&
    i + 1 < end &&
    i - start <= 3 &&
    /^[A-Z]+&[A-Z]{1,3}(?![A-Za-z])/.test(text.slice(start, i + 5))
  )
    return i + 1 + /^[A-Z]+/.exec(text.slice(i + 1, i + 5))![0].length;
  if (text[i] === '$' && /^(?:US|[ACSRZ]|HK|NZ|NT)$/.test(text.slice(start, i))) i++;
  return i;
}

/** `w/o`, `A/C`: two letters for two words. */
const isShortForm = (text: string, start: number, end: number): boolean =>
  start + 2 < end &&
  text[start - 1] !== '/' &&
  isLetter(text, start) &&
  isLetter(text, start + 2) &&
  !(start + 3 < end && (isWordCharacter(text, start + 3) || text[start + 3] === '/'));

/** `U.S.`, `e.g.` and known abbreviations keep their full stop; `dot` is the first one. */
function abbreviationEnd(text: string, start: number, dot: number, end: number): number {
  let i = dot;
  if (dot - start === 1) {
    while (text[i] === '.' && i < end) {
      if (isLetter(text, i + 1) && !isWordCharacter(text, i + 2)) i += 2;
      else break;
    }
    if (i > dot) return text[i] === '.' && i < end ? i + 1 : i;
    return isUpper(text[start]!) && text[dot + 1] !== '.' ? dot + 1 : dot;
  }
  const word = text.slice(start, dot).toLowerCase();
  if (word === 'al' && /et\s$/i.test(text.slice(start - 3, start))) return dot + 1;
  if (word.length > 8 || isWordCharacter(text, dot + 1))
    return word === 'ph' && /^ph\.d\.?/i.test(text.slice(start, start + 5)) ? dot + 3 : dot;
  const known = CLOSING_ABBREVIATIONS.has(word) || TITLE_ABBREVIATIONS.has(word);
  return known &&
    text[dot + 1] !== '.' &&
    (isUpper(text[start]!) ||
      !/^(?:no|art|al|sun|sat|mar|miss|mo|la|ill|ind|wash|ore|mon|st|ed|ch|est|min|co|fig)$/.test(
        word,
      ) ||
      nextIsDigit(text, dot + 1, end))
    ? dot + 1
    : dot;
}

const isUpper = (character: string) => character !== character.toLowerCase();

function nextIsDigit(text: string, at: number, end: number): boolean {
  let i = at;
  while (i < end + 2 && text[i] === ' ') i++;
  return i < text.length && isDigit(text, i);
}
