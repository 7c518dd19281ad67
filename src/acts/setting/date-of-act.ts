import type { DateExpression } from '../../analysis.js';
import { isUnder, prepositionsOf, type Tree } from '../../grammar/tree/dependents.js';
import { isLawName } from '../../lexicon/documents.js';
import { setsTime } from '../../lexicon/prepositions.js';
import { startsUpper } from '../../scan/letters.js';
import { isDeadline } from '../../lexicon/time-words.js';
import type { ActContext } from '../context.js';

/** A date expression and the token that it opens with. */
export interface PlacedDate {
  readonly date: DateExpression;
  readonly token: number;
}

/** The dates of each sentence, in text order; those before its first word, as a dateline's, are left out. */
export function datesBySentence({
  dates,
  segmentation,
}: ActContext): readonly (readonly PlacedDate[])[] {
  const { starts } = segmentation.tokens;
  let next = 0;
  return segmentation.sentences.map(({ core, last, start, end }) => {
    const from = starts[core] ?? start;
    while (next < dates.length && dates[next]!.start < from) next++;
    const placed: PlacedDate[] = [];
    for (let token = core; next < dates.length && dates[next]!.start < end; next++) {
      const date = dates[next]!;
      while (token + 1 < last && starts[token + 1]! <= date.start) token++;
      if (date.end <= end) placed.push({ date, token });
    }
    return placed;
  });
}

/**
 * Day of an act: of the dates that may be said of its trigger and are no deadline the nearest, days before
 * months and years, which count close by only; else the dateline's, else that of publication.
 */
export function dateOfAct(
  { layout, segmentation }: ActContext,
  tree: Tree,
  dates: readonly PlacedDate[],
  trigger: number,
): string | null {
  const { starts, lowers } = segmentation.tokens;
  const at = starts[trigger]!;
  let best: DatedNear | null = null;
  const isBefore = isAnotherTime(tree, trigger);
  for (const { date, token } of dates) {
    const { start, value, type } = date;
    if (!isDay(value, type) || isDeadline(lowers[token - 1] ?? '') || isOfLaw(tree, token, value))
      continue;
    if (isBefore && !isUnder(tree, token, trigger)) continue;
    if (!maybeSaidOf(tree, token, trigger)) continue;
    const candidate = { precision: precisionOf(value), distance: Math.abs(start - at), value };
    if (best === null || isBetter(candidate, best)) best = candidate;
  }
  const { dateline, published } = layout.article;
  const told = best && (best.precision > 1 || best.distance < CLOSE) ? withoutTime(best.value) : null;
  return told ?? (isBefore ? null : (dateline?.date ?? published?.slice(0, 10) ?? null));
}

/** `a day after Mali agreed`, `following protests`: what dates something else has a day of its own. */
const isAnotherTime = (tree: Tree, trigger: number): boolean =>
  (tree.pos[trigger] === 'NOUN' || tree.relations[trigger] === 'advcl') &&
  setsTime(prepositionsOf(tree, trigger)[0] ?? '');

/** `the Dangerous Drugs Act 1988`, `Act (Forfeiture) 1988`: a year in the name of a law. */
function isOfLaw({ forms, lowers }: Tree, year: number, value: string): boolean {
  if (value.length > 4) return false;
  let token = year - 1;
  if (forms[token] === ')') while (token > year - LONGEST_ASIDE && forms[token] !== '(') token--;
  if (forms[token] === '(' || lowers[token] === 'of' || forms[token] === ',') token--;
  return isLawName(lowers[token] ?? '') && startsUpper(forms[token]!);
}

const LONGEST_ASIDE = 8;

/** Clauses that say something of a noun: what they tell happened on a day of its own. */
const OF_A_NOUN: ReadonlySet<string> = new Set(['acl', 'acl:relcl']);
/** Of these, the ones that are hardly ever a sentence's own verb misread. */
const RELATIVE: ReadonlySet<string> = new Set(['acl:relcl']);
/** Words lie no deeper below the root of a sentence that a person wrote. */
const DEEPEST = 40;

/**
 * Not `Roe, who won in May, has quit`: a date in a clause that says something of a noun dates what is in that
 * clause.
 */
const maybeSaidOf = (tree: Tree, date: number, trigger: number): boolean =>
  !isApart(tree, date, trigger, OF_A_NOUN) && !isApart(tree, trigger, date, RELATIVE);

/** Whether a token stands in a clause of one of the relations that another token is not in. */
function isApart(tree: Tree, token: number, other: number, clauses: ReadonlySet<string>): boolean {
  const around = new Set<number>();
  for (let i = other, depth = 0; i >= 0 && depth < DEEPEST; i = tree.heads[i]!, depth++) around.add(i);
  for (let i = token, depth = 0; i >= 0 && depth < DEEPEST; i = tree.heads[i]!, depth++) {
    if (around.has(i)) return false;
    if (clauses.has(tree.relations[i]!)) return true;
  }
  return false;
}

/** A date and how far it stands from the trigger, in UTF-16 code units. */
interface DatedNear {
  precision: number;
  distance: number;
  value: string;
}

const isDay = (value: string | null, type: DateExpression['type']): value is string =>
  value !== null && (type === 'date' || type === 'time') && CALENDAR.test(value);

const isBetter = (one: DatedNear, than: DatedNear): boolean =>
  one.precision > than.precision || (one.precision === than.precision && one.distance < than.distance);

/** The day of `2021-09-16T10:00` and `2021-09-16TNI`. */
const withoutTime = (value: string): string =>
  value[DAY_LENGTH] === 'T' ? value.slice(0, DAY_LENGTH) : value;
const DAY_LENGTH = '2021-09-16'.length;

/** A year with what may follow it; no decade, century or time of day alone. */
const CALENDAR = /^\d{4}(?:-|$)/;

/** Characters within which a week, month or year belongs to a verb. */
const CLOSE = 40;

/** 2 for a day, 1 for a week or month, 0 for a year. */
function precisionOf(value: string): number {
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return 2;
  return value.length > 4 ? 1 : 0;
}
