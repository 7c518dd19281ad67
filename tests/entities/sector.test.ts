import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

const sectorIn = (text: string, name: string) =>
  analyze(text, { only: ['entities'] }).entities.find((e) => e.name === name)?.sector;

// Issue 14: the kind of political actor, in the field's codes.
test.each([
  ['Norwegian Foreign Minister Ingrid Solheim met Senator Peter Graham.', 'Ingrid Solheim', 'GOV'],
  ['Norwegian Foreign Minister Ingrid Solheim met Senator Peter Graham.', 'Peter Graham', 'LEG'],
  ['Opposition leader Ingrid Solheim called for a vote.', 'Ingrid Solheim', 'OPP'],
  ['Rebel commander Peter Graham was killed.', 'Peter Graham', 'REB'],
  ['Army spokesman Peter Graham denied it.', 'Peter Graham', 'MIL'],
  ['Police chief Peter Graham denied it.', 'Peter Graham', 'COP'],
  ['Judge Maria Haugen ruled on Monday.', 'Maria Haugen', 'JUD'],
  ['Archbishop Peter Graham prayed for them.', 'Peter Graham', 'REL'],
  ['Peter Graham, a resident, saw it.', 'Peter Graham', 'CVL'],
  ['Peter Graham saw it.', 'Peter Graham', null],
  ['Kenya thanked the World Health Organization.', 'Kenya', 'GOV'],
  ['Kenya thanked the World Health Organization.', 'World Health Organization', 'IGO'],
  ['Fighters of Boko Haram left.', 'Boko Haram', 'REB'],
  ['The Lund Metropolitan Police said so.', 'Lund Metropolitan Police', 'COP'],
  ['The Mossad was asked about it.', 'Mossad', 'SPY'],
  ['The Supreme Court ruled against it.', 'Supreme Court', 'JUD'],
  ['Staff of Amnesty International came.', 'Amnesty International', 'NGO'],
  ['Makerere University closed on Monday.', 'Makerere University', 'EDU'],
])('%s %s is %s', (text, name, sector) => {
  expect(sectorIn(text, name)).toBe(sector);
});
