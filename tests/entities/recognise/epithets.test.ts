import { expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.js';

const people = (text: string): string[] =>
  analyze(text, { only: ['entities'] })
    .entities.filter(({ type }) => type === 'person')
    .map(({ name }) => name);

// Protects one person with an epithet in quotation marks, however it is made, and none from a title.
it.each([
  ['Manuel "The Hammer" Ortiz will retire in June.', ['Manuel "The Hammer" Ortiz']],
  ['Leonid “the Bear” Markov was jailed.', ['Leonid “the Bear” Markov']],
  ['Bill “Slim” Hodges died on Friday.', ['Bill “Slim” Hodges']],
  ['In the play "The Bear" Markov is old.', ['Markov']],
])('%s', (text, names) => {
  expect(people(text)).toEqual(names);
});
