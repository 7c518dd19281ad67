import { expect, it } from 'vitest';
import { sidesOf } from './sides-of.js';

// Protects who leads a body, or speaks for a state, from it as the other side.
it.each([
  ['Green Party chairman Bo Lind accused the cabinet of waste.', 'accused', ['Bo Lind'], ['cabinet']],
  ['Labour Party leader Ann Roe rejected the plan on Monday.', 'rejected', ['Ann Roe'], []],
  [
    'Union secretary Ann Roe criticised the decision. The Harbour Union has 300 members.',
    'criticised',
    ['Ann Roe'],
    [],
  ],
  [
    'Peruvian Prime Minister Ana Ruiz criticised the vote. Peru holds elections in May.',
    'criticised',
    ['Ana Ruiz'],
    [],
  ],
  [
    'Bank of Lobata governor Moses Mwale urged lenders to cut rates.',
    'urged',
    ['Moses Mwale'],
    ['lenders'],
  ],
  [
    'Former Green Party chairman Bo Lind accused the Green Party of waste.',
    'accused',
    ['Bo Lind'],
    ['Green Party'],
  ],
])('%s', (text, word, actor, recipient) => {
  expect(sidesOf(text, word)).toEqual({ actor, recipient });
});

// Protects phrases from being counted as two parties.
it.each([
  ['Togo met with a delegation of bankers.', 'met', ['Togo'], ['delegation']],
  ['A group of naval officers arrested the mayor of Lobata.', 'arrested', ['naval officers'], ['mayor']],
  ['Thousands of farmers marched through Nairobi.', 'marched', ['farmers'], []],
])('%s', (text, word, actor, recipient) => {
  expect(sidesOf(text, word)).toEqual({ actor, recipient });
});
