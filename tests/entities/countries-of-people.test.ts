import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

const person = (text: string, name: string) =>
  analyze(text, { only: ['entities'] }).entities.find((e) => e.type === 'person' && e.name === name);

describe('the country of a person', () => {
  test.each([
    [
      'is not where somebody private is from',
      'A Chadian man sued the council. Ann Roe, the judge, fined him.',
      'Ann Roe',
      null,
    ],
    [
      'is not that of a company on whose pages somebody writes',
      'The Senate met. Senate Speaker Ann Roe wrote on Facebook that it rained.',
      'Ann Roe',
      null,
    ],
    [
      'is not that of a namesake of a town, where a newspaper tells another',
      '(Trinidad Express) The inmates are held at Arouca. Prisons Commissioner Ann Roe agreed.',
      'Ann Roe',
      null,
    ],
    [
      'is not where a few are from',
      'Two Chadian cooks sued the hotel. Ann Roe, the judge, fined it.',
      'Ann Roe',
      null,
    ],
    [
      'is not where a banker is from whom a judge tries',
      'They convicted the Chadian banker Bo Lund. Judge Ann Roe read the verdict.',
      'Ann Roe',
      null,
    ],
    [
      'stands in brackets behind the party',
      'Members of the panel, Ann Roe (Greens, Chad) and Bo Lund, met in Peru.',
      'Ann Roe',
      'TD',
    ],
    [
      'is that of the body whose officer opens the sentence',
      'The Kenya Union of Porters met in Oslo. Its secretary general, Bo Lund, left Norway.',
      'Bo Lund',
      'KE',
    ],
    [
      'is where a counterpart has the office',
      'Chad’s fisheries minister rang his counterpart in Lisbon, Rui Salgado, on Friday.',
      'Rui Salgado',
      'PT',
    ],
    [
      'is where the text says they are from',
      'Talks opened in Oslo. Peter Graham, also from Nairobi, agreed.',
      'Peter Graham',
      'KE',
    ],
    [
      'is the state of a nation inside it',
      'Scottish painter Fiona Baird worked in Oslo and in Tokyo.',
      'Fiona Baird',
      'GB',
    ],
    [
      'is not that of a language that somebody teaches',
      'English teacher Pablo Vega worked in Oslo and in Tokyo.',
      'Pablo Vega',
      null,
    ],
    [
      'is that of the delegation that somebody leads',
      'Permanent Secretary Somchai Srisuk led the Thai delegation to Oslo.',
      'Somchai Srisuk',
      'TH',
    ],
    [
      'is not that of a delegation that somebody meets',
      'Permanent Secretary Somchai Srisuk met the Kenyan delegation and the Chadian delegation.',
      'Somchai Srisuk',
      null,
    ],
    [
      'is not that of another head of state',
      'Chilean President Pablo Vega and President Maria Soto met in Oslo.',
      'Maria Soto',
      null,
    ],
    [
      'is told before who is known for a sport',
      'Swiss teenage sensation Urs Graf lost in Oslo, Norway, and in Ghana.',
      'Urs Graf',
      'CH',
    ],
    [
      'is that of the ministry named before its spokesman',
      'The Kenyan Foreign Ministry said talks had failed. Spokesman Peter Graham blamed Norway and Chad.',
      'Peter Graham',
      'KE',
    ],
    [
      'is that of the town whose court somebody is a judge of',
      'Norway and Chad agreed. Judge Peter Graham of the High Court in Nairobi did not.',
      'Peter Graham',
      'KE',
    ],
    [
      'is that of the minister whose deputy somebody is',
      'Peter Graham, deputy to Kenyan Foreign Minister Ann Mwangi, agreed with Norway.',
      'Peter Graham',
      'KE',
    ],
    [
      'is not the one that a member of the European parliament speaks of',
      'Jo Lindqvist, a member of the European parliament, spoke of farms in Japan.',
      'Jo Lindqvist',
      null,
    ],
    [
      'is not where a body without a country has its spokesman',
      'Talks failed. The WHO’s spokesman in Beijing, Peter Graham, agreed.',
      'Peter Graham',
      null,
    ],
    [
      'is not where a suspect is said to have struck',
      'Wael Hadid was a suspect in rocket attacks on the U.S. base in Oman.',
      'Wael Hadid',
      null,
    ],
    [
      'is that of the state of a federation that somebody is of',
      'Senator Ann Roe, of the state of Maryland, agreed with Norway and Chad.',
      'Ann Roe',
      'US',
    ],
    [
      'is that of whose countryman somebody is, whatever the letter',
      'Kenyan runner Ann Mwangi won in Oslo. Countryman Peter Otieno was second.',
      'Peter Otieno',
      'KE',
    ],
    [
      'is not that of a border before the name',
      'The popular mayor of the Chilean town of Puerto Claro near the Argentine border, Pablo Vega, was hurt.',
      'Pablo Vega',
      null,
    ],
    [
      'is told before any noun of people',
      'Talks opened in Oslo. Kenyan opposition supporter Peter Graham agreed with Chad.',
      'Peter Graham',
      'KE',
    ],
    [
      'is not that of “the country” where two were named before',
      'Kenya and Chad signed. The country’s weather chief, Peter Graham, thanked Peru.',
      'Peter Graham',
      null,
    ],
    [
      'is where nearly all of a text is set, for a member of its parliament',
      'Farmers in Ghana asked Togo for seeds. Ghana has none. Kofi Adu, a member of parliament in Ghana’s north, ' +
        'agreed.\n\nSenate President Efua Sarpong stayed away.',
      'Efua Sarpong',
      'GH',
    ],
    [
      'is where nearly all of a text is set, for a state prosecutor',
      'A bus fell off a bridge in Slovenia, near Slovenia’s border with Austria. Slovenia mourned. ' +
        'Prosecutor Alenka Vidmar said nobody was held.',
      'Alenka Vidmar',
      'SI',
    ],
    [
      'is not where nearly all of a text is set, when another country leads to the name',
      'Rain fell in Kenya. Kenya’s farmers were glad, as was Kenya. Norwegian guests thanked Judge Maria Haugen.',
      'Maria Haugen',
      null,
    ],
    [
      'is not where nearly all of a text is set, for who runs a company',
      'Rain fell in Kenya. Kenya’s farmers asked Chad for help, as did Kenya. Manager Maria Haugen was glad.',
      'Maria Haugen',
      null,
    ],
    [
      'is not told by a country before another one that stands closer',
      'Norway asked the Chadian government to free presidential candidate Idriss Mahamat.',
      'Idriss Mahamat',
      null,
    ],
    [
      'is not that of a university, a newspaper or a company that may employ anybody',
      'Talks opened in Oslo. Peter Graham of the University of Nairobi agreed.',
      'Peter Graham',
      null,
    ],
    [
      'is not that of the broadcaster that somebody works for',
      'Talks opened in Oslo. BBC correspondent Peter Graham asked.',
      'Peter Graham',
      null,
    ],
    [
      'is not that of a counterpart',
      'Foreign Minister Peter Graham met his Greek counterpart Nikos Vardas in Athens.',
      'Peter Graham',
      null,
    ],
    [
      'is that of the country before a counterpart',
      'Fiji Defence Minister Pio Waqa met his New Zealand counterpart Judith Rangi in Suva.',
      'Judith Rangi',
      'NZ',
    ],
    [
      'is that of the country behind a counterpart',
      'Energy Minister Ana Ruiz met her counterpart from the United Arab Emirates, Saeed Al Falasi.',
      'Saeed Al Falasi',
      'AE',
    ],
    [
      'is not that of a successor of somebody who may be from anywhere',
      'President Danilo Koval left Slovenia. Koval’s successor, Vesna Maric, stayed.',
      'Vesna Maric',
      null,
    ],
    [
      'is not the one that an economist studies',
      'Sales fell, said Priya Nair, chief UK economist at Polder Research.',
      'Priya Nair',
      null,
    ],
    [
      'is not the one that an office deals with',
      'They met Peter Graham, director for Israel and Palestinian affairs.',
      'Peter Graham',
      null,
    ],
    [
      'is the one that somebody speaks for',
      'They met Peter Graham, spokesman for the Kenyan army.',
      'Peter Graham',
      'KE',
    ],
    [
      'is not the one that a correspondent writes about',
      'Sales fell, said Sudan correspondent Priya Nair.',
      'Priya Nair',
      null,
    ],
    [
      'is that of an economist whose nationality it is',
      'Sales fell, said US economist Priya Nair.',
      'Priya Nair',
      'US',
    ],
    [
      'is not that of a party which many countries have, where nothing tells of which it is',
      'Joseph Otieno, a deputy director of the Workers’ Party, will lead the talks.',
      'Joseph Otieno',
      null,
    ],
    [
      'is not the only one named where somebody may be abroad',
      'Gov. Peter Graham said the Korean company would build a plant. Graham flew to Seoul.',
      'Peter Graham',
      null,
    ],
    [
      'is not where somebody is sent from',
      'The court in Oslo let police extradite Peter Graham from Kenya.',
      'Peter Graham',
      null,
    ],
    [
      'is not that of a parliament which many countries have, where the text is set in another one',
      'Senior Congress leader Peter Graham spoke in Punjab with the BJP.',
      'Peter Graham',
      null,
    ],
    [
      'is shared by those who are both from it',
      'Second place in Chile went to Joseph Otieno and Peter Graham, both from Kenya.',
      'Joseph Otieno',
      'KE',
    ],
    [
      'is not where somebody else is likened to them',
      'The chef in Oslo is called “the Peter Graham of Chad” and the “Peter Graham of Kenya”.',
      'Peter Graham',
      null,
    ],
    [
      'is that of the state behind the town',
      'Talks opened in Oslo. Peter Graham, 34, from Provo, Utah, agreed.',
      'Peter Graham',
      'US',
    ],
    [
      'is the one before the name with an apostrophe',
      'Kenya’s Joseph Otieno won in Oslo ahead of Ethiopia’s Peter Graham.',
      'Peter Graham',
      'ET',
    ],
    [
      'is not that of a body whose holders may be from anywhere, whoever is known by name',
      'The talks in Oslo were led by NATO Secretary General Jens Stoltenberg.',
      'Jens Stoltenberg',
      null,
    ],
    [
      'is not that of the other side of an American official',
      'Under Secretary Peter Graham spoke with Somali envoys. Somalia has a new parliament.',
      'Peter Graham',
      null,
    ],
    [
      'is the nationality before a list of people',
      'Two Kenyan nationals, Peter Graham and Joseph Otieno, were held in Oslo.',
      'Joseph Otieno',
      'KE',
    ],
    [
      'is not where an envoy is sent',
      'Norwegian officials waited. Ambassador to Chile Peter Graham spoke in Oslo, Norway.',
      'Peter Graham',
      null,
    ],
    [
      'of a leader is known by name',
      'Officials in Oslo, Norway, quoted Kassym-Jomart Tokayev on Friday.',
      'Kassym-Jomart Tokayev',
      'KZ',
    ],
    [
      'of a leader is known by office and surname',
      'Officials in Oslo, Norway, thanked President Tokayev.',
      'Tokayev',
      'KZ',
    ],
    [
      'of an office-holder is the one named last before',
      'Norway sent aid. In Bangkok, Thailand, she will meet Prime Minister Peter Graham.',
      'Peter Graham',
      'TH',
    ],
    [
      'is a state’s when other states are named',
      'The vote in Atlanta pleased Senator Peter Graham of Georgia.',
      'Peter Graham',
      'US',
    ],
    [
      'is not that of the capital where a UN office is held',
      'Officials met in Oslo, Norway, with UN special envoy Peter Graham.',
      'Peter Graham',
      null,
    ],
    [
      'is not that of the best-known holder of the title',
      'In Colombo, Sri Lanka, Treasury Secretary Peter Graham spoke of Sri Lankan debt.',
      'Peter Graham',
      'LK',
    ],
    [
      'is that of a body that is referred to by its',
      'In Oslo the Bank of Ghana and its governor, Peter Graham, agreed.',
      'Peter Graham',
      'GH',
    ],
    [
      'of a minister is that of the ministry named before',
      'Norway signed on Monday.\n\nKenya’s foreign ministry condemned the deal with Norway. Foreign Minister Peter Graham said ships had left.',
      'Peter Graham',
      'KE',
    ],
    [
      'is not one that is named in a list with the office',
      'They asked about Lebanon and Senior Advisor Peter Graham, who was in Kenya.',
      'Peter Graham',
      null,
    ],
    [
      'is not that of a state which has the name of a country',
      'Republican Peter Graham of Georgia agreed. The US Congress met.',
      'Peter Graham',
      'US',
    ],
    [
      'is not where somebody flies to',
      'Prime Minister Peter Graham signed it. The cabinet sat. He left for London.',
      'Peter Graham',
      null,
    ],
    [
      'is not that of the leader of another country by the same name',
      'Rebels freed two men in Colombia. Defence Minister Pedro Sánchez met them in Bogotá.',
      'Pedro Sánchez',
      'CO',
    ],
    ['is unknown where nothing says it', 'The mayor thanked Peter Graham.', 'Peter Graham', null],
  ])('%s', (_, text, name, country) => {
    expect(person(text, name)?.country ?? null).toBe(country);
  });
});

test('where a company is from makes nothing likely', () => {
  const found = person('Peter Graham wrote on Facebook that Fijian farmers are tired.', 'Peter Graham');
  expect(found?.likelyCountry).toBe('FJ');
});
