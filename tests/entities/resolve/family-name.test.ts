import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/entities/recognise/candidate.js';
import { familyOf } from '../../../src/entities/resolve/family-name.js';

const surname = (text: string) => {
  const forms = text.split(' ');
  const last = forms.length;
  return familyOf({ first: last - 1, last } as Candidate, forms);
};

// Protects which words are surnames in the plural.
test.each([
  ['the Holms', 'holm'],
  ['The Joneses', 'jones'],
  ['the Ruizes', 'ruiz'],
  ['Holms', null],
  ['the Holm', null],
])('%s: %s', (text, expected) => {
  expect(surname(text)).toBe(expected);
});
