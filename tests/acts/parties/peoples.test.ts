import { expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.js';

// Protects states from the deeds of their people: a Kenyan's arrest is not Kenya's.
function parties(text: string): string[] {
  const { acts, entities } = analyze(text);
  return acts
    .flatMap(({ actors, recipients }) => [...actors, ...recipients])
    .flatMap((id) => entities.filter((entity) => entity.id === id))
    .map(({ name, type, country }) => `${name} ${type} ${country ?? '-'}`);
}

it.each([
  ['Three Ghanaians were arrested in Oman on Sunday.', 'Three Ghanaians group GH'],
  ['Angry Peruvians marched in Lima on Monday.', 'Angry Peruvians group PE'],
  ['Hundreds of Zambians protested in Lusaka on Monday.', 'Zambians group ZM'],
  ['Ethnic Albanians protested in Skopje on Monday.', 'Ethnic Albanians group -'],
])('%s: they are people', (text, party) => {
  const found = parties(text);
  expect(found).toContain(party);
  expect(found.filter((each) => /country/.test(each))).toEqual([]);
});

it.each([
  ['The Bolivians rejected the offer on Monday.', 'Bolivia country BO'],
  ['Greeks and Turks held talks in Geneva on Monday.', 'Greece country GR'],
  ['Chilean police arrested two men on Monday.', 'Chilean police organization CL'],
])('%s: that may be a state, or is its body', (text, party) => {
  expect(parties(text)).toContain(party);
});

it.each([
  ['Police in Malawi arrested two men on Monday.', 'Police organization MW'],
  [
    'Two opposition parties in Togo boycotted the vote on Monday.',
    'Two opposition parties organization TG',
  ],
  ['Foreign troops in Mali attacked a village on Monday.', 'Foreign troops group -'],
])('%s: a body belongs to the country it is in, foreigners do not', (text, party) => {
  expect(parties(text)).toContain(party);
});
