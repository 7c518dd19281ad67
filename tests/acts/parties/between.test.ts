import { expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { actsTold } from '../acts-told.js';

// Protects those whom a noun of an event stands between: they are the other side of what is done with it.
it.each([
  ['Qatar hosted talks between Chad and Sudan in Doha.', 'hosted: Qatar > Chad, Sudan'],
  ['Ghana welcomed the agreement between Togo and Benin.', 'welcomed: Ghana > Togo, Benin'],
  ['A meeting between Ghana and Togo was cancelled.', 'cancelled:  > Ghana, Togo'],
])('%s', (text, expected) => {
  expect(actsTold(text)).toContain(expected);
  const { acts } = analyze(text, { explain: true });
  expect(acts.flatMap(({ evidence }) => evidence ?? []).join()).toContain('by between');
});

it.each([
  'Israeli jets bombed a bridge between Chad and Sudan.',
  'Troops seized the border post between Togo and Benin.',
  'Police closed the road between the market and the harbour.',
])('is asked of acts alone: %s', (text) => {
  const { acts } = analyze(text, { explain: true });
  expect(acts).toHaveLength(1);
  expect(acts[0]!.evidence!.join()).not.toContain('by between');
});

it.each([
  ['Ghana, together with Togo, expelled an envoy of Chad.', 'expelled: Ghana, Togo > envoy'],
  [
    'Ghana welcomes Togo to the games, supports Togo in hosting the talks, and stands ready to work with Togo.',
    'ready: Ghana > Togo',
  ],
  ['Gunmen attacked a Kenyan army post near Lamu.', 'attacked: Gunmen > army post'],
])('has those who stand beside others: %s', (text, expected) => {
  expect(actsTold(text)).toContain(expected);
});

it('leaves alone what two do together', () => {
  expect(actsTold('An agreement between Ghana and Togo was signed on Monday.')).toEqual([
    'agreement: Ghana, Togo > ',
  ]);
});
