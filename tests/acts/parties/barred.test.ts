import { expect, it, vi } from 'vitest';
import { BARS } from '../../../src/acts/parties/barred.js';
import { sidesOf } from './sides-of.js';

// Protects every row: it speaks up in its example, and whom it keeps out is not there.
it.each(BARS.map((row) => ({ id: row.id, row })))('$id', ({ row }) => {
  const applies = vi.spyOn(row, 'applies');
  expect(sidesOf(row.example, row.act)[row.from]).not.toContain(row.out);
  expect(applies.mock.results.some(({ value }) => value === true)).toBe(true);
  applies.mockRestore();
});

// Protects those who look like the ones kept out.
it.each([
  ['Togo met with a delegation of bankers.', 'met', ['delegation']],
  ['Chad thanked the countries that had sent tents.', 'thanked', ['countries']],
  ['The court of Chad dismissed a charge against Ana Roe.', 'dismissed', ['Ana Roe']],
  ['Denmark expelled the envoy, Ana Roe, and two Malian diplomats.', 'expelled', ['Ana Roe', 'Mali']],
  ['Denmark expelled a Chad-born preacher.', 'expelled', ['Chad-born preacher']],
  ['Chad expelled the diplomats it accused of spying.', 'accused', ['diplomats']],
])('%s', (text, word, recipients) => {
  expect(sidesOf(text, word).recipient).toEqual(recipients);
});

// Protects doers who look like those kept out, and that a deed of nobody known is nobody's.
it.each([
  ['Togo killed nine men in an attack on a camp in Mali.', 'killed', ['Togo']],
  ['Chad said it had sent tents to Mali.', 'sent', ['Chad']],
  ['Peru received tents from Chile and maize from Oman.', 'received', ['Chile']],
  ['The governor of Lund said the police had arrested nine men.', 'arrested', ['police']],
  ['The envoys of Chad, Mali and Togo met in Lund.', 'met', ['Chad', 'Mali', 'Togo']],
  ['Parliament rejected the petition by nurses.', 'petition', ['nurses']],
  ['The Treasury of Chad blacklisted nine men tied to the killing of students.', 'killing', []],
  ['“We demand the release of the ship that Togo seized,” a fisherman said.', 'demand', []],
])('%s', (text, word, actors) => {
  expect(sidesOf(text, word).actor).toEqual(actors);
});
