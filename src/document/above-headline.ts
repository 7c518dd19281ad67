import type { Knowledge } from '../knowledge/knowledge.js';
import { agencyNamed } from '../knowledge/agencies.js';
import { weekdayNumber } from '../calendar.js';
import { isMasthead, isSection } from '../lexicon/furniture.js';
import { readByline } from './byline.js';
import { isTitle } from './headline.js';
import { clockOf, isNotice, kindOfLine } from './line-kinds.js';

/** More lines of a page stand above no headline. */
const MOST_ABOVE = 8;
const LONGEST_MASTHEAD = 6;

/**
 * How many lines at the top stand above a headline: notices, days, hours, rates, mastheads and other parts of
 * the page; 0 where no headline follows them.
 */
export function countAbove(lines: readonly string[], knowledge: Knowledge): number {
  if (lines.length > 1 && isNotice(lines[0]!)) return 1;
  let count = 0;
  while (count < MOST_ABOVE && count < lines.length && isAbove(lines[count]!, knowledge)) count++;
  const headline = lines[count];
  const follows = count + 1 < lines.length && headline !== undefined;
  return follows && isTitle(headline) && kindOfLine(headline) === 'body' ? count : 0;
}

/** `USD 87.45`, `12`, `205 total views`: figures of the page. */
const FIGURES = /^(?:[A-Z]{3} )?[\d.,]{1,12}(?: [a-z]{3,8}){0,2}(?: today)?$/i;
/** `Home / News / Bridge shut`. */
const PATH = /^(?:[Hh]ome ?[/>»›|]|Home(?:Page)?[A-Z])/;

const isAbove = (line: string, knowledge: Knowledge): boolean =>
  FIGURES.test(line) ||
  PATH.test(line) ||
  clockOf(line)?.length === line.length ||
  weekdayNumber(line) > 0 ||
  (kindOfLine(line) === 'furniture' && !line.endsWith('?')) ||
  isSection(line.toLowerCase()) ||
  isMastheadLine(line) ||
  isDay(line, knowledge);

/** `NEWS AGENCY OF KENYA`: an outlet in capitals. */
function isMastheadLine(line: string): boolean {
  if (line !== line.toUpperCase() || line.split(' ').length > LONGEST_MASTHEAD) return false;
  return agencyNamed(line) !== null || isMasthead(line.toLowerCase());
}

/** Nothing but when it came out. */
function isDay(line: string, knowledge: Knowledge): boolean {
  const byline = readByline(line, knowledge);
  return byline !== null && byline.published !== null && byline.authors.length === 0;
}
