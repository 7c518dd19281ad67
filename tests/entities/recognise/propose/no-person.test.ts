import { expect, test } from 'vitest';
import { analyze } from '../../../../src/analyze.js';

const people = (text: string) =>
  analyze(text, { only: ['entities'] })
    .entities.filter((e) => e.type === 'person')
    .map(({ name }) => name);

// What stands behind an office in capitals may be more of what it is in, and no name.
test.each([
  'A Senior Officials Meeting opened in Lagos.',
  'Ministers of the Harbour League Member States arrived.',
  'The Mobile Justice Teams left Accra.',
])('an office before a noun in capitals makes it nobody: %s', (text) => {
  expect(people(text)).toEqual([]);
});

test('labels of a form are nobody who speaks', () => {
  const form = ['Berth Letter: North', 'Berth Depth: 12', 'Berth Letter: South', 'Berth Depth: 9'];
  expect(people(`The list of berths:\n${form.join('\n')}\n`)).toEqual([]);
  expect(
    people('Lena Koro: We agree.\nPaul Anders: So do we.\nLena Koro: Good.\nPaul Anders: Yes.\n'),
  ).toEqual(['Lena Koro', 'Paul Anders']);
});
