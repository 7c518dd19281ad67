import { agencyNamed } from './agencies.js';
import { readPublicationDate } from './publication.js';

export interface Byline {
  authors: string[];
  agency: string | null;
  published: string | null;
}

const LONGEST_BYLINE = 120;
const BY = /^(?:by|written by|reporting by|from)[: ]\s?/i;
const LABEL =
  /^(?:source|agency|author|reporter|published|posted|updated|last updated|modified|date)\b(?: on\b)?:?\s*/i;
const EDITOR = /^(?:editor|editors|edited by|editing by)\b/i;
const SEPARATOR = /[|•·;]| [–—-]{1,2} /;
const DATE_WORDS =
  /\b(?:updated|published|posted|last|modified|on|at|date|time|GMT|UTC|EST|EDT|ET|PST|PDT|CET|IST|BST|KST|JST|Beijing|local|T|Z|[ap]\.?m|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|[\d:,.()|/\s–—+-]/gi;
const MONTHS = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\b/gi;

/** What a line at the top says of authors, agency and time; null when it is no such line. */
export function readByline(line: string): Byline | null {
  if (line.length > LONGEST_BYLINE) return null;
  const published = readPublicationDate(line);
  const by = BY.exec(line);
  if (by && opensName(line.slice(by[0].length)) && (!/[.!?]$/.test(line) || published !== null))
    return { ...readSignature(line.slice(by[0].length)), published };
  const byline: Byline = { authors: [], agency: null, published };
  for (const part of line.split(SEPARATOR)) {
    if (!readPart(part.trim(), byline)) return null;
  }
  return published === null && byline.agency === null ? null : byline;
}

/** Authors and agency of `Jane Roe and John Doe, Reuters`; what follows the agency is where they write from. */
function readSignature(text: string): Omit<Byline, 'published'> {
  const authors: string[] = [];
  for (const written of text.split(/[|•·;,&]| (?:[–—-]{1,2}|and|for) /)) {
    const part = written.trim();
    const agency = agencyIn(part);
    if (agency !== null || EDITOR.test(part)) return { authors, agency };
    if (isName(part) && !/\d/.test(part)) authors.push(part);
  }
  return { authors, agency: null };
}

/** Adds what one part of the line says; false when the line is no byline after all. */
function readPart(part: string, byline: Byline): boolean {
  const said = part.replace(LABEL, '');
  const agency = agencyIn(said);
  if (agency !== null) byline.agency ??= agency;
  if (agency !== null || EDITOR.test(part) || said === '') return true;
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
  return (
    left
      .replace(/(?<=\d)T(?=\d)/, ' ')
      .replace(MONTHS, '')
      .replace(DATE_WORDS, '')
      .trim().length <= 3
  );
}

const opensName = (text: string) => /^[A-Z]/i.test(text) || /^\p{Lu}/iu.test(text);
const isName = (text: string) => /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,4}$/u.test(text);

const agencyIn = (text: string): string | null => {
  const bare = text.replace(/^[([/]|[)\]/]$/g, '').trim();
  return agencyNamed(bare) ?? agencyNamed(bare.replace(/ (?:News|Agency)$/, ''));
};
