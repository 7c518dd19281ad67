import { expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

// Protects that what did not happen is told apart from what did.
it.each([
  ['Had Oman attacked Qatar, Kuwait would have closed the border.', 'attacked', 'hypothetical'],
  ['Had the rebels seized the port, Mali would have fled.', 'seized', 'hypothetical'],
  ['Chad had attacked Niger before.', 'attacked', 'actual'],
  ['Togo was unable to deliver maize to Benin.', 'deliver', 'negated'],
])('%s', (text, trigger, factuality) => {
  const acts = analyze(text, { only: ['acts'] }).acts.filter((act) => act.trigger.text === trigger);
  expect(acts.map((act) => act.factuality)).toEqual([factuality]);
});

it('a deadline is no day on which something was done', () => {
  const text =
    'Norway urged Chad to withdraw its troops until 15 May 2027. Norway expelled an envoy of Chad on 3 May 2021.';
  const dates = analyze(text, { only: ['acts'] }).acts.map(({ trigger, date }) => [trigger.text, date]);
  expect(new Map(dates as [string, string][]).get('urged')).toBeNull();
  expect(new Map(dates as [string, string][]).get('expelled')).toBe('2021-05-03');
});

it('what dates something else, and a law, have years of their own', () => {
  const text =
    'Norway expelled an envoy of Chad on 3 May 2021 after attacks on Bergen. Police of Togo arrested nine men under the Arms Act (Trade) 1988.';
  const { acts } = analyze(text, { only: ['acts'] });
  const dates = new Map(acts.map(({ trigger, date }) => [trigger.text, date]));
  expect([dates.get('expelled'), dates.get('attacks'), dates.get('arrested')]).toEqual([
    '2021-05-03',
    null,
    null,
  ]);
});
