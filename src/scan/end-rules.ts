import { BEFORE_LETTER, SENTENCE_STARTERS, TITLE_ABBREVIATIONS } from './abbreviations.js';
import { afterAbbreviation } from './abbreviation-ends.js';
import { isCapitalLetter, startsCapital, startsLower, startsWithNumber } from './letters.js';

/** The tokens of one block of text, by their offsets. */
export interface BlockTokens {
  text: string;
  forms: readonly string[];
  starts: readonly number[];
  ends: readonly number[];
}

/** A mark with which a sentence may end, and what stands around it. */
interface Ending {
  block: BlockTokens;
  /** First token of the sentence. */
  first: number;
  /** The mark. */
  at: number;
  /** The last of the quotes and brackets that close behind it. */
  last: number;
  mark: string;
  /** The first word behind, and behind the quotes and brackets that open there. */
  word: string;
  isOpened: boolean;
  /** Whether space stands behind. */
  isSpaced: boolean;
}

/** What tells whether a sentence ends at a mark. */
export interface EndRule {
  id: string;
  /** Original prose in which `|` stands where sentences end. */
  example: string;
  /** Null where this says nothing. */
  says(ending: Ending): boolean | null;
}

/** The first that has something to say counts; without, it is the next word that tells. */
export const END_RULES: readonly EndRule[] = [
  {
    id: 'end.before-ellipsis',
    example: 'They left.| . . . Roe stayed.',
    says: ({ block, at, last, mark }) =>
      mark === '.' && block.forms[last + 1] === '.' ? opensEllipsis(block, at) : null,
  },
  {
    id: 'end.stop-apart',
    example: 'They met Jonas E . Roe at home.',
    says: ({ block, at, mark, word }) =>
      mark === '.' && at > 0 && block.starts[at]! > block.ends[at - 1]!
        ? startsCapital(word) && endsSpacedStops(block, at)
        : null,
  },
  {
    id: 'end.reference',
    example: 'He wrote [...] Roe left.',
    says: ({ block, at, word }) => (isReference(block.forms, at, word) ? false : null),
  },
  {
    id: 'end.year-aside',
    example: 'In Viva Lobata! (1965) Roe sang at home.',
    says: ({ block, at, last }) => (isYearAside(block.forms, at, last + 1) ? false : null),
  },
  {
    id: 'end.aside-goes-on',
    example: 'They met Roe Co. (NYSE: ROE), a firm in Lund.',
    says: ({ block: { forms }, last, mark }) =>
      mark !== '.' && forms[last + 1] === '(' && goesOnBehindAside(forms, last + 2) ? false : null,
  },
  {
    id: 'end.mark-without-space',
    example: 'The Yahoo!Mail users left.',
    says({ block: { forms }, at, last, mark, word, isSpaced }) {
      if (isSpaced || mark === '.') return null;
      const isBetween = last > at || standsBetweenSentences(forms, at);
      return isBetween && startsCapital(word) && !/^[,;:)\]–—-]/.test(forms[last + 1]!);
    },
  },
  {
    id: 'end.stop-without-space',
    example: 'They use ID.Me at home.',
    says({ block, at, last, word, isSpaced }) {
      if (isSpaced) return null;
      const next = block.forms[last + 1]!;
      return startsCapital(/^[“‘«]$/.test(next) ? word : next) && endsClosely(block, at, word);
    },
  },
  {
    id: 'end.versus',
    example: 'They cited Roe v. Lund at home.',
    says: ({ block, at, mark }) => (mark === '.' && isVersus(block.forms, at) ? false : null),
  },
  {
    id: 'end.abbreviation',
    example: 'They met Dr. Roe at home.',
    says: ({ block, first, at, mark, word, isOpened }) =>
      mark.length > 1 && mark.endsWith('.') && !/^\.+$/.test(mark)
        ? afterAbbreviation(block, first, at, word, isOpened)
        : null,
  },
  {
    id: 'end.initial',
    example: 'They met Jonas 𝐄. Roe at home.',
    says({ block, at, word }) {
      const { forms } = block;
      if (!isInitial(block, at)) return null;
      const opens =
        SENTENCE_STARTERS.has(word.toLowerCase()) ||
        BEFORE_LETTER.has(forms[at - 2]?.toLowerCase() ?? '');
      return startsCapital(word) && opens;
    },
  },
  {
    id: 'end.before-small',
    example: 'They left home.| nobody stayed.',
    says({ block: { forms }, at, last, mark, word }) {
      if (!startsLower(word)) return null;
      const isPlain = last === at && /^[.!?]+$/.test(mark) && mark !== '...';
      return isPlain && /^\p{Ll}{4,}$/u.test(forms[at - 1] ?? '');
    },
  },
];

/**
 * Whether a full stop without space behind it ends a sentence: words of letters stand to both sides, and no
 * address, nor letters of shares, `ROEX4.SA`.
 */
function endsClosely({ forms, starts, ends }: BlockTokens, i: number, word: string): boolean {
  const before = forms[i - 1] ?? '';
  if (/^[A-Z]+\d+$/.test(before) && /^[A-Z]{1,3}$/.test(word)) return false;
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

const LONGEST_ASIDE = 8;

/** Whether a comma or a small letter stands behind the bracket that closes. */
function goesOnBehindAside(forms: readonly string[], from: number): boolean {
  let close = from;
  while (close < from + LONGEST_ASIDE && close < forms.length && forms[close] !== ')') close++;
  const next = forms[close + 1] ?? '';
  return forms[close] === ')' && (next === ',' || startsLower(next));
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

/** A lone capital right before a full stop that is no part of it, as of letters in two code units. */
function isInitial({ forms, starts, ends }: BlockTokens, i: number): boolean {
  return forms[i] === '.' && i > 0 && isCapitalLetter(forms[i - 1]!) && ends[i - 1] === starts[i];
}
