import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

const people = (text: string) =>
  analyze(text, { only: ['entities'] })
    .entities.filter((e) => e.type === 'person')
    .map(({ name, role }) => [name, role]);

// Protects where people's names begin, and who is a person at all: issue 14.
test.each([
  [
    'a rank in letters is no part of a name, nor the office before it a body',
    'The Volta Regional Police Commander, DCOP Kwame Adomako, warned drivers in Ho.',
    [['Kwame Adomako', 'Volta Regional Police Commander']],
  ],
  [
    'a Malay title in two words is no part of a name',
    'The plan was praised by Sabah Chief Minister Tan Sri Azlan Rahim on Monday.',
    [['Azlan Rahim', 'Sabah Chief Minister']],
  ],
  [
    'a forename that is a title elsewhere stays in the name behind an office',
    'Defence Minister Amir Nasser met General Dean Okafor in Accra.',
    [
      ['Amir Nasser', 'Defence Minister'],
      ['Dean Okafor', 'General'],
    ],
  ],
  [
    'a calling has a capital as the first word',
    'Her side lost. Bowler Nasir Haq took three wickets.',
    [['Nasir Haq', 'Bowler']],
  ],
  [
    'a place behind a name is a place',
    'Premier Danielle Kerr of Alberta told reporters that she would go.',
    [['Danielle Kerr', 'Premier']],
  ],
  [
    'an office in capitals before the colon of a transcript is no part of a name',
    'FOREIGN MINISTER SOLHEIM: We agreed.\n\nMR HOLMSEN: On what?\n\nFOREIGN MINISTER SOLHEIM: On fish.',
    [
      ['Solheim', 'FOREIGN MINISTER'],
      ['Holmsen', null],
    ],
  ],
  [
    'a surname may be an office too, behind a forename',
    'Nimbus co-founder Priyanka Sen met Michael Winner on Monday.',
    [
      ['Priyanka Sen', 'Nimbus co-founder'],
      ['Michael Winner', null],
    ],
  ],
  [
    'a title inside a name belongs to it behind a forename',
    'She met Somali President Hassan Sheikh Farole on Monday.',
    [['Hassan Sheikh Farole', 'President']],
  ],
  [
    'the office of who heads the police makes no body of it',
    'They wrote to the Inspector General of Police, Zulfiqar Khan, on Monday.',
    [['Zulfiqar Khan', 'Inspector General of Police']],
  ],
  [
    'a body with an apostrophe stands before an office of it',
    'Amadou Diarra, the WHO’s regional director for Africa, urged donors to give.',
    [['Amadou Diarra', 'WHO’s regional director for Africa']],
  ],
  [
    'a predecessor has the office that is held now',
    'Ex-Prime Minister Danilo Koval, the current President of Serbia, left. Koval’s predecessor, Ana Mirov, stayed.',
    [
      ['Danilo Koval', 'President of Serbia'],
      ['Ana Mirov', 'President of Serbia'],
    ],
  ],
  [
    'ranks alone are nobody',
    'They met Pol Lt-General Somchai Dara on Monday.',
    [['Somchai Dara', 'Pol Lt-General']],
  ],
  [
    'currencies are nobody',
    'Sterling slipped against the dollar on Friday, said analyst Priya Nair.',
    [['Priya Nair', 'analyst']],
  ],
])('%s', (_, text, expected) => {
  expect(people(text)).toEqual(expected);
});
