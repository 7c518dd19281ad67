import { agencyNamed } from './agencies.js';
import { readPublicationDate } from './publication.js';

export interface Byline {
  authors: string[];
  agency: string | null;
  published: string | null;
}

const LONGEST_BYLINE = 120;
const BY = /^(?:by|written by|reporting by|from)[: ]\s?(?=\p{Lu})/iu;
const SIGNED = /(?:^|[(\s|/])(\p{L}[\p{L}.' -]{1,30})[)|/]/gu;
const DATE_WORDS = /\b(?:updated|published|posted|last|modified|on|at|date|time|GMT|UTC|EST|EDT|ET|PST|PDT|CET|IST|BST|KST|JST|Beijing|local|[ap]\.?m|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|[\d:,.()|/\s–—+-]/gi;
const MONTHS = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\b/gi;

/** What a line at the top says of authors, agency and time; null when it is no such line. */
export function readByline(line: string): Byline | null {
  if (line.length > LONGEST_BYLINE) return null;
  const published = readPublicationDate(line);
  const by = BY.exec(line);
  if (by) {
    const [names = '', ...rest] = line.slice(by[0].length).replace(/\s+/g, ' ').split(/ ?[|•·] ?| [–—-]{1,2} |, (?=\p{Lu}\p{Lu})/u);
    const authors = names.split(/ ?, ?| and | ?& ?/).map((name) => name.trim()).filter((name) => /^\p{Lu}/u.test(name) && agencyNamed(name) === null && name.split(' ').length <= 5);
    if (/[.!?]$/.test(line) && published === null && rest.length === 0) return null;
    const agency = [names, ...rest].map(agencyNamed).find((found) => found !== null) ?? null;
    return { authors, agency, published };
  }
  if (published === null) return null;
  let agency: string | null = null;
  let left = line;
  for (const [, name] of line.matchAll(SIGNED)) {
    const known = agencyNamed(name!);
    agency ??= known;
    if (known !== null) left = left.replace(name!, '');
  }
  left = left.replace(MONTHS, '').replace(DATE_WORDS, '');
  return left.trim().length <= 3 ? { authors: [], agency, published } : null;
}
