import type { Analysis } from '../../analysis.js';
import type { Format } from '../format.js';
import { explanations } from './explanations.js';
import { Page } from './page.js';
import {
  actRows,
  countryRow,
  counts,
  dateRows,
  keyphraseRows,
  namedRow,
  ofType,
  personRow,
  provenance,
  statementRows,
  summaryRows,
} from './sections.js';

/** The report for people. */
export const report: Format = {
  write(analysis, { width, color, explain }) {
    const page = new Page(width, color);
    page.title(headline(analysis), provenance(analysis));
    page.section('Summary', summaryRows(analysis));
    page.section('People', ofType(analysis, 'person').map(personRow));
    page.section('Countries', ofType(analysis, 'country').map(countryRow));
    page.section('Organisations', ofType(analysis, 'organization').map(namedRow));
    page.section('Initiatives', ofType(analysis, 'initiative').map(namedRow));
    page.section('Events', ofType(analysis, 'event').map(namedRow));
    page.section('Places', ofType(analysis, 'place').map(namedRow));
    page.section('Also named', ofType(analysis, 'health', 'group', 'product', 'other').map(namedRow));
    page.section('Statements', statementRows(analysis));
    page.section('Acts', actRows(analysis));
    page.section('Key dates', dateRows(analysis));
    page.section('Key phrases', keyphraseRows(analysis));
    if (explain) page.section('Evidence', explanations(analysis));
    page.footer(counts(analysis));
    return `${page}\n`;
  },
};

function headline({ article, warnings }: Analysis): string {
  return (
    article.title?.text ??
    (warnings.some(({ code }) => code === 'empty') ? '(empty article)' : '(no headline)')
  );
}
