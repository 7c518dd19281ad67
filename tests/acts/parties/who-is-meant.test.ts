import { expect, it } from 'vitest';
import { actsTold } from '../acts-told.js';

// Protects parties from those who are named close by and have nothing to do with the act.
it('takes no ministry for one that turns on its own state', () => {
  const acts = actsTold(
    'Malawi opened the bridge to Zambia on Sunday. The Zambian defence ministry called it "a mistake" and recalled its envoy.',
  );
  expect(acts.filter((act) => /ministry > Zambia$/.test(act))).toEqual([]);
});

it.each([
  ['A judge in Ica jailed the ex-governor of Nazca for nine years.', /^jailed: judge > ex-governor$/],
  ['Soldiers shot dead an ex-minister of Togo on Friday.', /^shot: Soldiers > ex-minister$/],
])('takes who held an office for someone: %s', (text, expected) => {
  expect(actsTold(text)[0]).toMatch(expected);
});

it('reads the parts of a headline one by one', () => {
  const text =
    'Shells hit clinic in Goma; army and M23 trade blame\n\nGOMA, Congo, June 3 - Shells hit a clinic in Goma on Monday, killing four nurses, its director said.';
  expect(actsTold(text).find((act) => act.startsWith('hit'))).toMatch(/^hit: {2}> /);
});

it('knows a court by what it did, not by what another is called', () => {
  const text =
    'A labour court in Osaka fined the shipyard on Tuesday. Its owner said he would appeal to the Supreme Court. The court acquitted two foremen.';
  expect(actsTold(text).at(-1)).toBe('acquitted: labour court > two foremen');
});

it('still knows a body that has a name and acted', () => {
  const text =
    'A labour court in Osaka fined the shipyard in May. On Tuesday the Supreme Court overturned the ruling. The court also acquitted two foremen.';
  expect(actsTold(text).at(-1)).toMatch(/^acquitted: Supreme Court > /);
});

it('takes two for no single state', () => {
  const text =
    'The airport of Chad is closed. Talks in Doha between the two sides, hosted by Qatar, ended in March.';
  expect(actsTold(text).find((act) => act.startsWith('Talks'))).not.toMatch(/Chad/);
});

it('does not know whose drone it was', () => {
  const text =
    'The army accused the militia of looting the market in Wau. A drone struck the hospital of the town on Tuesday, killing four patients.';
  expect(actsTold(text).find((act) => act.startsWith('struck'))).toMatch(/^struck: (?:drone)? > /);
});

it('does not know whose soldiers they were where two states are named', () => {
  const text =
    'Benin and Togo closed the bridge at Hilla Condji, a week after soldiers fired on a boat of salt traders.';
  expect(actsTold(text).find((act) => act.startsWith('fired'))).toMatch(/^fired: soldiers > /);
});
