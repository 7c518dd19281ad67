import { describe, expect, it } from 'vitest';
import {
  isSamePerson,
  isSpeltOtherwise,
  isSurname,
  nameKeys,
} from '../../../src/entities/resolve/person-name.js';

// Protects one person from being two, and two people from being one.
const same = (a: string, b: string) => isSamePerson(nameKeys(a.split(' ')), nameKeys(b.split(' ')));

describe('two full names are one person', () => {
  it.each([
    ['António Guterres', 'Antonio Guterres'],
    ['John F. Kennedy', 'J.F. Kennedy'],
    ['Robert Gabriel Mugabe', 'Robert Mugabe'],
    ['Mohammed bin Salman', 'Mohammad bin Salman'],
    ['John Conyers Jr.', 'John Conyers'],
    ['Mukhtar Tileuberdi', 'Mukhtar Tleuberdi'],
    ['Luis Alberto Gil Castillo', 'Gil Castillo'],
    ['Pedro R. Ruiz Soto', 'Pedro Ruiz'],
    ['Kim Jong-un', 'Kim Jong Un'],
  ])('%s is %s', (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    ['Bill Clinton', 'Hillary Clinton'],
    ['Kim Jong Un', 'Kim Sung-han'],
    ['Peter Hansen', 'Peter Jensen'],
    ['Ann Roe', 'Ann Poe'],
  ])('%s is not %s', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});

describe('spelling', () => {
  it('may differ in one letter of six, two of nine, never in the first or in a short word', () => {
    expect(isSpeltOtherwise('zelenskyy', 'zelensky')).toBe(true);
    expect(isSpeltOtherwise('berdymukhamedov', 'berdimuhamedov')).toBe(true);
    expect(isSpeltOtherwise('hansen', 'jansen')).toBe(false);
    expect(isSpeltOtherwise('roe', 'rue')).toBe(false);
  });

  it('of a surname includes its particles', () => {
    expect(isSurname(nameKeys(['von', 'der', 'Leyen']))).toBe(true);
    expect(isSurname(nameKeys(['Ursula', 'Leyen']))).toBe(false);
  });
});
