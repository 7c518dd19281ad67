import { DAY_FIRST_ZONE, MONTH_FIRST_ZONE, PUBLISHED_LABEL, CHANGED_LABEL } from '../lexicon/bylines.js';
import { isoDay, isRealDay, monthNumber, type Day } from '../calendar.js';
import { MONTHS, WEEKDAYS } from './date-letters.js';

const MONTH = String.raw`(?<month>(?:${MONTHS})[a-z]{0,6})\.?`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})(?!\d)`;
const CLOCK = String.raw`(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?::\d{2}(?:[.,]\d{1,6})?)?\s?(?<half>[ap]\.?m\b\.?)?`;
const WEEKDAY = String.raw`(?:${WEEKDAYS}\s)`;
const CLOCK_BEFORE = String.raw`(?:${CLOCK}(?:\s?[a-z]{2,4})?(?:[,\s|]+|\son\s))?`;
const pattern = (source: string) => new RegExp(source, 'i');

/** Days with the month in letters or first the year, with the clock before or after. */
const DATES = [
  pattern(
    String.raw`(?<!\d)(?<year>(?:19|20)\d{2})([-/.])(?<monthNumber>\d{1,2})\2(?<day>\d{1,2})(?!\d)(?:[T ]${CLOCK})?`,
  ),
  pattern(String.raw`${CLOCK_BEFORE}${WEEKDAY}?${MONTH}\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s${YEAR}`),
  pattern(
    String.raw`${CLOCK_BEFORE}${WEEKDAY}?(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?(?:[\s,/-]+(?:of\s)?|\s)${WEEKDAY}?${MONTH}[,\s/-]+${YEAR}`,
  ),
];
/** Every date in letters or ISO holds one. */
const SOME_YEAR = /(?:19|20)\d{2}/;
const CLOCK_AFTER = pattern(String.raw`^[,\s|/·•–—-]*(?:at\s)?${CLOCK}`);
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\d/.-])/;

/** Whether a line says when an article was changed, and not when it came out. */
export const isLaterDate = (line: string): boolean =>
  CHANGED_LABEL.test(line) && !PUBLISHED_LABEL.test(line);

/**
 * When a line says an article came out: `2021-09-17T13:07`, `2019-01-04`; null when it holds no full date.
 * What it says was published goes before what it says was updated.
 */
export function readPublicationDate(line: string): string | null {
  const label = PUBLISHED_LABEL.exec(line);
  const later = CHANGED_LABEL.exec(line);
  if (label && later && later.index < label.index) {
    const published = readDay(line.slice(label.index));
    if (published !== null) return published;
  }
  return readDay(line);
}

function readDay(line: string): string | null {
  if (!SOME_YEAR.test(line)) return readNumericDate(line);
  for (const date of DATES) {
    const match = date.exec(line);
    if (!match) continue;
    const g = match.groups!;
    const day: Day = {
      year: Number(g['year']),
      month: g['month'] ? monthNumber(g['month']) : Number(g['monthNumber']),
      day: Number(g['day']),
    };
    if (!isRealDay(day)) continue;
    const rest = line.slice(match.index + match[0].length);
    return isoDay(day) + clockOf(g['hour'] === undefined ? CLOCK_AFTER.exec(rest)?.groups : g);
  }
  return readNumericDate(line);
}

/** `17/09/2021`, `29-09-2022`, `04.04.25`, `9/17/2021`; null where day and month cannot be told apart. */
function readNumericDate(line: string): string | null {
  const match = NUMERIC.exec(line);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4]!)];
  const monthFirst = second > 12 || (match[2] === '/' && MONTH_FIRST_ZONE.test(line) && first <= 12);
  const dayFirst = match[2] !== '/' || first > 12 || first === second || DAY_FIRST_ZONE.test(line);
  if (!monthFirst && !dayFirst) return null;
  const day: Day = monthFirst
    ? { year, month: first, day: second }
    : { year, month: second, day: first };
  if (!isRealDay(day)) return null;
  return isoDay(day) + clockOf(CLOCK_AFTER.exec(line.slice(match.index + match[0].length))?.groups);
}

/** Two figures are of this century. */
const fullYear = (figures: string): number => (figures.length === 2 ? 2000 : 0) + Number(figures);

function clockOf(groups: Record<string, string | undefined> | undefined): string {
  if (groups?.['hour'] === undefined) return '';
  const half = groups['half']?.toLowerCase() ?? '';
  let hour = Number(groups['hour']);
  if (half.startsWith('p') && hour < 12) hour += 12;
  if (half.startsWith('a') && hour === 12) hour = 0;
  return hour < 24 && Number(groups['minute']) < 60
    ? `T${String(hour).padStart(2, '0')}:${groups['minute']!}`
    : '';
}
