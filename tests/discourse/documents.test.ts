import { expect, test } from 'vitest';
import { readStatements } from '../statements/read-statements.js';

const speakersOf = (text: string) => readStatements(text).map(({ speaker }) => speaker);

// Protects that what a document says is said by who made it, where the text tells who did.
test('a statement is of who said something in it', () => {
  expect(
    speakersOf(
      'In a statement on Monday, Vestfjord Bank said that the branch was closed. “Nobody was hurt,” the statement said.',
    ),
  ).toEqual(['Vestfjord Bank', 'Vestfjord Bank']);
});

test('a document that nobody is known to have made, or another one, speaks for nobody', () => {
  expect(speakersOf('The branch was closed on Monday, the statement said.')).toEqual([null]);
  expect(
    speakersOf(
      'In a letter on Monday, Vestfjord Bank said that the branch was closed. The report said that prices rose.',
    ),
  ).toEqual(['Vestfjord Bank', null]);
});

test('who denies or answers a report did not write it', () => {
  expect(
    speakersOf(
      'Vestfjord Bank denied a report that the branch was closed. According to the report, prices rose.',
    ),
  ).toEqual(['Vestfjord Bank', null]);
  expect(
    speakersOf(
      'Reacting to the report in a letter, Vestfjord Bank said that prices rose. The letter said that trade fell.',
    ),
  ).toEqual(['Vestfjord Bank', 'Vestfjord Bank']);
});
