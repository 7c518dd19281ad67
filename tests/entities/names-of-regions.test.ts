import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';

const named = (text: string) =>
  analyze(text, { only: ['entities'] }).entities.map(({ type, name }) => `${type} ${name}`);

// Protects names of regions that the training texts hardly have, and the small words inside names.
describe('people by forename, surname and the small words between them', () => {
  test.each([
    [
      'Aibek Sultanov told Zhyldyz Mambetova to leave.',
      ['person Aibek Sultanov', 'person Zhyldyz Mambetova'],
    ],
    ['The vet thanked M\u2019Baye Gassama again.', ['person M\u2019Baye Gassama']],
    [
      'Femke ter Horst and Daan op den Brink won.',
      ['person Femke ter Horst', 'person Daan op den Brink'],
    ],
    ['Salah ad-Din Murad and Noor al-Huda Aziz came.', ['person Salah ad-Din Murad']],
    ['Cormac Mac Lochlainn sold turf in Ennis.', ['person Cormac Mac Lochlainn']],
    ['Helena dos Prazeres wept. Helena dos Prazeres left.', ['person Helena dos Prazeres']],
    ['At Van Dyck\u2019s grave they sang.', ['person Van Dyck']],
    ['The ferry took Samoan Sione Leavasa home.', ['person Sione Leavasa']],
    [
      'Ingrid von dem Busch and Niels op de Laar won.',
      ['person Ingrid von dem Busch', 'person Niels op de Laar'],
    ],
    ['An Ji-hun sold it. An said it was old.', ['person An Ji-hun']],
    ['The vote went to Aizat Duishenova in Naryn.', ['person Aizat Duishenova']],
    ['Cdr. Ole Brandt and Mercy Owusu came.', ['person Ole Brandt', 'person Mercy Owusu']],
    ['The nurse told Friday Effiong to rest.', ['person Friday Effiong']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(expect.arrayContaining(names));
  });

  test.each([
    ['Belarusian Christian Democracy left the alliance.', 'person'],
    ['Shares of Boris Group and Ahmed Holdings fell.', 'person'],
    ['Joe Park Bakery sued Ann Lind Cosmetics and Otto Roe Sawmill.', 'person'],
    ['The Puerto Rico Senate met on Monday.', 'place'],
    ['Air Moldova and Terra Nova were sold.', 'person'],
    ['Bank van Breda lent the money.', 'person'],
    ['El Al cut its flights.', 'place'],
  ])('but: %s', (text, type) => {
    expect(named(text).filter((name) => name.startsWith(type))).toEqual([]);
  });
});

test('a day behind a small word is no forename', () => {
  expect(named('On Friday Effiong left. On Sunday Moyo said so.').join()).not.toMatch(/(?:Fri|Sun)day/);
});

describe('companies by their legal form and by what is said to be theirs', () => {
  test.each([
    ['Nordhav A/S lost, Brimnes hf. won.', ['organization Nordhav A/S', 'organization Brimnes hf.']],
    [
      'Altynbek plc sued Perdana Sdn. Bhd. in May.',
      ['organization Altynbek plc', 'organization Perdana Sdn. Bhd.'],
    ],
    ['Padaria Ipê Ltda. was fined on Monday.', ['organization Padaria Ipê Ltda.']],
    ['The lender hired a clerk of the Lithuanian bank Medvita.', ['organization Medvita']],
    ['Malar Leaf (Pvt) Ltd. lost.', ['organization Malar Leaf (Pvt) Ltd.']],
    ['It bought a stake in Rompgaz from a fund.', ['organization Rompgaz']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(expect.arrayContaining(names));
  });

  test.each([
    ['The company Monday said it would close.', /Monday/],
    ['The pupils have a stake in Africa.', /organization Africa/],
    ['He told the newspaper Ukraine would win.', /organization Ukraine/],
  ])('but: %s', (text, name) => {
    expect(named(text).join()).not.toMatch(name);
  });
});

describe('towns that no other sign tells', () => {
  test.each([
    ['Narvik ships ore. Khorog is cut off by snow.', ['place Narvik', 'place Khorog']],
    ['Crowds blocked the road to Oruro and Cochabamba.', ['place Oruro', 'place Cochabamba']],
    ['Shells hit Tel Zamra, Al-Qusab and El Dahab.', ['place Tel Zamra', 'place Al-Qusab']],
    ['Ships reached Cap-Haïtien at dawn.', ['place Cap-Haïtien']],
    ['Northern Cyprus and West Papua protested.', ['place Northern Cyprus', 'place West Papua']],
    ['Ash from Tarvu dusted Port Vila.', ['place Port Vila']],
    ['Drones hit Kfar Zabad and Umm Keddada.', ['place Kfar Zabad', 'place Umm Keddada']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(expect.arrayContaining(names));
  });

  test('and the country of the best known one', () => {
    const { entities } = analyze('Miners marched to Cochabamba.', { only: ['entities'] });
    expect(entities).toContainEqual(expect.objectContaining({ name: 'Cochabamba', country: 'BO' }));
  });
});
