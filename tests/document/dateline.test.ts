import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { DATELINE_FORMS } from '../../src/document/dateline-forms.js';

const BODY =
  'Talks on the river treaty resumed on Thursday after a pause of two months, officials said.';

const read = (opening: string) => {
  const text = `River talks resume after a pause\n\nSeptember 17, 2021\n\n${opening} ${BODY}\n\nThe next round is in May.`;
  return analyze(text, { only: ['article', 'sentences'] });
};

describe('datelines of the wires name place, country, day and agency', () => {
  it.each<[string, string, string | null, string | null, string | null]>([
    ['DUSHANBE, Sept. 16 (Xinhua) --', 'Dushanbe', 'TJ', '2021-09-16', 'Xinhua'],
    ['Paris, 16 September.', 'Paris', 'FR', '2021-09-16', null],
    ['HALDEN CITY, Ostmark —', 'Halden City', null, null, null],
    ['PARIS (Reuters) -', 'Paris', 'FR', null, 'Reuters'],
    ['KYIV, Ukraine (AP) —', 'Kyiv', 'UA', null, 'Associated Press'],
    ['MOSCOW, September 16. /TASS/.', 'Moscow', 'RU', '2021-09-16', 'TASS'],
    ['SEOUL, Sept. 16 (Yonhap) --', 'Seoul', 'KR', '2021-09-16', 'Yonhap'],
    ['UNITED NATIONS, Sept 16 (AFP) -', 'United Nations', null, '2021-09-16', 'Agence France-Presse'],
    ['New Delhi:', 'New Delhi', 'IN', null, null],
    ['BEIJING, Dec. 30 (Xinhua) --', 'Beijing', 'CN', '2020-12-30', 'Xinhua'],
    ['Geneva, 16 September 2021 –', 'Geneva', 'CH', '2021-09-16', null],
    ['SAN FRANCISCO, Calif. (AP) —', 'San Francisco', 'US', null, 'Associated Press'],
    ['BRUSSELS/BERLIN (Reuters) -', 'Brussels', 'BE', null, 'Reuters'],
    ['CAIRO - 16 September 2021:', 'Cairo', 'EG', '2021-09-16', null],
    ['DOHA, 16th September (QNA) --', 'Doha', 'QA', '2021-09-16', 'QNA'],
    ['Lima, 16 Sep (EFE).-', 'Lima', 'PE', '2021-09-16', 'EFE'],
    ['Lima, Sept. 16 (Andina).', 'Lima', 'PE', '2021-09-16', 'Andina'],
    ['BRIDGETOWN, Barbados, CMC -', 'Bridgetown', 'BB', null, 'CMC'],
    ['ISLAMABAD, Sep 16 (APP):', 'Islamabad', 'PK', '2021-09-16', 'APP'],
    ['New Delhi, Sep 16 (PTI)', 'New Delhi', 'IN', '2021-09-16', 'Press Trust of India'],
    ['Nairobi, Kenya -', 'Nairobi', 'KE', null, null],
    ['KYIV. September 16 (Ukrinform) -', 'Kyiv', 'UA', '2021-09-16', 'Ukrinform'],
    ['(ANSA) - ROME, SEP 16 -', 'Rome', 'IT', '2021-09-16', 'ANSA'],
    ['New Delhi [India], September 16 (ANI):', 'New Delhi', 'IN', '2021-09-16', 'ANI'],
    ['Lusaka, 16 September 2021 (SAnews.gov.za) -', 'Lusaka', 'ZM', '2021-09-16', 'SAnews'],
    ['QUITO and LIMA (March 3, 2021) —', 'Quito', 'EC', '2021-03-03', null],
    ['(Kampala, June 7, 2018) –', 'Kampala', 'UG', '2018-06-07', null],
    ['July 9, 2012 (KHARTOUM) -', 'Khartoum', 'SD', '2012-07-09', null],
    ['ATHENS, Tenn. (AP) —', 'Athens', 'US', null, 'Associated Press'],
    ['MOSCOW, Idaho (AP) —', 'Moscow', 'US', null, 'Associated Press'],
    ['TBILISI, Georgia (AP) —', 'Tbilisi', 'GE', null, 'Associated Press'],
    ['LONDON, Ont. (Reuters) -', 'London', 'CA', null, 'Reuters'],
    ['Lusaka, Zambia | THE DAILY POST |', 'Lusaka', 'ZM', null, 'THE DAILY POST'],
    ['(Tripoli) –', 'Tripoli', 'LY', null, null],
    ['Vientiane (LNA), Oct. 19 –', 'Vientiane', 'LA', '2020-10-19', 'LNA'],
    ['Windhoek -', 'Windhoek', 'NA', null, null],
    ['HÀ NỘI —', 'Hanoi', 'VN', null, null],
    ['3 May 2021, Maseru –', 'Maseru', 'LS', '2021-05-03', null],
    ['May 3, 2021 - Maseru -', 'Maseru', 'LS', '2021-05-03', null],
    ['2021-05-03 (Lomé) –', 'Lomé', 'TG', '2021-05-03', null],
    ['[Tirana, 3 May 2021]', 'Tirana', 'AL', '2021-05-03', null],
    ['(Tirana) 3 May 2021 –', 'Tirana', 'AL', '2021-05-03', null],
    ['TASS | Yerevan | 3 May 2021 —', 'Yerevan', 'AM', '2021-05-03', 'TASS'],
    ['Vilnius - 3 May 2021 -', 'Vilnius', 'LT', '2021-05-03', null],
    ['KIGALI, 4 March 2021:', 'Kigali', 'RW', '2021-03-04', null],
  ])('%s', (opening, place, country, date, agency) => {
    const { article, sentences } = read(opening);
    expect(article.dateline).toMatchObject({ text: opening, place, country, date, agency });
    expect(sentences).toHaveLength(4);
  });

  it.each([
    'Warning:',
    'UPDATE -',
    'Chad:',
    'Police:',
    'FACTBOX -',
    'COVID-19:',
    'President Adeyemi:',
    '',
  ])('%s is none', (opening) => {
    expect(read(opening).article.dateline).toBeNull();
  });

  it('takes no place that a sentence in small letters goes on with', () => {
    const { article } = analyze('Lisbon – that old port – draws the young, writes Ana Ruiz.');
    expect(article.dateline).toBeNull();
  });
});

describe('every form reads its example before all later ones (issue 15)', () => {
  it.each(DATELINE_FORMS.map((form) => [form.id, form] as const))('%s', (_, { example, pattern }) => {
    expect(pattern.test(`${example}The river rose again on Monday.`)).toBe(true);
  });
});
