import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

/** The type of each entity of the name, mention by mention. */
const typesOf = (text: string, name: string): string[] =>
  analyze(text)
    .entities.filter((entity) => entity.name === name)
    .flatMap(({ type, mentions }) => mentions.map(() => type));

// The model reads sentence by sentence: one name was a person here, a body there, an illness elsewhere.
describe('a name is one thing in a text', () => {
  it('where two words are written as one, that is a body', () => {
    const text =
      'The code hosting website ZapTrade blocked access to the tool on Friday. The blockade came after ' +
      "ZapTrade received a notice. The repository on ZapTrade shows a message. ZapTrade's rolling list was " +
      'seen by many. The software does not require a ZapTrade account. "We are sorry," ZapTrade said.';
    expect(new Set(typesOf(text, 'ZapTrade'))).toEqual(new Set(['organization']));
  });

  it('and a body that one sentence calls one is no person in the others', () => {
    const text =
      'The watchdog Orvex fined the mill on Monday. Orvex told reporters that the mill had been warned. ' +
      'Orvex had said so twice. The mill may appeal, Orvex added.';
    expect(new Set(typesOf(text, 'Orvex'))).toEqual(new Set(['organization']));
  });

  it('and a ship, called one once, is no place where it sails', () => {
    const text =
      'The ferry Aritela sank on Monday off the coast. The Aritela carried 40 people. Rescuers reached Aritela ' +
      'at dawn. The owner said Aritela had been inspected in May.';
    expect(new Set(typesOf(text, 'Aritela'))).toEqual(new Set(['product']));
  });

  it('and what is known by a name is nobody where a sentence alone might tell of somebody', () => {
    const text =
      "Technical staff of Brazil's Ibama advised against the permit. Ibama denied an earlier request in May. The " +
      'final word is that of Ibama, and Ibama had no comment.';
    expect(new Set(typesOf(text, 'IBAMA'))).toEqual(new Set(['organization']));
    expect(typesOf(text, 'Ibama')).toEqual([]);
  });

  it('but a surname that stands beside a full name stays a person', () => {
    const text =
      'Foreign Minister Bo Tal-yun met his counterpart, Takeru Iwano. Bo and Iwano agreed to meet again. ' +
      'Later Bo and Iwano stressed the need for calm.';
    const names = analyze(text).entities.filter(({ type }) => type !== 'person');
    expect(names.map(({ name }) => name)).not.toContain('Iwano');
  });
});
