import type { Dateline } from '../analysis.js';
import type { Knowledge, Place } from '../knowledge/knowledge.js';
import {
  addDays,
  isoDay,
  isRealDay,
  monthNumber,
  parseIsoDay,
  dayNumber,
  type Day,
} from '../calendar.js';
import { countryOfRegion } from '../knowledge/regions.js';
import { agencyNamed } from '../knowledge/agencies.js';
import { LetterPattern } from '../scan/letter-pattern.js';
import { isCalledTown } from '../lexicon/place-names.js';
import { titleCase } from '../scan/title-case.js';
import {
  AGENCY_ALONE,
  AGENCY_FIRST,
  DATELINE_FORMS,
  DATELINE_MARK,
  type DatelineForm,
} from './dateline-forms.js';

const LONGEST_DATELINE = 120;

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
  if (!DATELINE_MARK.test(line)) return null;
  const inBrackets = /^[([]/.test(line);
  const agencyFirst = inBrackets
    ? (readAgencyFirst(line, start, (from) => readDateline(text, from, end, published, knowledge)) ??
      readAgencyAlone(line, start))
    : null;
  if (agencyFirst) return agencyFirst;
  for (const form of DATELINE_FORMS) {
    if (!form.signs.some((sign) => line.includes(sign))) continue;
    const read = readForm(form, line, start, published, knowledge);
    if (read) return read;
  }
  return null;
}

/** The dateline that a form reads at the start of the line. */
function readForm(
  form: DatelineForm,
  line: string,
  start: number,
  published: string | null,
  knowledge: Knowledge,
): Dateline | null {
  const match = form.pattern.exec(line);
  if (!match) return null;
  const { place = '', region, inBrackets, agency, ...when } = match.groups as DatelineGroups;
  const where = readPlace(place, region ?? inBrackets, knowledge);
  const signed = agency === undefined ? null : agencyNamed(agency);
  const isDated = (when.month ?? when.monthLast ?? when.isoDay) !== undefined;
  if (form.signed && signed === null) return null;
  if (!isPlausible(where, signed !== null, isDated)) return null;
  const isCertain = signed !== null || where.isCapitals || isDated || where.around !== null;
  if (!isCertain && !mayOpen(form, line, match[0], where.known)) return null;
  const text = match[0].trimEnd();
  return {
    start,
    end: start + text.length,
    text,
    place: where.name,
    country: where.country,
    date: dateOf(when, published),
    agency: signed ?? agency?.trim() ?? null,
  };
}

/** A place at the head of a dateline. */
interface PlaceRead {
  name: string;
  /** As the knowledge has it. */
  known: Place | null;
  /** Country of the region or country behind it. */
  around: string | null;
  country: string | null;
  isCapitals: boolean;
}

function readPlace(place: string, around: string | undefined, knowledge: Knowledge): PlaceRead {
  const written = knowledge.place(place) ? place : place.replace(/\.$/, '');
  const [first] = written.split('/') as [string];
  const known = knowledge.place(written) ?? knowledge.place(first);
  const ofCity = known?.country ?? null;
  const told = countryAround(around, ofCity, knowledge);
  return {
    name: known?.name ?? titleCase(first),
    known,
    around: told,
    country: told ?? ofCity,
    isCapitals: written === written.toUpperCase(),
  };
}

/** Nobody knows every town: one in capitals counts beside an agency or a day. */
const isPlausible = (place: PlaceRead, isSigned: boolean, isDated: boolean) =>
  place.known !== null ||
  place.around !== null ||
  (place.isCapitals && (isSigned || isDated || isCalledTown(place.name)));

/** What the forms of datelines call their parts. */
type DatelineGroups = Partial<
  Record<'place' | 'region' | 'inBrackets' | 'agency' | keyof DatelineDay, string>
>;

/** A day as written: `Sept. 16`, `16 September`, with or without a year. */
interface DatelineDay {
  month?: string;
  day?: string;
  dayFirst?: string;
  monthLast?: string;
  year?: string;
  isoYear?: string;
  isoMonth?: string;
  isoDay?: string;
}

function dateOf(written: DatelineDay, published: string | null) {
  const { month, day, dayFirst, monthLast, year, isoYear, isoMonth, isoDay } = written;
  if (isoDay !== undefined) return resolveDay(Number(isoMonth), Number(isoDay), isoYear, published);
  const named = month ?? monthLast;
  if (named === undefined) return null;
  return resolveDay(monthNumber(named), Number(day ?? dayFirst), year, published);
}

/** A small letter behind the dash: a sentence about the place, as `Paris – that old liar – still charms`. */
const GOES_ON = new LetterPattern(String.raw`^\p{Ll}`);
const SHORTEST_REPORT = 30;

/** Whether it may be a dateline, though neither agency nor day nor capitals show it. */
const mayOpen = ({ loose }: DatelineForm, line: string, dateline: string, place: Place | null) =>
  !GOES_ON.test(line.slice(dateline.length)) && (!loose || opensReport(line, dateline, place));

/**
 * Whether a place with a colon or hyphen opens a report: a town, and a sentence behind it, as `New Delhi: The
 * …`.
 */
function opensReport(line: string, dateline: string, place: Place | null): boolean {
  const rest = line.slice(dateline.length);
  const opens = /^[\p{Lu}“"‘']/u.test(rest);
  if (place?.kind !== 'place' || !opens) return false;
  return dateline.trimEnd().endsWith(':') || rest.length >= SHORTEST_REPORT;
}

/**
 * The country that a dateline writes after its city, itself or by a state: `ATHENS, Ga.` is in the United
 * States, and so is `ATLANTA, Georgia`, for the city is; null when it writes none that is known.
 */
function countryAround(
  around: string | undefined,
  ofCity: string | null,
  knowledge: Knowledge,
): string | null {
  if (around === undefined) return null;
  const ofRegion = countryOfRegion(around);
  const country = knowledge.place(around)?.country ?? null;
  if (ofRegion === null || country === ofRegion) return ofRegion ?? country;
  return country !== null && country === ofCity ? country : ofRegion;
}

/**
 * `(ANSA) - ROME, OCT 10 -`: an agency before a dateline of its own, which `readRest` reads from its offset.
 */
function readAgencyFirst(
  line: string,
  start: number,
  readRest: (start: number) => Dateline | null,
): Dateline | null {
  const match = AGENCY_FIRST.exec(line);
  const agency = match && agencyNamed(match.groups!['agency']!);
  if (!match || agency === null) return null;
  const rest = readRest(start + match[0].length);
  return rest && { ...rest, start, text: match[0] + rest.text, agency };
}

/** `(Reuters) -`: an agency that names no place. */
function readAgencyAlone(line: string, start: number): Dateline | null {
  const match = AGENCY_ALONE.exec(line);
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
