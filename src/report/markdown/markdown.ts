import type { Analysis, Entity } from '../../analysis.js';
import type { Format } from '../format.js';
import { actLines } from '../lines/acts.js';
import { headline, provenance, summaryLines } from '../lines/head.js';
import { listedEntities, officesOf, ofType, times } from '../lines/names.js';
import { codeOf } from '../lines/party.js';
import { statementLines } from '../lines/statements.js';
import { amountLines, dateLines, type ValueLine } from '../lines/values.js';
import { plain } from './plain.js';

/** The report as Markdown (CommonMark with GitHub's tables). */
export const markdown: Format = {
  write(analysis) {
    const names = listedEntities(analysis);
    return [
      `# ${plain(headline(analysis))}\n`,
      `${provenance(analysis).map(plain).join(' · ')}\n`,
      section('Summary', summaryLines(analysis).map(plain)),
      section('What happened', acts(analysis)),
      section('Who said what', statements(analysis)),
      people(ofType(names, 'person')),
      section('Organisations', ofType(names, 'organization').map(named)),
      section('Countries', ofType(names, 'country').map(named)),
      section('Initiatives', ofType(names, 'initiative').map(named)),
      section('Events', ofType(names, 'event').map(named)),
      section('Places', ofType(names, 'place').map(named)),
      section('Also named', ofType(names, 'health', 'group', 'product', 'other').map(named)),
      section('Numbers', amountLines(analysis).map(value)),
      section('Dates', dateLines(analysis).map(value)),
      section('Key phrases', keyphrases(analysis)),
    ]
      .filter((part) => part !== '')
      .join('\n')
      .concat('\n');
  },
};

const section = (heading: string, items: readonly string[]) =>
  items.length === 0 ? '' : `## ${heading}\n\n${items.map((item) => `- ${item}\n`).join('')}`;

const acts = (analysis: Analysis) =>
  actLines(analysis).map(
    ({ sides, words, label }) => `**${plain(sides)}** ${plain(words)} (${plain(label)})`,
  );

const statements = (analysis: Analysis) =>
  statementLines(analysis).map(
    ({ who, text, statement: { stance } }) =>
      `**${plain(who)}** ${plain(text)}${stance === null ? '' : ` (${stance})`}`,
  );

function people(persons: readonly Entity[]): string {
  if (persons.length === 0) return '';
  const rows = persons.map((person) => [
    person.name,
    codeOf(person),
    officesOf(person),
    times(person).replace('×', '') || '1',
  ]);
  const lines = rows.map((row) => `| ${row.map(plain).join(' | ')} |\n`).join('');
  return `## People\n\n| Name | Country | Office | Named |\n| --- | --- | --- | --- |\n${lines}`;
}

const named = (entity: Entity) => {
  const about = [entity.subtype, codeOf(entity), times(entity)].filter(Boolean).join(', ');
  return about === '' ? plain(entity.name) : `${plain(entity.name)} (${plain(about)})`;
};

const value = ({ label, words }: ValueLine<unknown>) => `**${plain(label)}**: ${plain(words)}`;

const keyphrases = ({ keyphrases: found }: Analysis) =>
  found.length === 0 ? [] : [found.map(({ text }) => plain(text)).join(' · ')];
