import type { Analysis, Entity } from '../../analysis.js';
import { actLines, actText } from '../lines/acts.js';
import { officesOf, times } from '../lines/names.js';
import { codeOf } from '../lines/party.js';
import { statementLines } from '../lines/statements.js';
import { amountLines, dateLines, type ValueLine } from '../lines/values.js';
import type { Row } from './page.js';

const MOST_KEYPHRASES = 10;

/**
 * One row an act: `doer → other side`, its words, type and date. `room` tells how many characters stand
 * beside a first cell.
 */
export const actRows = (analysis: Analysis, room: (first: string) => number): Row[] =>
  actLines(analysis).map((line) => [line.sides, actText(line, room(line.sides))]);

/** One row a statement, repeats folded; a speaker who goes on speaking is named once. */
export function statementRows(analysis: Analysis): Row[] {
  const times = new Map<string, number>();
  const lines = statementLines(analysis).map((line) => ({ line, key: `${line.who} ${line.text}` }));
  for (const { key } of lines) times.set(key, (times.get(key) ?? 0) + 1);
  const shown = new Set<string>();
  let last = '';
  const rows: Row[] = [];
  for (const { line, key } of lines) {
    if (shown.has(key)) continue;
    shown.add(key);
    const { who, text, statement } = line;
    const speaker = who.toLowerCase() === last ? '' : who;
    last = who.toLowerCase();
    const told = times.get(key)!;
    const marks = [statement.stance ?? '', told > 1 ? `told ${told} times` : ''].filter(Boolean);
    rows.push([speaker, [text, ...marks].join(' · ')]);
  }
  return rows;
}

export const personRow = (person: Entity): Row => [
  person.name,
  codeOf(person),
  [officesOf(person), times(person)].filter(Boolean).join('  '),
];

export const countryRow = (country: Entity): Row => [
  country.country ?? country.iso3 ?? '',
  [country.name, times(country)].filter(Boolean).join('  '),
];

/** Subtypes that are no words. */
const KINDS: ReadonlyMap<string, string> = new Map([['igo', 'international']]);

/** Name, kind and country of anything else. */
export const namedRow = (entity: Entity): Row => [
  entity.name,
  [KINDS.get(entity.subtype ?? '') ?? entity.subtype, codeOf(entity), times(entity)]
    .filter(Boolean)
    .join('  '),
];

const valueRow = ({ label, words }: ValueLine<unknown>): Row => [label, words];

export const amountRows = (analysis: Analysis): Row[] => amountLines(analysis).map(valueRow);

/** Dates, each value once; what follows under the same value stands below it. */
export function dateRows(analysis: Analysis): Row[] {
  let last = '';
  return dateLines(analysis).map((line) => {
    const label = line.label === last ? '' : line.label;
    last = line.label;
    return [label, line.words];
  });
}

/** All key phrases in one row. */
export function keyphraseRows({ keyphrases }: Analysis): Row[] {
  const phrases = keyphrases.slice(0, MOST_KEYPHRASES).map(({ text }) => text);
  return phrases.length === 0 ? [] : [[phrases.join(' · ')]];
}

/** Counts, of the text and of what is printed of it. */
export function counts(
  { stats }: Analysis,
  { acts, statements, names }: { acts: number; statements: number; names: number },
): string[] {
  const minutes = Math.max(1, Math.round(stats.readingSeconds / 60));
  const of = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;
  return [
    of(stats.words, 'word'),
    of(stats.sentences, 'sentence'),
    of(stats.paragraphs, 'paragraph'),
    ...(acts > 0 ? [of(acts, 'act')] : []),
    ...(statements > 0 ? [of(statements, 'statement')] : []),
    ...(names > 0 ? [of(names, 'name')] : []),
    ...(stats.words > 0 ? [`${minutes} min read`] : []),
  ];
}
