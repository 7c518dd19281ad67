import { describe, expect, test } from 'vitest';
import { findShips } from '../../../src/entities/recognise/complete/ships.js';
import { contextOf, shown } from './examples.js';

// Protects ships from being taken for people, places and bodies.
describe('findShips', () => {
  test.each([
    [
      'behind what it is, and wherever it stands',
      'The tanker Iver Dawn ran aground. Later Iver Dawn was freed.',
      'product: Iver Dawn; product: Iver Dawn',
    ],
    [
      'behind its prefix, and without it',
      'The MV Ikan Lark sank. Crews left the Ikan Lark.',
      'product: MV Ikan Lark; product: Ikan Lark',
    ],
    ['behind `named`', 'A trawler named the Tremolat sank.', 'product: Tremolat'],
    ['behind a comma', 'A 1,000-foot container vessel, the MSC Rilla, hit it.', 'product: MSC Rilla'],
    ['by what it is told to be', 'The Aratika is the only fast ferry here.', 'product: Aratika'],
    [
      'a town of that name stays one where towns stand',
      'The cutter Wexford sailed for home. It reached the Wexford in Wexford.',
      'product: Wexford; product: Wexford',
    ],
    ['no operator', 'The ferry operator Wexline raised fares.', ''],
    ['no day', 'He came by ship Monday and left by ferry Sunday.', ''],
    ['no captain', 'The ship Captain Roe sold burned; Bo Lund, a ship captain, left.', ''],
    ['no country or known owner', 'The tanker Iran seized, a vessel Maersk owns, was freed.', ''],
    ['no payers', 'The ferry Wellington ratepayers paid for is late.', ''],
    ['nobody who speaks', 'The ship, Lund said, sank; a vessel Lund said was old.', ''],
    ['no buyer', 'The Marlin is a ship broker.', ''],
  ])('%s', (_, text, gives) => {
    const context = contextOf(text);
    expect(shown(findShips([], context), context)).toBe(gives);
  });
});
