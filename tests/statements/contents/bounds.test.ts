import { describe, expect, it } from 'vitest';
import { readStatements } from '../read-statements.js';

const contents = (text: string) => readStatements(text).map(({ content }) => content);

// Protects each rule on where what is said begins and ends by a text that needs it.
describe('what according to somebody takes', () => {
  it.each([
    [
      'no words behind it without a verb',
      'The bridge was closed, according to Ana Ruiz, mayor of the town.',
      ['The bridge was closed'],
    ],
    [
      'the clause that it opens behind a conjunction',
      'The town was wet and, according to Ana Ruiz, the bridge was closed.',
      ['the bridge was closed'],
    ],
    [
      'no clause that another conjunction opens',
      'The bridge was closed, according to Ana Ruiz, and the town was wet.',
      ['The bridge was closed'],
    ],
    [
      'nothing before a semicolon',
      'The town was wet; the bridge was closed, according to Ana Ruiz.',
      ['the bridge was closed'],
    ],
  ])('%s', (_, text, content) => expect(contents(text)).toEqual([content]));
});

describe('what is said', () => {
  it.each([
    [
      'in an opening clause ends before the subject with its apposition',
      'In May, after she had ordered police to leave the farm, the interior minister, Ana Ruiz, told her ' +
        'that the case was closed.',
      [['police to leave the farm'], ['the case was closed']],
    ],
    [
      'begins with a quantity',
      'Ana Ruiz said over a hundred bridges closed.',
      [['over a hundred bridges closed']],
    ],
    [
      'begins with not',
      'Ana Ruiz said not signing the deal was a mistake.',
      [['not signing the deal was a mistake']],
    ],
    [
      'ends with its quotation before a time',
      'Ana Ruiz said “the bridge is closed” on Monday, and left.',
      [['the bridge is closed']],
    ],
    [
      'ends with its quotation before what else its speaker did',
      'Ana Ruiz said “never” and hung up.',
      [['never']],
    ],
    [
      'goes on behind a quotation with another subject',
      'Ana Ruiz said “nobody” and half the clerks had come.',
      [['nobody” and half the clerks had come']],
    ],
    [
      'stands before who was heard to say it',
      '“We are lost,” Ana Ruiz was heard to say.',
      [['We are lost']],
    ],
    ['is nothing that nobody said', 'Nobody at the bank said the loan was safe.', []],
    ['is no bare name', 'Ana Ruiz condemned Mali and praised Chad on Friday.', []],
    ['is no bare pronoun', 'The mayor blamed the storm, and Ana Ruiz denied it.', [['the storm']]],
    [
      'may be a name with what it is judged for',
      'Ana Ruiz praised Chad for its patience.',
      [['Chad for its patience']],
    ],
    [
      'may be a short sentence behind a colon',
      'Pilot Ana Ruiz radioed: “Still here.” Then the line went dead.',
      [['Still here']],
    ],
    [
      'ends with a mark behind a comma',
      'Ana Ruiz said that it was “a bad day,” a day before the vote.',
      [['it was “a bad day,”']],
    ],
    [
      'ends before what the speaker did next',
      'Ana Ruiz said the bridge was closed, before leaving for Lund.',
      [['the bridge was closed']],
    ],
    [
      'ends before others who say something',
      'Ana Ruiz said the bridge was closed, with officials saying the town was wet.',
      [['the bridge was closed'], ['the town was wet']],
    ],
  ])('%s', (_, text, content) => expect(contents(text)).toEqual(content));
});
