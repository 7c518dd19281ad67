import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

const named = (text: string, type = 'person') =>
  analyze(text, { only: ['entities'] })
    .entities.filter((entity) => entity.type === type)
    .map(({ name }) => name);

describe('people who share their names with countries', () => {
  test('behind a title or trade', () => {
    const text = 'The welder Cuba Lindqvist met Dr. Chad Moreau and singer Rosa Peru in Graz.';
    expect(named(text)).toEqual(['Cuba Lindqvist', 'Chad Moreau', 'Rosa Peru']);
    expect(named(text, 'country')).toEqual([]);
  });

  test('alone, where nothing shows the country', () => {
    const text = 'The singer Rosa Peru opened the fair. Peru sang twice.';
    expect(named(text)).toEqual(['Rosa Peru']);
    expect(named(text, 'country')).toEqual([]);
  });

  test.each([
    'The singer Rosa Peru opened the fair. Peru closed its border in May. She was in Peru then.',
    'The singer Rosa Peru opened the fair. Peru signed, and Peruvian troops left.',
    'Peru signed in May. The singer Rosa Peru opened the fair.',
  ])('but not where something does: %s', (text) => {
    expect(named(text, 'country')).toEqual(['Peru']);
  });

  test.each(['Coach Ghana Football Club won.', 'The envoy Qatar Airways sent was late.'])(
    'and no bodies: %s',
    (text) => {
      expect(named(text)).toEqual([]);
    },
  );
});

describe('people in a row', () => {
  test('are all people', () => {
    expect(named('El Mahdi Benslimane, Rosa Lind and Tim Osei spoke.')).toEqual([
      'El Mahdi Benslimane',
      'Rosa Lind',
      'Tim Osei',
    ]);
    expect(named('Rosa Lind, August Wirth and April Brandt were chosen in July.')).toEqual([
      'Rosa Lind',
      'August Wirth',
      'April Brandt',
    ]);
  });

  test('but not what reads like a body or a known name', () => {
    expect(named('Rosa Lind, Nordic Bank and Tim Osei agreed.')).toEqual(['Rosa Lind', 'Tim Osei']);
    expect(named('Rosa Lind, Tim Osei and South Sudan agreed.')).toEqual(['Rosa Lind', 'Tim Osei']);
  });
});

describe('forenames that look like other words', () => {
  test.each([
    ['Guests:\nPer Strand\nRosa Lind\n', 'Per Strand'],
    ['The deputy minister Per Moe flew to Riga.', 'Per Moe'],
    ['June Brooks met them in May.', 'June Brooks'],
    ['Skip Lind and Rosa Brandt agreed.', 'Skip Lind'],
    ['They told Pvt. Bo Ek to leave.', 'Bo Ek'],
    ['El Zaidi, the striker, left early.', 'El Zaidi'],
  ])('%j', (text, name) => {
    expect(named(text)).toContain(name);
  });

  test.each([
    ['Per Capita Income rose in Chad.', 'Per Capita Income'],
    ['Per Moody’s, the rating fell.', 'Per Moody’s'],
    ['Mark Tanner lost. Will Tanner leave?', 'Will Tanner'],
  ])('%j names no such person', (text, name) => {
    expect(named(text)).not.toContain(name);
  });

  test('a Vietnamese surname alone is the person who said it', () => {
    const { entities, statements } = analyze('Minister Vo Thi Nga signed. “It is fair,” Vo said.', {
      only: ['entities', 'statements'],
    });
    const speaker = entities.find(({ id }) => id === statements[0]?.speaker);
    expect(speaker?.name).toBe('Vo Thi Nga');
  });
});

test('members of Congress are of the state behind their party', () => {
  const { entities } = analyze('Sen. Ida Wirth (D-OH) and Rep. Bo Lund, R-TX, voted no.', {
    only: ['entities'],
  });
  const people = entities.filter(({ type }) => type === 'person');
  expect(people.map(({ name, country }) => [name, country])).toEqual([
    ['Ida Wirth', 'US'],
    ['Bo Lund', 'US'],
  ]);
});

test('states that are no more are countries', () => {
  expect(named('West Germany signed it in 1975.', 'country')).toEqual(['West Germany']);
  expect(named('The envoy of Rhodesia left Oslo.', 'country')).toEqual(['Rhodesia']);
});

test('many of a headline are no body, known names are', () => {
  const bodies = (text: string) => named(text, 'organization');
  const body = 'The premier of Samoa opened the summit on Monday and asked for help.';
  expect(bodies(`Samoan Premier Opens Summit, Begs Wealthy Donors To Help\n\n${body}`)).toEqual([]);
  expect(bodies(`Samoan Premier Opens Summit, Begs United Nations To Help\n\n${body}`)).toEqual([
    'United Nations',
  ]);
});
