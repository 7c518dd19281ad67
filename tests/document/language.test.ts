import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

const read = (text: string) => {
  const { article, warnings } = analyze(text, { only: ['article', 'dates', 'warnings'] });
  return { language: article.language, codes: warnings.map(({ code }) => code) };
};

describe('a text that is not English is noticed and warned of (issue 15)', () => {
  it.each([
    [
      'El presidente de Chile viajó a la capital de Perú para hablar con los ministros de la región.',
      'es',
    ],
    ['Le président du Chili est arrivé dans la capitale du Pérou pour parler avec les ministres.', 'fr'],
    [
      'Der Präsident von Chile ist in die Hauptstadt von Peru gereist und sprach mit den Ministern.',
      'de',
    ],
    ['Президент Чили прибыл в столицу Перу для переговоров с министрами.', 'ru'],
    ['智利总统抵达秘鲁首都与部长们举行会谈。', 'zh'],
    [
      'Presiden Chili tiba di ibu kota Peru untuk berbicara dengan para menteri dan tidak akan pulang.',
      'id',
    ],
  ])('%s', (text, code) => expect(read(text)).toEqual({ language: code, codes: ['not-english'] }));

  it.each([
    'The president of Chile went to Lima for talks with ministers.',
    'Jose de la Cruz and Le Monde met in Los Angeles, and the mayor of San Juan was there.',
  ])('%s is English', (text) => expect(read(text)).toEqual({ language: 'en', codes: [] }));

  it('is not sure of names alone', () => {
    expect(read('Maria Fuentes\nPer Nilsson')).toEqual({ language: null, codes: [] });
  });
});

it('warns once when dates stay open for the article has none (issue 15)', () => {
  expect(read('It closed on Tuesday. It was built last year.').codes).toEqual(['no-date']);
  expect(read('LIMA, May 4, 2021 (EFE) - It closed on Tuesday.').codes).toEqual([]);
  expect(read('It closed in 1999.').codes).toEqual([]);
});
