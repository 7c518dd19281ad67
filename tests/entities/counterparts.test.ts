import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

const roleOf = (text: string, name: string) =>
  analyze(text, { only: ['entities'] }).entities.find((e) => e.name === name)?.role;

// Protects the offices of those who are named by somebody else's: issue 14.
test.each([
  [
    'a counterpart does not have it of the same state',
    'Fiji Defence Minister Pio Waqa met his New Zealand counterpart Judith Rangi in Suva.',
    'Judith Rangi',
    'Defence Minister',
  ],
  [
    'a counterpart does not have it of the same town',
    'The mayor of Lund, Ingrid Solheim, met her Kenyan counterpart Joseph Otieno.',
    'Joseph Otieno',
    'mayor',
  ],
  [
    'a counterpart in the next sentence has the office of the only one there',
    'Fisheries Minister Alitia Waqa flew home. Her Tongan counterpart, Sione Maka, stayed.',
    'Sione Maka',
    'Fisheries Minister',
  ],
  [
    'a counterpart has no office where two had one in the sentence before',
    'President Ann Roe met Finance Minister Bo Lund. His counterpart, Eve Dahl, was absent.',
    'Eve Dahl',
    null,
  ],
  [
    'a predecessor has the office of whoever is named in short',
    'Governor Ingrid Solheim spoke. Solheim’s predecessor, Joseph Otieno, agreed.',
    'Joseph Otieno',
    'Governor',
  ],
  [
    'a counterpart has the office of whoever has no name',
    'Chad’s fisheries minister rang his counterpart in Lisbon, Rui Salgado, on Friday.',
    'Rui Salgado',
    'fisheries minister',
  ],
  [
    'a counterpart has the office told before a sentence that names nobody',
    'Fisheries Minister Alitia Waqa flew home. The sea was calm. Her Tongan counterpart, Sione Maka, stayed.',
    'Sione Maka',
    'Fisheries Minister',
  ],
  [
    'a predecessor in the next sentence has the office of the only one there',
    'The head of Peru’s ports agency, Rosa Quiñe, resigned. Her predecessor, Luis Tapia, agreed.',
    'Luis Tapia',
    'head of Peru’s ports agency',
  ],
  [
    'a successor is not outgoing',
    'Outgoing mayor Rosa Quiñe wept. Her successor, Luis Tapia, did not.',
    'Luis Tapia',
    'mayor',
  ],
])('%s', (_, text, name, role) => {
  expect(roleOf(text, name)).toBe(role);
});
