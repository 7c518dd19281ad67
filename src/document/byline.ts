import { monthNumber, weekdayNumber } from '../calendar.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import {
  AUTHOR_PLACE,
  AUTHOR_TITLE,
  BYLINE_LABEL,
  BYLINE_OPENER,
  BYLINE_ROLES,
  DATE_LINE_WORDS,
  EDITOR_CREDIT,
} from '../lexicon/bylines.js';
import { forenames } from '../knowledge/name-lists.js';
import { agencyNamed } from '../knowledge/agencies.js';
import { readPublicationDate } from './publication.js';
import { titleCase } from '../scan/title-case.js';
import { LetterPattern } from '../scan/letter-pattern.js';
import { startsUpper } from '../scan/letters.js';

export interface Byline {
  authors: string[];
  agency: string | null;
  published: string | null;
}

/** What a place is looked up in: `By Lena Ko, New Delhi` has one author. */
type Places = Pick<Knowledge, 'place'>;

const LONGEST_BYLINE = 120;
/** The last two words of a signature, and the last: `Jane Roe Associated Press`. */
const LAST_WORDS = [/ \S+ \S+$/, / \S+$/];
const SEPARATOR = /[|•·;]| [–—-]{1,2} /;
const MOST_LEFT = 3;

/** What a line at the top says of authors, agency and time; null when it is no such line. */
export function readByline(line: string, places: Places | null = null): Byline | null {
  if (line.length > LONGEST_BYLINE) return null;
  const published = readPublicationDate(line);
  const by = BYLINE_OPENER.exec(line);
  if (by && opensName(line.slice(by[0].length)) && (!/[.!?]$/.test(line) || published !== null))
    return { ...readSignature(line.slice(by[0].length), places), published };
  const byline: Byline = { authors: [], agency: null, published };
  const parts = line.split(SEPARATOR);
  for (const written of parts) {
    const part = written.trim();
    const isRead =
      readPart(part, byline) ||
      readPlaceAndDay(part, byline) ||
      (parts.length > 1 &&
        (readNameOrPlace(part, byline, places) || isOutletAndPlace(part, published, places)));
    if (!isRead) return null;
  }
  return published === null && byline.agency === null ? null : byline;
}

/** A town in a few words. */
const PLACE = new LetterPattern(String.raw`^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}$`);

/** `Bari, 29.07.2020`: a day behind where it was written. */
function readPlaceAndDay(part: string, byline: Byline): boolean {
  const comma = part.indexOf(', ');
  return comma > 0 && PLACE.test(part.slice(0, comma)) && isDateLine(part.slice(comma + 2), byline);
}

/** `Jane Roe` beside `| Reuters`, `Suva` beside `| 5 March 2019`: who writes, or where. */
function readNameOrPlace(part: string, byline: Byline, places: Places | null): boolean {
  const author = authorAlone(part);
  if (author !== null) byline.authors.push(author);
  return author !== null || Boolean(places?.place(part));
}

/** `The Echo, Suva` beside `| 5 March 2019`: an outlet and where it writes from. */
function isOutletAndPlace(part: string, published: string | null, places: Places | null): boolean {
  const comma = part.lastIndexOf(', ');
  const isNamed = comma > 0 && part.slice(0, comma).split(' ').every(startsUpper);
  return published !== null && isNamed && Boolean(places?.place(part.slice(comma + 2)));
}

/**
 * Authors and agency of `Jane Roe and John Doe, Reuters`; what follows the agency is where they write from.
 */
function readSignature(text: string, places: Places | null): Omit<Byline, 'published'> {
  const authors: string[] = [];
  const [names = '', outlet = ''] = text.split(/(?:^|\s)for /);
  for (const written of names.split(/[|•·;,&()]| [–—/-]{1,2} |(?:^|\s)(?:and|with) /)) {
    const part = written.trim();
    const agency = agencyIn(part);
    if (agency !== null || EDITOR_CREDIT.test(part)) return { authors, agency };
    const signed = LAST_WORDS.map((end) => end.exec(part)?.[0].trim() ?? '').find(agencyIn) ?? '';
    const name = authorIn(part.slice(0, part.length - signed.length).trim());
    if (signed !== '')
      return { authors: name === null ? authors : [...authors, name], agency: agencyIn(signed) };
    if (name !== null && !(authors.length > 0 && places?.place(name))) authors.push(name);
  }
  return { authors, agency: agencyIn(outlet.trim()) };
}

/**
 * The name of `Lena Ko in Busan`, `Lena Ko at the scene`; null for a role, a place's date or anything else.
 */
function authorIn(part: string): string | null {
  const written = part.replace(AUTHOR_TITLE, '').replace(AUTHOR_PLACE, '');
  const name = MIXED_CASE.test(written) ? written : titleCase(written);
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return isName(name) && !/\d/.test(name) && !BYLINE_ROLES.has(last) && !/^our /i.test(name)
    ? name
    : null;
}

const LONGEST_NAME_LINE = 60;
/** Not in capitals throughout, but for a first letter. */
const MIXED_CASE = new LetterPattern(String.raw`\p{Ll}|^\p{Lu}[. ]`);

/**
 * The author whom a line names alone or before an outlet: `Jane Roe`, `Jane Roe - The Echo`; for lines above
 * a date.
 */
export function authorAlone(line: string): string | null {
  const [written = ''] = line.split(/ [|/–—-] /);
  const name = MIXED_CASE.test(written) ? written : titleCase(written);
  const words = name.split(' ');
  const named = line.length <= LONGEST_NAME_LINE && words.length <= 4 && isName(name);
  return named && words.every(startsUpper) && forenames().has(words[0]!) ? name : null;
}

/** Adds what one part of the line says; false when the line is no byline after all. */
function readPart(part: string, byline: Byline): boolean {
  const said = part.replace(BYLINE_LABEL, '');
  const agency = agencyIn(said);
  if (agency !== null) byline.agency ??= agency;
  if (agency !== null || EDITOR_CREDIT.test(part) || said === '') return true;
  const [name = '', signed = ''] = said.split(', ');
  if (agencyIn(signed) !== null && isName(name)) {
    byline.authors.push(name);
    byline.agency ??= agencyIn(signed);
    return true;
  }
  return isDateLine(said, byline);
}

/** Whether nothing but a date, a time and a known agency in brackets is said. */
function isDateLine(said: string, byline: Byline): boolean {
  if (!/\d/.test(said)) return false;
  let left = said;
  for (const [, name] of said.matchAll(/(?:^|[(\s|/])(\p{L}[\p{L}.' -]{1,30})[)|/]/gu)) {
    const known = agencyNamed(name!);
    if (known === null) continue;
    byline.agency ??= known;
    left = left.replace(name!, '');
  }
  let letters = 0;
  for (const [word] of left.matchAll(/\p{L}[\p{L}.]*/gu)) if (!tellsTime(word)) letters += word.length;
  return letters <= MOST_LEFT;
}

function tellsTime(word: string): boolean {
  const bare = word.toLowerCase().replace(/\.$/, '');
  return (
    DATE_LINE_WORDS.has(bare) ||
    monthNumber(word) > 0 ||
    weekdayNumber(word) > 0 ||
    weekdayNumber(`${bare}.`) > 0
  );
}

const opensName = (text: string) => /^[A-Z]/i.test(text) || /^\p{Lu}/iu.test(text);
const NAME = new LetterPattern(String.raw`^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,6}$`);
const isName = (text: string) => NAME.test(text);

const agencyIn = (text: string): string | null => {
  const bare = text.replace(/^[([/]|[)\]/]$/g, '').trim();
  return agencyNamed(bare) ?? agencyNamed(bare.replace(/ (?:News|Agency)$/, ''));
};

const MOST_WORDS_OF_ROLE = 4;

/** Whether a line says what its author is at a paper: `Health reporter`. */
function isRoleLine(line: string): boolean {
  const words = line.split(' ');
  return words.length <= MOST_WORDS_OF_ROLE && BYLINE_ROLES.has(words.at(-1)!.toLowerCase());
}

/** The author whom a line names above a line that says what they are. */
export function authorAboveRole(line: string, role: string): string | null {
  const isShort = line.length <= LONGEST_NAME_LINE;
  return isShort && isRoleLine(role) && isName(line) && line.split(' ').every(startsUpper) ? line : null;
}
