import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

// Protects the rule that a capital which speaks or acts is its state, and that a place stays a place.
function told(text: string) {
  const { acts, statements, entities } = analyze(text);
  const name = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? null;
  return {
    acts: acts.map(({ actors, recipients }) => [actors.map(name), recipients.map(name)]),
    speakers: statements.map(({ speaker }) => name(speaker)),
    entities,
  };
}

describe('a capital', () => {
  it('that acts is the state that the text names', () => {
    const { acts, entities } = told(
      'Warsaw expelled two diplomats on Monday. Poland had warned Minsk before.',
    );
    expect(acts[0]![0]).toEqual(['Poland']);
    expect(entities.filter(({ country, type }) => country === 'PL' && type === 'country')).toHaveLength(
      1,
    );
  });

  it('is a state of its own where nothing else names it, with what tells it', () => {
    const { acts, entities } = told('Nairobi accused Kampala of smuggling on Monday.');
    expect(acts).toEqual([[['Kenya'], ['Uganda']]]);
    const kenya = entities.find(({ name }) => name === 'Kenya')!;
    expect(kenya).toMatchObject({ type: 'country', country: 'KE', iso3: 'KEN' });
    expect(kenya.mentions).toMatchObject([{ text: 'Nairobi', rule: 'reference.seat-of-government' }]);
  });

  it('that speaks is its government too', () => {
    const { speakers, acts } = told('Lima said it would not pay. Lima rejected the offer on Monday.');
    expect(speakers[0]).toBe('Peru');
    expect(acts.at(-1)![0]).toEqual(['Peru']);
  });

  it.each([
    ['Protesters marched in Warsaw on Sunday.', 'Poland'],
    ['Rockets hit Khartoum on Sunday.', 'Sudan'],
    ['Ana Ruiz visited Oslo on Sunday.', 'Norway'],
  ])('is a place where things happen: %s', (text, state) => {
    expect(told(text).entities.map(({ name }) => name)).not.toContain(state);
  });
});

it.each([
  'Peru accused rebels over Damascus.',
  'Togo wants Benin to deliver on Damascus.',
  'Ana Ruiz thanked the mayor of Lima for his speech on Cairo.',
])('a state that neither speaks nor acts is not told of: %s', (text) => {
  const { entities } = told(text);
  expect(entities.filter(({ mentions }) => mentions.length === 0)).toEqual([]);
  expect(entities.map(({ id }) => id)).toEqual(entities.map((_, i) => `e${i + 1}`));
});

it('a pronoun that goes back to a capital is the state where it acts', () => {
  const { entities } = told('Tokyo said it was ready. It expelled two diplomats from Chad on Monday.');
  const japan = entities.find(({ name }) => name === 'Japan')!;
  expect(japan.mentions.map(({ text }) => text)).toContain('Tokyo');
});

it('a city that is no seat of a government speaks for no state', () => {
  expect(told('Geneva said the talks would go on. Switzerland is neutral.').speakers[0]).toBe('Geneva');
});
