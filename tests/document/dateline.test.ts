import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

const BODY =
  'Talks on the river treaty resumed on Thursday after a pause of two months, officials said.';

const read = (opening: string) => {
  const text = `River talks resume after a pause\n\nSeptember 17, 2021\n\n${opening} ${BODY}\n\nThe next round is in May.`;
  return analyze(text, { only: ['article', 'sentences'] });
};

describe('datelines of the wires name place, country, day and agency', () => {
  it.each<[string, string, string | null, string | null, string | null]>([
    ['DUSHANBE, Sept. 16 (Xinhua) --', 'Dushanbe', 'TJ', '2021-09-16', 'Xinhua'],
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
  ])('%s', (opening, place, country, date, agency) => {
    const { article, sentences } = read(opening);
    expect(article.dateline).toMatchObject({ text: opening, place, country, date, agency });
    expect(sentences).toHaveLength(4);
  });

  it.each(['Warning:', 'UPDATE -', 'COVID-19:', 'President Adeyemi:', ''])('%s is none', (opening) => {
    expect(read(opening).article.dateline).toBeNull();
  });
});
