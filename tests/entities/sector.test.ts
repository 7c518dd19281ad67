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
  // Who heads something is of what is headed, and of no firm where nothing says so.
  ['Committee chairperson Peter Graham denied it.', 'Peter Graham', null],
  ['Acme CEO Peter Graham denied it.', 'Peter Graham', 'BUS'],
  ['Peter Graham, president of the Nepali Congress, denied it.', 'Peter Graham', 'PTY'],
  ['Hamas spokesman Peter Graham denied it.', 'Peter Graham', 'REB'],
  ['Peter Graham, chief delegate to Hamas, denied it.', 'Peter Graham', null],
  ['Attorney General Peter Graham denied it.', 'Peter Graham', 'GOV'],
  ['Inspector General of Police Peter Graham denied it.', 'Peter Graham', 'COP'],
  ['Press Secretary Peter Graham denied it.', 'Peter Graham', null],
  ['Deputy Speaker Peter Graham denied it.', 'Peter Graham', 'LEG'],
  ['Staff of the General Electric Company came.', 'General Electric Company', 'BUS'],
])('%s %s is %s', (text, name, sector) => {
  expect(sectorIn(text, name)).toBe(sector);
});
