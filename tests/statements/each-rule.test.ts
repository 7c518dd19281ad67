import { describe, expect, it, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { readStatements } from './read-statements.js';

/** `speaker or (as written): what is said` of each statement. */
const said = (text: string) =>
  readStatements(text).map(
    ({ speaker, speakers, mention, content }) =>
      `${speakers?.join(' + ') ?? speaker ?? `(${mention})`}: ${content.join(' … ')}`,
  );

// Protects each rule on who speaks by a text that needs it.
describe('speakers', () => {
  it.each([
    [
      'of a title that signs its quotation behind a dash',
      '“No bridge before May” – Ana Ruiz\n\nMayor Ana Ruiz spoke on Monday.',
      ['Ana Ruiz: No bridge before May'],
    ],
    [
      'of an opening behind a conjunction stand behind it',
      'After noting that the bridge was closed, Ana Ruiz flew home.',
      ['Ana Ruiz: the bridge was closed'],
    ],
    [
      'of a turn in marks say it once',
      'Ana Ruiz: “We build no bridge.”\nBen Lund: “It is closed for good.”\n\nThe mayor left.',
      ['Ana Ruiz: We build no bridge', 'Ben Lund: It is closed for good'],
    ],
    [
      'of a turn in capitals are whose surname it is',
      'RUIZ: The bridge is closed.\nLUND: Since Monday.\n\nAna Ruiz and Ben Lund met.',
      ['Ana Ruiz: The bridge is closed', 'Ben Lund: Since Monday'],
    ],
    [
      'of a turn are named by a forename behind an office',
      'Professor Ana: The bridge is closed.\nProfessor Ana: It rains.\n\nAna Ruiz met them.',
      ['Ana Ruiz: The bridge is closed', 'Ana Ruiz: It rains'],
    ],
    [
      'of what seems a participle',
      'Reports showed two bridges destroyed in May.',
      ['(Reports): two bridges destroyed in May'],
    ],
    ['who ask what', 'Ana Ruiz asked what bridges, old or new.', ['Ana Ruiz: what bridges, old or new']],
    ['who say nothing before an adverb', 'Ana Ruiz said, never had it rained so much.', []],
    [
      'of a capital are the country',
      'Norwegian officials met in Oslo, Norway. Oslo said the bridge was closed.',
      ['Norway: the bridge was closed'],
    ],
    [
      'are not whom a letter goes to',
      'A letter to Ana Ruiz said the bridge was closed.',
      ['(A letter to Ana Ruiz): the bridge was closed'],
    ],
    [
      'of a statement are those who made it',
      'Vestfjord Bank said in a statement the bridge was closed. The statement said it would open soon.',
      ['Vestfjord Bank: the bridge was closed', 'Vestfjord Bank: it would open soon'],
    ],
    [
      'by office and by name together',
      'Mayor Ana Ruiz left. The mayor and Bo Lund said the bridge was closed.',
      ['Ana Ruiz + Bo Lund: the bridge was closed'],
    ],
    [
      'of any verb beside a quotation',
      '“The bridge is closed!” the old man whistled.',
      ['(the old man): The bridge is closed'],
    ],
    [
      'beside marks of two characters',
      "''The bridge is closed,'' Ana Ruiz shrugged.",
      ['Ana Ruiz: The bridge is closed'],
    ],
    [
      'with their name in brackets and more about them',
      'According to the Lund Institute (LI), which hosts it, the town was wet.',
      ['Lund Institute: the town was wet'],
    ],
    [
      'are before a quotation of several sentences',
      'Ana Ruiz said that “the bridge is closed. It rains.” Then she left.',
      ['Ana Ruiz: the bridge is closed. It rains'],
    ],
    [
      'of a short quotation that is a sentence',
      'Ana Ruiz met them. “To peace.” They left.',
      ['Ana Ruiz: To peace'],
    ],
    [
      'who warn someone in a quotation',
      'Ana Ruiz warned the workers “the bridge is closed.”',
      ['Ana Ruiz: the bridge is closed'],
    ],
  ])('%s', (_, text, statements) => expect(said(text)).toEqual(statements));
});

test('a statement without a known speaker is warned of', () => {
  const codes = (text: string) => analyze(text).warnings.map(({ code }) => code);
  expect(codes('Officials said the bridge was closed.')).toContain('no-speaker');
  expect(codes('Ana Ruiz said the bridge was closed.')).not.toContain('no-speaker');
});

test('who speaks is who acts as I in the quotation', () => {
  const { acts, entities } = analyze('“I met the Turkish foreign minister on Monday,” Ana Ruiz said.');
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  expect(acts.flatMap(({ actors }) => actors).map((id) => names.get(id))).toContain('Ana Ruiz');
});
