import { LetterPattern } from '../scan/letter-pattern.js';
import { MONTHS, WEEKDAYS } from './date-letters.js';

/** In small letters `may` is a verb. */
const SMALL_MONTHS = MONTHS.toLowerCase().replace('|may', '');
const MONTH = `(?:${MONTHS}|${MONTHS.toUpperCase()}|${SMALL_MONTHS})[A-Za-z]{0,6}`;
const WEEKDAY = `(?:${WEEKDAYS} )?`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:[ /-](?!${MONTH}\.? \d|and )[\p{L}\p{M}.'’]+){0,4}`;
const PLACE = String.raw`(?<place>${NAME})(?: (?:and|&) ${NAME})?`;
const REGION = String.raw`(?:, ?(?!${MONTH}\.? \d)(?<region>\p{Lu}[\p{L}.]+(?: (?:and (?:the )?)?\p{Lu}[\p{L}.]+){0,2})| \[(?<inBrackets>\p{Lu}[\p{L} ]+)\])?`;
const ISO_DAY = String.raw`(?<isoYear>(?:19|20)\d{2})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?!\d)`;
const NAMED_DAY = String.raw`${WEEKDAY}(?:(?<month>${MONTH})(?:\.? |\.)(?<day>\d{1,2})(?:st|nd|rd|th)?|(?<dayFirst>\d{1,2})(?:st|nd|rd|th)? (?<monthLast>${MONTH}))\.?(?:,? (?<year>(?:19|20)\d{2}))?`;
const DAY = `(?:${ISO_DAY}|${NAMED_DAY})`;
const DATE = String.raw`(?:[.,]? ?${DAY})?`;
const DASHES: readonly string[] = ['-', '—', '–', '_'];
const DASH = String.raw`(?:--|[—–_-])`;
const AGENCY = String.raw`(?<agency>\p{L}[\p{L} .'/-]{1,30})`;
const WHERE = `^${PLACE}${REGION}${DATE}`;

/** A way of writing where, when and by whom before the first sentence. */
export interface DatelineForm {
  /** Stable dotted id. */
  id: string;
  /** An opening that no other form reads. */
  example: string;
  /** Of these each opening that it reads holds one: other lines are not tried. */
  signs: readonly string[];
  pattern: LetterPattern;
  /** Needs more than a dash to be told from running text. */
  loose?: true;
  /** Needs a known agency. */
  signed?: true;
}

/** In order: the first whose place is known decides. */
export const DATELINE_FORMS: readonly DatelineForm[] = [
  {
    id: 'dateline.day-in-brackets',
    example: 'QUITO and LIMA (March 3, 2021) — ',
    signs: ['('],
    pattern: new LetterPattern(
      String.raw`^${PLACE}${REGION},? ?\((?:${AGENCY}, ?)?${DAY}\)\.? ?(?:${DASH}|:) ?`,
    ),
  },
  {
    id: 'dateline.agency-in-brackets',
    example: 'DUSHANBE, Sept. 16 (Xinhua) -- ',
    signs: ['(', '['],
    pattern: new LetterPattern(String.raw`${WHERE}[.,]? ?[([]${AGENCY}[)\]]\.? ?${DASH} ?`),
  },
  {
    id: 'dateline.all-in-brackets',
    example: '(Nairobi, June 7, 2018) – ',
    signs: ['(', '['],
    pattern: new LetterPattern(
      String.raw`^[([]${PLACE}${REGION}(?:[,:] ?| ${DASH} )${DAY}[)\]]\.? ?(?:(?:${DASH}|:) ?|(?=[\p{Lu}“"]))`,
    ),
  },
  {
    id: 'dateline.place-in-brackets-then-day',
    example: '(Lagos) 4 May 2019 – ',
    signs: ['('],
    pattern: new LetterPattern(String.raw`^\(${PLACE}${REGION}\),? ${DAY} ?(?:${DASH}|:) ?`),
  },
  {
    id: 'dateline.place-in-brackets',
    example: '(Beirut) – ',
    signs: ['('],
    pattern: new LetterPattern(String.raw`^\((?<place>${NAME})${REGION}\) ?${DASH} (?=[\p{Lu}“"])`),
  },
  {
    id: 'dateline.day-first',
    example: 'May 5, 2012 (JUBA) – ',
    signs: ['('],
    pattern: new LetterPattern(String.raw`^${DAY} ?\(${PLACE}${REGION}\)\.? ?(?:${DASH}|:) ?`),
  },
  {
    id: 'dateline.day-then-place',
    example: '12 June 2020, Geneva – ',
    signs: [...DASHES, ':'],
    pattern: new LetterPattern(
      String.raw`^${DAY}(?:, ?| ${DASH} )${PLACE}${REGION}(?: ?${DASH}(?: |(?=\p{Lu}))|:) ?`,
    ),
  },
  {
    id: 'dateline.agency-then-bars',
    example: 'Xinhua | Nairobi | 5 July 2019 — ',
    signs: ['|'],
    pattern: new LetterPattern(
      String.raw`^${AGENCY} ?\| ?${PLACE}${REGION} ?\| ?(?:${DAY} ?)?(?:(?:${DASH}|[:|]) ?)?(?=[\p{Lu}“"])`,
    ),
    signed: true,
  },
  {
    id: 'dateline.bars',
    example: 'Kampala, Uganda | THE ECHO | ',
    signs: ['|'],
    pattern: new LetterPattern(String.raw`^${PLACE}${REGION} ?\| ?${AGENCY} ?\| ?`),
  },
  {
    id: 'dateline.agency-then-day',
    example: 'Phnom Penh (FN), Oct. 19 – ',
    signs: ['('],
    pattern: new LetterPattern(String.raw`^${PLACE}${REGION} \(${AGENCY}\), ?${DAY} ?(?:${DASH}|:) ?`),
  },
  {
    id: 'dateline.agency-then-colon',
    example: 'ISLAMABAD, Sep 16 (APP): ',
    signs: ['(', '['],
    pattern: new LetterPattern(String.raw`${WHERE}[.,]? ?[([]${AGENCY}[)\]](?::|\.? (?=[\p{Lu}"“])) ?`),
    signed: true,
  },
  {
    id: 'dateline.agency-in-line',
    example: 'BRIDGETOWN, Barbados, CMC - ',
    signs: DASHES,
    pattern: new LetterPattern(
      String.raw`${WHERE}, ?(?<agency>\p{Lu}{2,9}|\p{Lu}\p{Ll}{3,9}) ?${DASH} ?`,
    ),
    signed: true,
  },
  {
    id: 'dateline.agency-in-slashes',
    example: 'MOSCOW, September 16. /TASS/. ',
    signs: ['/'],
    pattern: new LetterPattern(
      String.raw`${WHERE}\.? ?/(?<agency>\p{L}[\p{L}-]{1,15})/\.? ?(?:${DASH} ?)?`,
    ),
  },
  {
    id: 'dateline.day-after-dash',
    example: 'CAIRO - 16 September 2021: ',
    signs: [':'],
    pattern: new LetterPattern(String.raw`^${PLACE}${REGION} ?${DASH}${DATE}: ?`),
    loose: true,
  },
  {
    id: 'dateline.day-between-dashes',
    example: 'Vilnius - 3 May 2021 - ',
    signs: DASHES,
    pattern: new LetterPattern(String.raw`^${PLACE}${REGION} ?${DASH} ?${DAY} ?${DASH} `),
  },
  {
    id: 'dateline.day-then-colon',
    example: 'KIGALI, 4 March 2021: ',
    signs: [':'],
    pattern: new LetterPattern(String.raw`^${PLACE}${REGION},? ${DAY}: ?`),
  },
  {
    id: 'dateline.day-then-stop',
    example: 'Vaduz, 3 May. ',
    signs: ['. '],
    pattern: new LetterPattern(String.raw`^${PLACE}${REGION}, ${DAY}\. (?=[\p{Lu}"“])`),
  },
  {
    id: 'dateline.long-dash',
    example: 'Geneva, 16 September 2021 – ',
    signs: ['--', '—', '–'],
    pattern: new LetterPattern(String.raw`${WHERE} {0,4}(?:--|[—–]) {0,4}`),
  },
  {
    id: 'dateline.hyphen',
    example: 'Nairobi, Kenya - ',
    signs: [' - '],
    pattern: new LetterPattern(String.raw`${WHERE} {1,4}- {1,4}`),
    loose: true,
  },
  {
    id: 'dateline.close-hyphen',
    example: 'LUSAKA-The ',
    signs: ['-'],
    pattern: new LetterPattern(String.raw`^(?<place>\p{Lu}{4,})-(?=(?:The|An?|In|On)\b) ?`),
  },
  {
    id: 'dateline.colon',
    example: 'New Delhi: ',
    signs: [':'],
    pattern: new LetterPattern(String.raw`^${PLACE}${REGION}: ?`),
    loose: true,
  },
];

/** Marks of which every form holds one; a full stop counts behind a day. */
export const DATELINE_MARK = /[—–_:/([|-]|^[^.]{0,60}\d[^.]{0,12}\. /;
/** An agency that names no place. */
export const AGENCY_ALONE = new LetterPattern(
  String.raw`^[([](?<agency>\p{L}[\p{L} .'-]{1,30})[)\]] ?${DASH} ?`,
);
/** Behind an agency that comes first: `(ANSA) - ROME, OCT 10 -`. */
export const AGENCY_FIRST = new LetterPattern(
  String.raw`^[([](?<agency>\p{L}[\p{L} .'-]{1,30})[)\]] ?${DASH} ?(?=\p{Lu}{3})`,
);
