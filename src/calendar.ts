const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const pad = (n: number) => String(n).padStart(2, '0');

/** A day of the proleptic Gregorian calendar; all arithmetic is on day numbers, no time zone is involved. */
export interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/** Month by name or abbreviation, 1 to 12, or 0. */
export function monthNumber(word: string): number {
  const bare = word.toLowerCase().replace(/\.$/, '');
  if (bare === 'sept') return 9;
  return (
    MONTH_NAMES.findIndex((name) => name === bare || (bare.length === 3 && name.startsWith(bare))) + 1
  );
}

/** Weekday by name or abbreviation, 1 (Monday) to 7, or 0. */
export function weekdayNumber(word: string): number {
  const bare = word.toLowerCase().replace(/\.$/, '');
  return (
    WEEKDAY_NAMES.findIndex(
      (name) =>
        name === bare ||
        (bare.length >= 3 && bare.length <= 5 && word.endsWith('.') && name.startsWith(bare)),
    ) + 1
  );
}

/** Days since 1970-01-01 (Hinnant 2013, days_from_civil). */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

/** The day a number of days after 1970-01-01 (Hinnant 2013, civil_from_days). */
export function dayFromNumber(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** 1 (Monday) to 7. */
export const weekdayOf = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

export const addDays = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days);

export function addMonths({ year, month }: Day, months: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

export const isoDay = ({ year, month, day }: Day): string =>
  `${isoYear(year)}-${pad(month)}-${pad(day)}`;
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${pad(month)}`;
export const isoYear = (year: number): string => String(year).padStart(4, '0');

/** ISO 8601 week, `2021-W37`. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const week =
    Math.floor((dayNumber(thursday) - dayNumber({ year: thursday.year, month: 1, day: 1 })) / 7) + 1;
  return `${isoYear(thursday.year)}-W${pad(week)}`;
}

/** The day an ISO date begins with; a year or month stands for its first day. Null for anything else. */
export function parseIsoDay(iso: string | null): Day | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '');
  return match && { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) };
}

export function isRealDay({ year, month, day }: Day): boolean {
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    isoDay(dayFromNumber(dayNumber({ year, month, day }))) === isoDay({ year, month, day })
  );
}
