import type { Dateline } from '../analysis.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import {
  addDays,
  isoDay,
  isRealDay,
  monthNumber,
  parseIsoDay,
  dayNumber,
  type Day,
} from '../calendar.js';
import { lazily } from '../lazily.js';
import { agencyNamed } from './agencies.js';

const LONGEST_DATELINE = 120;
const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]{0,6}';
const PLACE = String.raw`(?<place>\p{Lu}[\p{L}\p{M}.'’-]*(?:[ /-](?!${MONTH}\.? \d)[\p{L}\p{M}.'’]+){0,4})`;
const REGION = String.raw`(?:, ?(?!${MONTH}\.? \d)(?<region>\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})| \[(?<inBrackets>\p{Lu}[\p{L} ]+)\])?`;
const DATE = String.raw`(?:[.,]? ?(?:(?<month>${MONTH})\.? (?<day>\d{1,2})|(?<dayFirst>\d{1,2})(?:st|nd|rd|th)? (?<monthLast>${MONTH}))(?:,? (?<year>(?:19|20)\d{2}))?)?`;
const DASH = String.raw`(?:--|[—–_-])`;
const WHERE = `^${PLACE}${REGION}${DATE}`;

interface Form {
  pattern: () => RegExp;
  /** Needs more than a dash to be told from running text. */
  loose?: true;
  /** Needs a known agency. */
  signed?: true;
}

/** Compiled when it is first needed: most articles get by with one or none. */
const pattern = (source: string) => lazily(() => new RegExp(source, 'u'));

const FORMS: readonly Form[] = [
  {
    pattern: pattern(
      String.raw`${WHERE}[.,]? ?[([](?<agency>\p{L}[\p{L} .'/-]{1,30})[)\]]\.? ?${DASH} ?`,
    ),
  },
  {
    pattern: pattern(
      String.raw`${WHERE}[.,]? ?[([](?<agency>\p{L}[\p{L} .'/-]{1,30})[)\]](?::|\.? (?=[\p{Lu}"“])) ?`,
    ),
    signed: true,
  },
  { pattern: pattern(String.raw`${WHERE}, ?(?<agency>\p{Lu}{2,9}) ?${DASH} ?`), signed: true },
  { pattern: pattern(String.raw`${WHERE}\.? ?/(?<agency>\p{L}[\p{L}-]{1,15})/\.? ?(?:${DASH} ?)?`) },
  { pattern: pattern(String.raw`^${PLACE}${REGION} ?${DASH}${DATE}: ?`), loose: true },
  { pattern: pattern(String.raw`${WHERE} ?(?:--|[—–]) ?`) },
  { pattern: pattern(String.raw`${WHERE} - `), loose: true },
  { pattern: pattern(String.raw`^(?<place>\p{Lu}{4,})-(?=(?:The|An?|In|On)\b) ?`) },
  { pattern: pattern(String.raw`^${PLACE}${REGION}: ?`), loose: true },
];
/** Marks of which every form holds one. */
const MARK = /[—–_:/([-]/;
const AGENCY_ALONE = pattern(String.raw`^[([](?<agency>\p{L}[\p{L} .'-]{1,30})[)\]] ?${DASH} ?`);
/** Behind an agency that comes first: `(ANSA) - ROME, OCT 10 -`. */
const AGENCY_FIRST = pattern(
  String.raw`^[([](?<agency>\p{L}[\p{L} .'-]{1,30})[)\]] ?${DASH} ?(?=\p{Lu}{3})`,
);

/**
 * The dateline that opens a paragraph, with place, country and date; null where there is none.
 *
 * @param start UTF-16 offset of the paragraph in `text`
 */
export function readDateline(
  text: string,
  start: number,
  end: number,
  published: string | null,
  knowledge: Knowledge,
): Dateline | null {
  const line = text.slice(start, Math.min(end, start + LONGEST_DATELINE));
  if (!MARK.test(line)) return null;
  if (/^[([]/.test(line))
    return readAgencyFirst(text, start, end, published, knowledge, line) ?? readAgencyAlone(line, start);
  for (const { pattern, loose, signed: needsAgency } of FORMS) {
    const match = pattern().exec(line);
    if (!match) continue;
    const {
      place = '',
      region,
      inBrackets,
      month,
      monthLast,
      day,
      dayFirst,
      year,
      agency,
    } = match.groups as Record<string, string | undefined>;
    const written = knowledge.place(place) ? place : place.replace(/\.$/, '');
    const named = knowledge.place(written) ?? knowledge.place(written.split('/')[0]!);
    const within = region ?? inBrackets;
    const around = within === undefined ? null : knowledge.place(within);
    const signed = agency === undefined ? null : agencyNamed(agency);
    if (needsAgency && signed === null) continue;
    const dated = month ?? monthLast;
    const capitals = written === written.toUpperCase();
    if (!named && !around && !(capitals && (signed !== null || dated))) continue;
    const certain =
      signed !== null ||
      capitals ||
      dated !== undefined ||
      around !== null ||
      match[0].trimEnd().endsWith(':');
    if (loose && !certain) continue;
    const said = match[0].trimEnd();
    return {
      start,
      end: start + said.length,
      text: said,
      place: named?.name ?? titleCase(written),
      country: around?.country ?? named?.country ?? null,
      date: dated ? resolveDay(monthNumber(dated), Number(day ?? dayFirst), year, published) : null,
      agency: signed ?? agency?.trim() ?? null,
    };
  }
  return null;
}

/** `(ANSA) - ROME, OCT 10 -`: an agency before a dateline of its own. */
function readAgencyFirst(
  text: string,
  start: number,
  end: number,
  published: string | null,
  knowledge: Knowledge,
  line: string,
): Dateline | null {
  const match = AGENCY_FIRST().exec(line);
  const agency = match && agencyNamed(match.groups!['agency']!);
  const rest =
    match && agency !== null
      ? readDateline(text, start + match[0].length, end, published, knowledge)
      : null;
  return rest && { ...rest, start, text: text.slice(start, rest.end), agency };
}

/** `(Reuters) -`: an agency that names no place. */
function readAgencyAlone(line: string, start: number): Dateline | null {
  const match = AGENCY_ALONE().exec(line);
  const agency = match && agencyNamed(match.groups!['agency']!);
  if (!match || agency === null) return null;
  const text = match[0].trimEnd();
  return { start, end: start + text.length, text, place: null, country: null, date: null, agency };
}

/** The year as written; else the publication's, or the one before when the day would lie ahead of it. */
function resolveDay(
  month: number,
  day: number,
  year: string | undefined,
  published: string | null,
): string | null {
  const full = { year: Number(year), month, day };
  if (year !== undefined) return isRealDay(full) ? isoDay(full) : null;
  const anchor = parseIsoDay(published);
  if (!anchor || month === 0) return null;
  const candidates: Day[] = [anchor.year, anchor.year - 1, anchor.year + 1]
    .map((year) => ({ year, month, day }))
    .filter(isRealDay);
  const latest = dayNumber(addDays(anchor, 2));
  const best = candidates.find((c) => dayNumber(c) <= latest) ?? candidates[0];
  return best ? isoDay(best) : null;
}

export function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<=^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase());
}
