import { expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.js';

const typesIn = (text: string): string[] =>
  analyze(text, { only: ['acts'] }).acts.map(({ type, trigger }) => `${type} ${trigger.text}`);

// Protects acts that look like what is none: works, athletes, weather and wanted nouns veto no others.
it.each([
  ['Poland agreed to buy tanks from Chile.', 'AGREE agreed'],
  ['The film, which Togo banned, follows a judge.', 'COERCE banned'],
  ['In a series of raids, Ghanaian police arrested nine men.', 'COERCE arrested'],
  ['Striker Bo Lind was arrested by Danish police.', 'COERCE arrested'],
  ['The drought is over, and Norway expelled two consuls of Chad.', 'SANCTION expelled'],
  ['In the museum, police arrested a Danish tourist.', 'COERCE arrested'],
  ['Tamil Tigers attacked a naval base near Trincomalee.', 'ASSAULT attacked'],
  ['Frost accused Ghana of spying.', 'ACCUSE accused'],
  ['The Popular Front attacked a base in Togo.', 'ASSAULT attacked'],
  ['Protesters marched past the stadium in Lima.', 'PROTEST marched'],
])('%s', (text, act) => {
  expect(typesIn(text)).toContain(act);
});

it.each([
  'A cold snap has killed nine people in Bosnia.',
  'Cyclone Ana killed nine people in Malawi.',
  'In the last episode, a Danish colonel kills the king of Norway.',
  'Her play about the murder of a Kenyan senator opened in Lund.',
  'The statue recalls the siege of Mombasa.',
  'A cold front from Norway invaded Denmark overnight.',
  'Chilean fans marched through Lima after their team won the final.',
])('no act: %s', (text) => {
  expect(typesIn(text)).toEqual([]);
});

it('tells one act of a demand and what it is for', () => {
  expect(typesIn('Chad demanded an apology from Niger.')).toEqual(['REQUEST demanded']);
});

it.each([
  ['Ghana accused Togo of jailing a poet.', ['ACCUSE accused']],
  ['UNICEF condemned the abduction.', ['ACCUSE condemned']],
  ['Rebels in Mali claimed responsibility for the raid.', ['ASSAULT raid']],
])('tells what is judged, and what is claimed: %s', (text, types) => {
  expect(typesIn(text)).toEqual(types);
});
