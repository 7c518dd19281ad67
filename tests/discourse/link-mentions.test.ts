import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

/** Words without a name, each with whom it is linked to. */
const references = (text: string) =>
  analyze(text, { only: ['entities'] }).entities.flatMap(({ name, mentions }) =>
    mentions.flatMap(({ kind, text: word }) =>
      kind === 'nominal' || kind === 'pronoun' ? [`${word}: ${name}`] : [],
    ),
  );

// Protects that words for someone named are mentions of the right one, and of nobody where two would do.
describe('references', () => {
  it('link a pronoun to the only person of its gender nearby', () => {
    expect(
      references(
        'Foreign Minister Anna Haugen met President Carlos Ruiz in Oslo. She praised the deal.',
      ),
    ).toEqual(['She: Anna Haugen']);
    expect(
      references(
        'Anna Haugen and Carlos Ruiz stayed in Oslo. Pedro Soto left, and she praised the deal.',
      ),
    ).toEqual(['she: Anna Haugen']);
  });

  it('link a pronoun that opens a sentence to whom the sentence before begins with', () => {
    expect(
      references('Carlos Ruiz sent a letter to Pedro Soto on Monday. He praised the deal.'),
    ).toEqual(['He: Carlos Ruiz']);
  });

  it('link an office without a name to its only holder', () => {
    expect(
      references(
        'Kenyan Foreign Minister Anna Haugen left for Chad. The trip ends on Friday, the foreign minister said.',
      ),
    ).toEqual(['the foreign minister: Anna Haugen']);
    expect(
      references(
        'Foreign Minister Anna Haugen met Foreign Minister Carlos Ruiz. The talks were useful, the minister said.',
      ),
    ).toEqual([]);
  });

  it('link nouns for two to both', () => {
    expect(references('Kenya and Chad signed a trade pact. The two countries share no border.')).toEqual(
      ['The two countries: Kenya', 'The two countries: Chad'],
    );
  });

  it('link a pronoun that someone else says to whom it means', () => {
    expect(references('President Carlos Ruiz left. "He was late," said Anna Haugen.')).toEqual([
      'He: Carlos Ruiz',
    ]);
  });

  it('link a pronoun in an opening to the subject that is named behind it', () => {
    expect(references('In her speech on Monday, Anna Haugen praised the deal.')).toEqual([
      'her: Anna Haugen',
    ]);
  });

  it('link a whole phrase beside a name, and none of which more follows', () => {
    expect(references('Anna Haugen, a teacher, left. Carlos Ruiz is a lawyer.')).toEqual([
      'a teacher: Anna Haugen',
      'a lawyer: Carlos Ruiz',
    ]);
    expect(references('Anna Haugen is a teacher of law. Carlos Ruiz was never a lawyer.')).toEqual([]);
  });

  it('leave out predicates, and nouns that a complement tells apart', () => {
    expect(
      references(
        'President Carlos Ruiz arrived. Anna Haugen wants to be the president. The president of the club was ill.',
      ),
    ).toEqual([]);
  });

  it('count as no name', () => {
    const [person] = analyze('Anna Haugen left for Chad. She returned on Friday.', {
      only: ['entities'],
    }).entities;
    expect(person).toMatchObject({ name: 'Anna Haugen', aliases: [] });
  });
});
