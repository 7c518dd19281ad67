import type { Amount, DateExpression } from '../analysis.js';
import { parseIsoDay, type Day } from '../calendar.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Layout } from '../document/layout.js';
import type { Morphology } from '../language/syntax.js';
import type { Segmentation } from '../language/tokens.js';
import { readAmounts } from './amounts/amount.js';
import { homeOf } from './amounts/home.js';
import { furthest, type Anchors, type Moment } from './rule.js';
import { rulesFor } from './all-rules.js';
import { Words } from './words.js';

/**
 * Dates, times, durations and sets in text order, none inside another. Relative ones are resolved against the
 * dateline, else the publication date. Where there is neither, `value` is null, but for days of the year
 * beside the only year of which the text tells full dates.
 */
export function findDates(
  segmentation: Segmentation,
  morphology: Morphology,
  { article }: Layout,
): DateExpression[] {
  const today = anchorDay(article.dateline?.date) ?? anchorDay(article.published);
  const read = (near: Day | null) => readDates(segmentation, morphology, article, today, near);
  const found = read(null);
  const near = today === null ? onlyFullDate(found) : null;
  return giveTimesTheirDay(near === null ? found : read(near), segmentation.tokens.text);
}

/** The first date told with its year and day, where all such dates are of one year. */
function onlyFullDate(found: readonly DateExpression[]): Day | null {
  const full = found.filter(({ value, rule }) => FULL.test(value ?? '') && rule !== 'date.event');
  const [first] = full;
  const alike = full.every(({ value }) => value!.slice(0, 4) === first!.value!.slice(0, 4));
  return first && alike ? parseIsoDay(first.value!) : null;
}

const FULL = /^\d{4}-\d{2}-\d{2}$/;

function readDates(
  { tokens, sentences }: Segmentation,
  morphology: Morphology,
  article: Layout['article'],
  today: Day | null,
  near: Day | null,
): DateExpression[] {
  const anchors: Anchors = { today, near, named: { year: null, month: null, day: null } };
  const found: DateExpression[] = [];
  for (const sentence of sentences) {
    const inHeadline = article.title?.start === sentence.start;
    const words = new Words(tokens, sentence, morphology, inHeadline);
    for (let i = sentence.first; i < sentence.last;) {
      const match = furthest(rulesFor(words.at(i)), words, i, anchors);
      if (!match) {
        i++;
        continue;
      }
      found.push({
        ...spanOf(words, i, match.next),
        value: match.value,
        type: match.type,
        rule: match.rule,
      });
      if (match.names) remember(anchors, match.names);
      i = match.next;
    }
  }
  return found;
}

/** Words between a time and its day: `at 10 a.m. on Monday`, `Friday at 1630 GMT`. */
const BETWEEN = /^[\s,(]*(?:(?:on|at|of|the|from|by|around|about|local|time)[\s,]*){0,3}$/i;
const LONGEST_BETWEEN = 20;

/** Clock times whose day stands beside them carry it: `2021-10-11T10:00`. */
function giveTimesTheirDay(found: DateExpression[], text: string): DateExpression[] {
  const isBeside = (from: number, to: number) =>
    to - from <= LONGEST_BETWEEN && BETWEEN.test(text.slice(from, to));
  found.forEach((time, i) => {
    if (time.type !== 'time' || !time.value?.startsWith('T')) return;
    const [before, after] = [found[i - 1], found[i + 1]];
    const day = [after, before].find(
      (near) =>
        near?.value != null &&
        /^\d{4}-\d{2}-\d{2}(?:T[A-Z]{2})?$/.test(near.value) &&
        (near === after ? isBeside(time.end, near.start) : isBeside(near.end, time.start)),
    );
    if (day) time.value = day.value!.slice(0, 10) + time.value;
  });
  return found;
}

/** Money, percentages, measured quantities and counts in text order, none inside another. */
export function findAmounts(
  { tokens, sentences }: Segmentation,
  morphology: Morphology,
  layout: Layout,
  knowledge: Knowledge,
): Amount[] {
  const home = homeOf(tokens.text, layout, knowledge);
  const found: Amount[] = [];
  for (const sentence of sentences) {
    const words = new Words(tokens, sentence, morphology);
    for (let i = sentence.first; i < sentence.last; i++) {
      for (const { first, next, ...amount } of readAmounts(words, i, home)) {
        found.push({ ...spanOf(words, first, next), ...amount });
        i = next - 1;
      }
    }
  }
  return found;
}

function remember({ named }: Anchors, moment: Moment): void {
  named.year = moment;
  if (moment.month !== undefined) named.month = moment;
  if (moment.day !== undefined) named.day = moment;
}

/** The day of an ISO date that is precise to the day. */
const anchorDay = (iso: string | null | undefined) =>
  iso && /^\d{4}-\d{2}-\d{2}/.test(iso) ? parseIsoDay(iso) : null;

function spanOf({ tokens }: Words, first: number, next: number) {
  const start = tokens.starts[first]!;
  const end = tokens.ends[next - 1]!;
  return { start, end, text: tokens.text.slice(start, end) };
}
