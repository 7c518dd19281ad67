import { describe, expect, test } from 'vitest';
import { recogniseRepeatedAcronyms } from '../../../../src/entities/recognise/propose/acronyms.js';
import { recogniseAuthors } from '../../../../src/entities/recognise/propose/authors.js';
import { recogniseByHeadWord } from '../../../../src/entities/recognise/propose/bodies.js';
import { recogniseCredits } from '../../../../src/entities/recognise/propose/credits.js';
import { recogniseDateline } from '../../../../src/entities/recognise/propose/dateline.js';
import { recogniseByKnowledge } from '../../../../src/entities/recognise/propose/knowledge.js';
import { recognisePeople } from '../../../../src/entities/recognise/propose/people.js';
import { recogniseTurns } from '../../../../src/entities/recognise/propose/turns.js';
import { recogniseVietnamese } from '../../../../src/entities/recognise/propose/vietnamese.js';
import type { Recogniser } from '../../../../src/entities/recognise/recognise.js';
import { contextOf, shown } from '../examples.js';

type Cases = readonly (readonly [what: string, text: string, gives: string])[];

// Protects what each recogniser proposes by itself, whatever the others find in the same words.
function testRecogniser(recognise: Recogniser, cases: Cases): void {
  test.each(cases)('%s', (_, text, gives) => {
    const context = contextOf(text);
    expect(shown(recognise(context), context)).toBe(gives);
  });
}

describe('recogniseRepeatedAcronyms', () => {
  testRecogniser(recogniseRepeatedAcronyms, [
    [
      'capitals that nobody has heard of, named again',
      'Workers of VTKL left. On Monday VTKL closed.',
      'organization: VTKL; organization: VTKL',
    ],
    ['not where they come once', 'Workers of VTKL left.', ''],
    ['not between other capitals', 'BUY VTKL NOW. BUY VTKL NOW.', ''],
    ['no words that are known', 'The BBC left. The BBC came.', ''],
  ]);
});

describe('recogniseByHeadWord', () => {
  testRecogniser(recogniseByHeadWord, [
    [
      'a ministry with its fields',
      'The Ministry of Rivers and Coasts met.',
      'organization: Ministry of Rivers and Coasts',
    ],
    ['what ends in a head', 'The Lund Rivers Accord failed.', 'initiative: Lund Rivers Accord'],
    ['no head alone', 'The Ministry met.', ''],
  ]);
});

describe('recogniseCredits', () => {
  testRecogniser(recogniseCredits, [
    [
      'who took a picture, and for whom',
      'The bridge. (Photo by Ana Ruiz/Vesta Pictures)',
      'person: Ana Ruiz; organization: Vesta Pictures',
    ],
    ['nobody with one name', 'The bridge. Photo: Archive', ''],
  ]);
});

describe('recogniseAuthors', () => {
  testRecogniser(recogniseAuthors, [
    [
      'the whole name that a line gives its author',
      'Mill burns\n\nBy Ines Lind-Roy and TOM BAY\n\nTom Bay saw a mill burn in Suva on Monday.',
      'person: Ines Lind - Roy; person: TOM BAY',
    ],
    ['nobody where no line names one', 'Mill burns\n\nInes Lind-Roy saw a mill burn on Monday.', ''],
  ]);
});

describe('recogniseDateline', () => {
  testRecogniser(recogniseDateline, [
    [
      'place and agency',
      'Bridge closed\n\nLUND, March 3 (Reuters) - The bridge was closed.',
      'place: LUND; organization: Reuters',
    ],
    ['nothing without a dateline', 'The bridge in Lund was closed.', ''],
  ]);
});

describe('recogniseByKnowledge', () => {
  testRecogniser(recogniseByKnowledge, [
    ['a country', 'Officials in Kenya met.', 'country: Kenya'],
    ['no country in a name of somebody', 'Officials met Chad Lund there.', ''],
  ]);
});

describe('recognisePeople', () => {
  testRecogniser(recognisePeople, [
    ['by what follows in commas', 'Vesta Marra, the mayor, left.', 'person: Vesta Marra'],
    ['by who follows', 'Vesta Marra, who paid, left.', 'person: Vesta Marra'],
    ['not by a thing in commas', 'Vesta Marra, the bridge, fell.', ''],
    ['nobody called by a small word', 'On Vesta, the mayor said, it rained.', ''],
  ]);
});

describe('recogniseTurns', () => {
  testRecogniser(recogniseTurns, [
    [
      'labels that come again',
      'KEITA: It rains.\nRUIZ: Since Monday.\nKEITA: Indeed.\nRUIZ: It stops.',
      'person: KEITA; person: KEITA; person: RUIZ; person: RUIZ',
    ],
    [
      'behind times',
      '[10:02] Lea Sol: It rains.\n[10:03] Bo Lund: Yes.\n[10:04] Lea Sol: It stops.',
      'person: Lea Sol; person: Lea Sol',
    ],
    ['no words before a colon inside a line', 'He told KEITA: go. He told KEITA: stop.', ''],
    ['no questions and answers', 'Q: It rains?\nA: Yes.\nQ: Again?\nA: Yes.', ''],
  ]);
});

describe('recogniseVietnamese', () => {
  testRecogniser(recogniseVietnamese, [
    ['a surname and syllables', 'Officials met Nguyen Thi Lan there.', 'person: Nguyen Thi Lan'],
    ['no other words', 'Officials met Nguyen Bridge Trust there.', ''],
  ]);
});
