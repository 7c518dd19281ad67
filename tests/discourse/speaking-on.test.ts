import { expect, test } from 'vitest';
import { readStatements } from '../statements/read-statements.js';

const speakersOf = (text: string) => readStatements(text).map(({ speaker }) => speaker);

// Protects statements of people without a name from being given to whoever was named before.
test.each([
  ['the subject of saying', 'The caller’s lawyer said the road was shut.'],
  ['a subject with a complement', 'An official of the northern branch said the road was shut.'],
  ['a subject that does something and says', 'A miner ran home and said the road was shut.'],
])('he who opens a sentence by saying more is %s before', (_, before) => {
  const text = `Mayor Peter Graham said it rained. ${before} He said it would open soon.`;
  expect(speakersOf(text)).toEqual(['Peter Graham', null, null]);
});

// Protects what a title tells of somebody whose forename is not known.
test('she is the one called Mrs, not whoever of unknown gender was named since', () => {
  const text =
    'Mrs Hilvia Matapi thanked the lawmaker Robvan Mavhen. “We are glad. It took years,” she said.';
  expect(speakersOf(text).at(-1)).toBe('Hilvia Matapi');
});

test('nobody speaks of themselves by name', () => {
  const text = 'Mayor Peter Graham left early. “I trust Bo Lund and Per Moe,” he said.';
  expect(speakersOf(text).at(-1)).toBe('Peter Graham');
});

test('the speaker of a house is no house', () => {
  const text = 'Senate Speaker Peter Graham left. The Senate Speaker said it rained.';
  expect(speakersOf(text)).toEqual(['Peter Graham']);
});

test.each([
  ['who is only seen', 'Graham saw a miner at the gate.'],
  ['who is only spoken to', 'He told a miner that the road was shut.'],
])('not one %s', (_, before) => {
  const text = `Mayor Peter Graham said it rained. ${before} He said it would open soon.`;
  expect(speakersOf(text).at(-1)).toBe('Peter Graham');
});

test('the ministry is the one last called by its state, whichever state was named since', () => {
  const text =
    'Norway and Chad agreed, the Norwegian foreign ministry said. They thanked Chad, the ministry added.';
  expect(speakersOf(text).at(-1)).toBe('Norway');
});

test('letters stand for who holds the office', () => {
  const text = 'Chief Justice Peter Graham sat down. The CJ said it rained.';
  expect(speakersOf(text)).toEqual(['Peter Graham']);
});
