import type { Analysis, Entity, Statement } from '../../analysis.js';
import { actLines, type ActLine } from '../lines/acts.js';
import { summaryLines } from '../lines/head.js';
import { officesOf, ofType, times } from '../lines/names.js';
import { codeOf } from '../lines/party.js';
import { statementLines, type StatementLine } from '../lines/statements.js';
import { clauseAround } from '../lines/snippet.js';
import { dateLines } from '../lines/values.js';
import { html } from './escape.js';
import { KINDS, kindOf } from './marks.js';

/** Places of a fact that the panel links to; what has more says how many. */
const MOST_PLACES = 24;
const MOST_CHARACTERS = 140;

/** The facts of an article, each with its evidence and links to its words. */
export function panel(analysis: Analysis, prefix: string): string {
  const of = (kind: string, items: readonly string[], list: 'ol' | 'ul' = 'ul') => {
    const [, label] = KINDS.find(([name]) => name === kind)!;
    if (items.length === 0) return '';
    const heading = `${prefix}${kind}-heading`;
    return `<section class="facts ${kind}" aria-labelledby="${heading}"><h3 id="${heading}">${label} <span class="count">${items.length}</span></h3><${list}>${items.join('')}</${list}></section>`;
  };
  const entities = (kind: string) =>
    ofType(
      analysis.entities.filter(({ type }) => kindOf(type) === kind),
      ...new Set(analysis.entities.map(({ type }) => type)),
    ).map((entity) => entityItem(entity, prefix));
  return [
    summary(analysis),
    of(
      'act',
      actLines(analysis).map((line) => actItem(line, prefix)),
      'ol',
    ),
    of(
      'statement',
      statementLines(analysis).map((line) => statementItem(line, prefix)),
      'ol',
    ),
    ...['person', 'organization', 'country', 'initiative', 'event', 'place', 'other'].map((kind) =>
      of(kind, entities(kind)),
    ),
    of('amount', amounts(analysis, prefix)),
    of('date', dates(analysis, prefix)),
    keyphrases(analysis),
  ].join('');
}

function summary(analysis: Analysis): string {
  const lines = summaryLines(analysis);
  if (lines.length === 0) return '';
  return `<section class="facts summary"><h3>Summary</h3>${lines.map((line) => `<p>${html(line)}</p>`).join('')}</section>`;
}

function keyphrases({ keyphrases: found }: Analysis): string {
  if (found.length === 0) return '';
  return `<section class="facts keyphrases"><h3>Key phrases</h3><p>${found.map(({ text }) => html(text)).join(' · ')}</p></section>`;
}

const item = (id: string, content: string) => `<li id="${id}" tabindex="-1">${content}</li>`;
const small = (text: string) => (text === '' ? '' : ` <small>${html(text)}</small>`);
const bdi = (text: string) => `<bdi>${html(text)}</bdi>`;

function evidence(rows: readonly (readonly [string, string])[], links = ''): string {
  const shown = rows
    .filter(([, value]) => value !== '')
    .map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`);
  return `<details><summary>evidence</summary><dl>${shown.join('')}</dl>${links}</details>`;
}

function entityItem(entity: Entity, prefix: string): string {
  const id = `${prefix}${entity.id}`;
  const { mentions, aliases, subtype, wikidata, type } = entity;
  const about =
    type === 'person' ? officesOf(entity) : (subtype ?? (kindOf(type) === 'other' ? type : ''));
  const [first] = mentions;
  return item(
    id,
    `<a href="#${id}-1">${bdi(entity.name)}</a>${small([about, codeOf(entity), times(entity)].filter(Boolean).join(' · '))}${evidence(
      [
        ['also', aliases.map(bdi).join(', ')],
        ['rule', html(first?.rule ?? '')],
        ['why', (first?.evidence ?? []).map(html).join('<br>')],
        ['Wikidata', wikidata === null ? '' : wikidataLink(wikidata)],
      ],
      places(id, mentions.length),
    )}`,
  );
}

const wikidataLink = (id: string) =>
  /^Q\d+$/.test(id)
    ? `<a href="https://www.wikidata.org/wiki/${id}" rel="noopener noreferrer">${id}</a>`
    : html(id);

function places(id: string, count: number): string {
  const links = Array.from(
    { length: Math.min(count, MOST_PLACES) },
    (_, i) => `<a href="#${id}-${i + 1}">${i + 1}</a>`,
  );
  const more = count > MOST_PLACES ? ` … ${count}` : '';
  return `<p class="places">in the text: ${links.join(' ')}${more}</p>`;
}

const percent = (confidence: number) => `${Math.round(confidence * 100)} %`;

function actItem({ acts, sides, words, label }: ActLine, prefix: string): string {
  const [act, ...again] = acts;
  const id = `${prefix}${act.id}`;
  return item(
    id,
    `<strong>${bdi(sides)}</strong> <a href="#${id}-1">${bdi(words)}</a>${small(label)}${evidence([
      ['rule', html(act.rule)],
      ['confidence', percent(act.confidence)],
      ['mode', html(act.mode ?? '')],
      ['place', html(act.place ?? '')],
      ['why', (act.evidence ?? []).map(html).join('<br>')],
      [
        'told again',
        again
          .map((other) => `<a href="#${prefix}${other.id}-1">${bdi(other.trigger.text)}</a>`)
          .join(', '),
      ],
    ])}`,
  );
}

function statementItem({ statement, who, text }: StatementLine, prefix: string): string {
  const id = `${prefix}${statement.id}`;
  return item(
    id,
    `<strong>${speaker(statement, who, prefix)}</strong> <a href="#${id}-1">${bdi(text)}</a>${small(statement.stance ?? '')}${evidence(
      [
        ['kind', statement.kind],
        ['rule', html(statement.rule)],
        ['confidence', percent(statement.confidence)],
        ['speaker as written', html(statement.speakerMention?.text ?? '')],
        ['why', (statement.evidence ?? []).map(html).join('<br>')],
      ],
    )}`,
  );
}

const speaker = ({ speaker: id }: Statement, who: string, prefix: string) =>
  id === null ? bdi(who) : `<a href="#${prefix}${id}">${bdi(who)}</a>`;

function dates(analysis: Analysis, prefix: string): string[] {
  const numbers = new Map(analysis.dates.map((date, i) => [date, i + 1]));
  return dateLines(analysis).map(({ item: date, label, words }) => {
    const id = `${prefix}d${numbers.get(date)}`;
    return item(id, `<strong>${html(label)}</strong> <a href="#${id}-1">${bdi(words)}</a>`);
  });
}

const amounts = (analysis: Analysis, prefix: string): string[] =>
  analysis.amounts.map((amount, i) => {
    const id = `${prefix}n${i + 1}`;
    const words = clauseAround(analysis, amount, MOST_CHARACTERS);
    return item(id, `<strong>${html(amount.text)}</strong> <a href="#${id}-1">${bdi(words)}</a>`);
  });
