import { describe, expect, test } from 'vitest';
import { tableFormat } from '../../../src/report/tables/tables.js';
import { withActs } from '../with-acts.js';
import { readCsv } from './read-csv.js';

const options = { offsetUnit: 'codepoint', width: 80, color: false, explain: false } as const;
const format = tableFormat('dyads', 'csv');
const rowsOf = (...given: Parameters<typeof withActs>) =>
  readCsv(format.head! + format.write(withActs(...given), options));

// Protects those who model relations between states, and open the file in a spreadsheet.
describe('dyads', () => {
  test('a row tells both sides, the act and its words', () => {
    const [row] = rowsOf('Kenya met Chad, "again".', [
      { actors: ['Kenya'], recipients: ['Chad'], trigger: 'met', date: '2021-09-16' },
    ]);
    expect(row).toMatchObject({
      act: 'a1',
      date: '2021-09-16',
      actor: 'Kenya',
      actor_iso2: 'KE',
      actor_iso3: 'KEN',
      recipient: 'Chad',
      recipient_iso3: 'TCD',
      type: 'CONSULT',
      trigger: 'met',
      sentence_number: '1',
      sentence: 'Kenya met Chad, "again".',
      source: 'text',
    });
  });

  test('#10 9: bodies without a country and acts with one side have rows', () => {
    const text = 'ECOWAS suspended Mali. NATO warned. Mali was struck.';
    const rows = rowsOf(text, [
      {
        actors: ['Economic Community of West African States'],
        recipients: ['Mali'],
        trigger: 'suspended',
      },
      { actors: ['North Atlantic Treaty Organization'], recipients: [], trigger: 'warned' },
      { actors: [], recipients: ['Mali'], trigger: 'struck' },
    ]);
    expect(rows.map((row) => [row['actor_body'], row['actor_iso2'], row['recipient_iso3']])).toEqual([
      ['ECOWAS', '', 'MLI'],
      ['NATO', '', ''],
      ['', '', 'MLI'],
    ]);
  });

  test("joint actors are each other's other side, and a country can act on itself", () => {
    const text = 'Kenya and Chad agreed. Kenya jailed Kenya.';
    const rows = rowsOf(text, [
      { type: 'AGREE', actors: ['Kenya', 'Chad'], recipients: [], trigger: 'agreed' },
      { type: 'COERCE', actors: ['Kenya'], recipients: ['Kenya'], trigger: 'jailed' },
    ]);
    expect(rows.map((row) => `${row['actor_iso2']} ${row['recipient_iso2']}`)).toEqual([
      'KE TD',
      'TD KE',
      'KE KE',
    ]);
  });

  test('Namibia is told apart from nothing by its alpha-3', () => {
    const [row] = rowsOf('Namibia met Chad.', [
      { actors: ['Namibia'], recipients: ['Chad'], trigger: 'met' },
    ]);
    expect(row).toMatchObject({ actor_iso2: 'NA', actor_iso3: 'NAM' });
  });

  test.each(['=', '+', '-', '@', '＝', '＋', '－', '＠'])('%s begins no formula', (sign) => {
    const [row] = rowsOf(`${sign}SUM(A1) Kenya met Chad.`, [
      { actors: ['Kenya'], recipients: ['Chad'], trigger: 'met' },
    ]);
    expect(row!['sentence']).toMatch(/^'/);
  });
});
