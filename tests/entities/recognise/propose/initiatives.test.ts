import { expect, test } from 'vitest';
import { recogniseInitiatives } from '../../../../src/entities/recognise/propose/initiatives.js';
import { contextOf, shown } from '../examples.js';

// Protects what titles in quotation marks and brackets in the names of laws propose.
test.each([
  ['called behind', 'He launched the “Roofs for All” scheme.', 'initiative: Roofs for All'],
  [
    'called before',
    'They made a declaration on “Clean Coasts for Lobata”.',
    'initiative: Clean Coasts for Lobata',
  ],
  [
    'called once',
    'The “Fair Seas” team met. The “Fair Seas” plan ended.',
    'initiative: Fair Seas; initiative: Fair Seas',
  ],
  ['called so', 'A plan dubbed "Green Harbours" began.', 'initiative: Green Harbours'],
  [
    'with its comma inside',
    'Their “Safe Roads,” a plan of old, and the “Fair Seas,” plan ended.',
    'initiative: Fair Seas',
  ],
  ['a sentence said', 'He said of the plan: “We go.” They left.', ''],
  ['a title of something else', 'She sang “Roofs for All” twice.', ''],
  [
    'a law with a bracket',
    'They passed the Tea Growers (Amendment) Bill 2021.',
    'initiative: Tea Growers ( Amendment ) Bill 2021',
  ],
  ['a bracket in no law', 'The Tea Growers (Lobata) Union met.', ''],
])('%s', (_, text, gives) => {
  const context = contextOf(text);
  expect(shown(recogniseInitiatives(context), context)).toBe(gives);
});
