import {
  addDays,
  dayFromNumber,
  dayNumber,
  isoDay,
  isRealDay,
  monthNumber,
  weekdayOf,
  type Day,
} from '../calendar.js';

const CLOCK = String.raw`(?<hour>\d{2})(?::?(?<minute>\d{2})(?::?(?<second>\d{2})(?<fraction>[.,]\d{1,9})?)?)?`;
const ZONE = String.raw`\s?(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?`;
/** ISO 8601: calendar, week and ordinal dates, extended and basic, with or without a clock. */
const ISO = new RegExp(
  String.raw`^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?|(?<basic>\d{4})|-?W(?<week>\d{2})-?(?<weekday>[1-7])|-(?<ordinal>\d{3}))?(?:[T ]${CLOCK}${ZONE})?$`,
  'i',
);
/** RFC 2822, section 3.3 and the names of zones in 4.3. */
const RFC_2822 =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s{1,9})?(?<day>\d{1,2})\s{1,9}(?<month>[a-z]{3})\s{1,9}(?<year>\d{4})\s{1,9}(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s{1,9}(?<zone>[+-]\d{4}|[a-z]{1,3})(?:\s{0,9}\([^()]{0,40}\))?$/i;
/** Hours east of Greenwich. */
const NAMED_ZONES: ReadonlyMap<string, number> = new Map([
  ['UT', 0],
  ['UTC', 0],
  ['GMT', 0],
  ['Z', 0],
  ['EST', -5],
  ['EDT', -4],
  ['CST', -6],
  ['CDT', -5],
  ['MST', -7],
  ['MDT', -6],
  ['PST', -8],
  ['PDT', -7],
]);

type Groups = Partial<Record<string, string>>;

/**
 * An ISO 8601 or RFC 2822 date in the extended form of ISO 8601, as precise as it was written and in its own
 * zone: `Thu, 16 Sep 2021 13:07:00 +0800` gives `2021-09-16T13:07:00+08:00`. Null for anything else.
 */
export function readDate(written: string): string | null {
  const text = written.trim();
  const iso = ISO.exec(text)?.groups;
  if (iso) return readIso(iso);
  const mail = RFC_2822.exec(text)?.groups;
  if (!mail) return null;
  const date = dayOf(mail['year'], monthNumber(mail['month']!), mail['day']);
  const zone = zoneOf(mail['zone']!.toUpperCase());
  const clock = clockOf(mail);
  return date === null || zone === null || clock === null ? null : date + clock + zone;
}

function readIso(groups: Groups): string | null {
  const date = isoDate(groups);
  const clock = clockOf(groups);
  const zone = groups['zone'] === undefined ? '' : zoneOf(groups['zone'].toUpperCase());
  if (date === null || clock === null || zone === null) return null;
  return clock !== '' && date.length < 10 ? null : date + clock + zone;
}

function isoDate({ year, month, day, basic, week, weekday, ordinal }: Groups): string | null {
  const first: Day = { year: Number(year), month: 1, day: 1 };
  if (basic !== undefined) return dayOf(year, Number(basic.slice(0, 2)), basic.slice(2));
  if (week !== undefined) {
    const fourth = { ...first, day: 4 };
    const days = (Number(week) - 1) * 7 + Number(weekday) - weekdayOf(fourth);
    return Number(week) >= 1 && Number(week) <= 53 ? isoDay(addDays(fourth, days)) : null;
  }
  if (ordinal !== undefined) {
    const found = dayFromNumber(dayNumber(first) + Number(ordinal) - 1);
    return found.year === first.year ? isoDay(found) : null;
  }
  if (day !== undefined) return dayOf(year, Number(month), day);
  if (month === undefined) return year!;
  return Number(month) >= 1 && Number(month) <= 12 ? `${year!}-${month}` : null;
}

function dayOf(year: string | undefined, month: number, day: string | undefined): string | null {
  const found: Day = { year: Number(year), month, day: Number(day) };
  return isRealDay(found) ? isoDay(found) : null;
}

/** `T13:07`, as precise as written; nothing without a clock, null for an hour that no clock shows. */
function clockOf({ hour, minute, second, fraction = '' }: Groups): string | null {
  if (hour === undefined) return '';
  if (Number(hour) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60) return null;
  const seconds = second === undefined ? '' : `:${second}${fraction.replace(',', '.')}`;
  return `T${hour}${minute === undefined ? '' : `:${minute}`}${seconds}`;
}

/** `Z` or `+08:00`; null for a zone that does not exist. */
function zoneOf(zone: string): string | null {
  const named = NAMED_ZONES.get(zone);
  if (named === 0) return 'Z';
  if (named !== undefined) return `-${String(-named).padStart(2, '0')}:00`;
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign && Number(hours) <= 23 && Number(minutes) <= 59 ? `${sign}${hours}:${minutes}` : null;
}
