import { isoDay, isRealDay, monthNumber, type Day } from '../calendar.js';

const MONTH = String.raw`(?<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6})\.?`;
const CLOCK = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2})?\s?(?<half>[ap]\.?m\.?)?`;
const DATES = [
  new RegExp(
    String.raw`(?<year>(?:19|20)\d{2})-(?<monthNumber>\d{2})-(?<day>\d{2})(?:[T ]${CLOCK})?`,
    'i',
  ),
  new RegExp(
    String.raw`(?:${CLOCK}[,\s]+)?${MONTH}\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>(?:19|20)\d{2})(?!\d)`,
    'i',
  ),
  new RegExp(
    String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?\s${MONTH},?\s(?<year>(?:19|20)\d{2})(?!\d)`,
    'i',
  ),
];
/** Every date holds one. */
const YEAR = /(?:19|20)\d{2}/;
const CLOCK_AFTER = new RegExp(String.raw`^[,\s]*(?:at\s)?${CLOCK}`, 'i');
const NUMERIC = /(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d{2})(?![\d/.])/;

/** When a line says an article came out: `2021-09-17T13:07`, `2019-01-04`; null when it holds no full date. */
export function readPublicationDate(line: string): string | null {
  if (!YEAR.test(line)) return null;
  for (const pattern of DATES) {
    const match = pattern.exec(line);
    if (!match) continue;
    const g = match.groups!;
    const day: Day = {
      year: Number(g['year']),
      month: g['month'] ? monthNumber(g['month']) : Number(g['monthNumber']),
      day: Number(g['day']),
    };
    if (!isRealDay(day)) continue;
    const clock =
      g['hour'] === undefined ? CLOCK_AFTER.exec(line.slice(match.index + match[0].length))?.groups : g;
    return isoDay(day) + clockOf(clock);
  }
  return readNumericDate(line);
}

/** `17/09/2021` and `9/17/2021`; null where day and month cannot be told apart. */
function readNumericDate(line: string): string | null {
  const match = NUMERIC.exec(line);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const dayFirst = match[2] === '.' || first > 12 || first === second;
  const day: Day = dayFirst ? { year, month: second, day: first } : { year, month: first, day: second };
  return (dayFirst || second > 12) && isRealDay(day) ? isoDay(day) : null;
}

function clockOf(groups: Record<string, string> | undefined): string {
  if (groups?.['hour'] === undefined) return '';
  const half = groups['half']?.toLowerCase() ?? '';
  let hour = Number(groups['hour']);
  if (half.startsWith('p') && hour < 12) hour += 12;
  if (half.startsWith('a') && hour === 12) hour = 0;
  return hour < 24 && Number(groups['minute']) < 60
    ? `T${String(hour).padStart(2, '0')}:${groups['minute']!}`
    : '';
}
