import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

const named = (text: string) =>
  analyze(text, { only: ['entities'] }).entities.map(({ type, name }) => `${type} ${name}`);

// Protects firms of two owners, of many partners, and those whose legal form stands behind a comma: issue 14.
describe('a firm is named with all its owners and its legal form', () => {
  test.each([
    ['Dawson and Pryce Ltd. hired forty welders.', 'organization Dawson and Pryce Ltd.'],
    ['It sold Harwell and Daughters plc on Monday.', 'organization Harwell and Daughters plc'],
    ['Barlow, Quigley & Finch LLP sued the port.', 'organization Barlow, Quigley & Finch LLP'],
    ['Cementera Ocoa, S.A. de C.V. shut a kiln.', 'organization Cementera Ocoa, S.A. de C.V.'],
  ])('%s', (text, name) => {
    expect(named(text)).toContain(name);
  });

  test.each([
    ['Shares of Toyota and Norvik Ltd. fell.', 'organization Toyota'],
    ['It hired Voss & Lund and Dahl & Wynd.', 'organization Dahl & Wynd'],
    ['Ana Ruiz and Bohler AG signed.', 'person Ana Ruiz'],
  ])('but: %s', (text, name) => {
    expect(named(text)).toContain(name);
  });
});

test('a firm that is known keeps its country with another legal form', () => {
  const [firm] = analyze('Cemex, S.A.B. de C.V. shut a kiln.', { only: ['entities'] }).entities;
  expect(firm).toMatchObject({ type: 'organization', country: 'MX' });
});

test('words of a headline before a body are no part of it', () => {
  const names = named(
    'Former Kenyan Minister Fined For 30 Days By Dutch Court\n\nA Dutch court fined Otieno Wekesa on Monday.',
  );
  expect(names.join()).not.toMatch(/Days/);
});

test('a maker with an acronym is a body, and its verb is no part of a name in a headline', () => {
  expect(named('Peruvian copper producer VMC shut a mine.')).toContain('organization VMC');
  const names = named(
    'Malawi Tobacco Growers Union Shuns Auction In Limbe\n\nGrowers shunned an auction of tobacco in Limbe.',
  );
  expect(names.join()).not.toMatch(/Shuns|Auction/);
});
