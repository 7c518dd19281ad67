import type { Entity } from '../../analysis.js';
import type { Part } from '../../options.js';
import type { Format } from '../format.js';
import { headline, provenance, summaryLines } from '../lines/head.js';
import { listedEntities, ofType } from '../lines/names.js';
import { explanations } from './explanations.js';
import { Page } from './page.js';
import {
  actRows,
  amountRows,
  counts,
  countryRow,
  dateRows,
  keyphraseRows,
  namedRow,
  personRow,
  statementRows,
} from './sections.js';

/** The report for people. */
export const report: Format = {
  write(analysis, { width, color, explain, only }) {
    const page = new Page(width, color);
    const wants = (part: Part) => only?.includes(part) ?? true;
    const listed = wants('entities') ? listedEntities(analysis) : [];
    page.title(headline(analysis), provenance(analysis));
    page.prose('Summary', summaryLines(analysis));
    if (wants('acts')) page.section('What happened', actRows(analysis, page.room));
    if (wants('statements')) page.section('Who said what', statementRows(analysis));
    listNames(page, listed);
    page.section('Numbers', amountRows(analysis));
    if (wants('dates')) page.section('Dates', dateRows(analysis));
    page.section('Key phrases', keyphraseRows(analysis));
    if (explain) page.section('Evidence', explanations(analysis));
    page.footer(
      counts(analysis, {
        acts: wants('acts') ? analysis.acts.length : 0,
        statements: wants('statements') ? analysis.statements.length : 0,
        names: listed.length,
      }),
    );
    return `${page}\n`;
  },
};

function listNames(page: Page, entities: readonly Entity[]): void {
  page.section('People', ofType(entities, 'person').map(personRow));
  page.section('Organisations', ofType(entities, 'organization').map(namedRow));
  page.section('Countries', ofType(entities, 'country').map(countryRow));
  page.section('Initiatives', ofType(entities, 'initiative').map(namedRow));
  page.section('Events', ofType(entities, 'event').map(namedRow));
  page.section('Places', ofType(entities, 'place').map(namedRow));
  page.section('Also named', ofType(entities, 'health', 'group', 'product', 'other').map(namedRow));
}
