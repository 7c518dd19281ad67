import type { Entity } from '../../analysis.js';
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
  write(analysis, { width, color, explain }) {
    const page = new Page(width, color);
    page.title(headline(analysis), provenance(analysis).join(' · '));
    page.prose('Summary', summaryLines(analysis));
    page.section('What happened', actRows(analysis, page.twoLines));
    page.section('Who said what', statementRows(analysis));
    const listed = listedEntities(analysis);
    listNames(page, listed);
    page.section('Numbers', amountRows(analysis));
    page.section('Dates', dateRows(analysis));
    page.section('Key phrases', keyphraseRows(analysis));
    if (explain) page.section('Evidence', explanations(analysis));
    page.footer(counts(analysis, listed.length));
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
