import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

const entitiesOf = (text: string) => analyze(text, { only: ['entities'] }).entities;
const named = (text: string, name: string) => entitiesOf(text).find((e) => e.name === name);

// Issue 10, item 5: what the text does not say is null.
describe('10.5: the country of a person', () => {
  test.each([
    [
      'Norwegian Foreign Minister Ingrid Solheim arrived.',
      'Ingrid Solheim',
      'NO',
      'country.office',
      'Norwegian',
    ],
    [
      'Peter Graham, a Turkish national, was freed.',
      'Peter Graham',
      'TR',
      'country.nationality-after',
      'Turkish',
    ],
    ['Angela Merkel was asked about it.', 'Angela Merkel', 'DE', 'country.leader', 'Angela Merkel'],
    [
      'Rain fell in Kenya. Judge Maria Haugen stayed at home.',
      'Maria Haugen',
      'KE',
      'country.only-one-named',
      'Kenya',
    ],
  ])('%s', (text, name, country, rule, words) => {
    const person = named(text, name)!;
    expect(person).toMatchObject({ country, likelyCountry: null });
    expect(person.origin?.rule).toBe(rule);
    expect(text.slice(person.origin!.start, person.origin!.end)).toBe(words);
  });

  test('is only likely where nothing but the setting tells it', () => {
    const text = 'Kenya will plant trees in Nairobi. Peter Graham, an engineer, praised Kenya.';
    expect(named(text, 'Peter Graham')).toMatchObject({
      country: null,
      likelyCountry: 'KE',
      origin: null,
    });
  });

  test('is not asked for where somebody only wrote the article', () => {
    const text =
      'Trees for Kenya\n\nBy Maria Haugen\n\nKenya will plant trees in Nairobi, the government of Kenya said.';
    expect(named(text, 'Maria Haugen')).toMatchObject({ country: null, likelyCountry: null });
  });
});

// Issue 10, item 10: what the text defines beats what is known.
describe('10.10: a body that the text defines', () => {
  test.each([
    'The Rapid Support Forces, or RSF, shelled a camp. The RSF denied it.',
    'The Rapid Support Forces (RSF) shelled a camp. The RSF denied it.',
    'The Rapid Support Forces, known as the RSF, shelled a camp. The RSF denied it.',
    'The Rapid Support Forces (known by its acronym RSF) shelled a camp. The RSF denied it.',
    'RSF (Rapid Support Forces) fighters shelled a camp. The RSF denied it.',
  ])('%s', (text) => {
    const bodies = entitiesOf(text).filter((e) => e.type === 'organization');
    expect(bodies.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Rapid Support Forces', ['RSF']],
    ]);
  });

  test('keeps its name though a news agency signs so', () => {
    const text = 'The Association of Palm Growers, or AP, met in Lomé. AP leaders agreed.';
    expect(named(text, 'Association of Palm Growers')?.aliases).toEqual(['AP']);
    expect(
      named('The ruling party, the AA, lost. AA leaders left Accra.', 'Anadolu Agency'),
    ).toBeUndefined();
  });
});

test('10.5: a country that only qualifies a noun is nobody’s', () => {
  const text =
    'Norway and Chad agreed. Peter Roe led the Norwegian delegation while Minister of Roads Maria Haugen waited.';
  expect(named(text, 'Maria Haugen')?.country).toBeNull();
});

test('no country is unknown: a people without a state is a group', () => {
  const text = 'Chechen and European singers met in Oslo. Italian Republic Day came.';
  const found = analyze(text, { only: ['entities'] }).entities.map(({ type, name }) => [name, type]);
  expect(found).toContainEqual(['Chechen', 'group']);
  expect(found).toContainEqual(['European', 'group']);
});
