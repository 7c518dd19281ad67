import type { Analysis, Range } from '../../analysis.js';
import { actLines } from '../lines/acts.js';

/** A stretch of the text that a fact stands on. */
export interface Mark extends Range {
  /** Class of its highlight: `person`, `statement`, `act` … */
  kind: string;
  /** Id of the element, where the panel's links lead. */
  id: string;
  /** Id of the fact in the panel. */
  fact: string;
  /** What a pointer that rests on it is told. */
  title: string;
}

/** Kinds that can be shown or hidden, with their labels. */
export const KINDS: readonly (readonly [string, string])[] = [
  ['act', 'Acts'],
  ['statement', 'Statements'],
  ['person', 'People'],
  ['organization', 'Organisations'],
  ['country', 'Countries'],
  ['place', 'Places'],
  ['initiative', 'Initiatives'],
  ['event', 'Events'],
  ['other', 'Others'],
  ['amount', 'Numbers'],
  ['date', 'Dates'],
];

const SHOWN = new Set(KINDS.map(([kind]) => kind));

/** The kind under which an entity of a type is shown. */
export const kindOf = (type: string): string => (SHOWN.has(type) ? type : 'other');

/** All highlights of an article, in text order, those that hold others first. */
export function marksOf(analysis: Analysis, prefix: string): Mark[] {
  const marks: Mark[] = [];
  for (const { id, type, name, role, country, mentions } of analysis.entities) {
    const title = [name, role, country].filter(Boolean).join(', ');
    for (const [i, { start, end }] of mentions.entries())
      marks.push(mark(kindOf(type), `${prefix}${id}`, i, { start, end }, title));
  }
  for (const { id, kind, content } of analysis.statements)
    for (const [i, piece] of content.entries())
      marks.push(mark('statement', `${prefix}${id}`, i, piece, `${kind} statement`));
  for (const { acts } of actLines(analysis))
    for (const { id, type, factuality, trigger } of acts) {
      const title = factuality === 'actual' ? type : `${type}, ${factuality}`;
      const told = mark('act', `${prefix}${id}`, 0, trigger, title);
      marks.push({ ...told, fact: `${prefix}${acts[0].id}` });
    }
  for (const [i, date] of analysis.dates.entries())
    marks.push(mark('date', `${prefix}d${i + 1}`, 0, date, date.value ?? 'not resolved'));
  for (const [i, amount] of analysis.amounts.entries())
    marks.push(mark('amount', `${prefix}n${i + 1}`, 0, amount, `${amount.value} ${amount.unit}`));
  return marks
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
}

const mark = (kind: string, fact: string, i: number, { start, end }: Range, title: string): Mark => ({
  kind,
  id: `${fact}-${i + 1}`,
  fact,
  title,
  start,
  end,
});
