import { expect, it } from 'vitest';
import { analyze } from '../../../../src/analyze.js';

// Protects agencies in datelines from whatever else has their letters: no party of India tells this news.
it.each([
  ['PORT MORESBY, May 4 (AAP) -- The council met on Friday.', 'AAP'],
  ['KATHMANDU, May 4 (RSS) -- The council met on Friday.', 'RSS'],
  ['LUND, May 4 (AP) -- The council met on Friday.', 'Associated Press'],
])('%s', (text, name) => {
  const [body] = analyze(text).entities.filter(({ type }) => type === 'organization');
  expect(body).toMatchObject({ name, subtype: 'media' });
});
