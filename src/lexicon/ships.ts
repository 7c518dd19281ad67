// Words beside the names of ships that tell them. Source: general knowledge of shipping news; prefixes of
// navies, coast guards and merchant fleets. Asked in small letters.
import { kind } from './word-kind.js';

/** Before the names of ships. */
export const marksShip = kind('HMS Tern', [
  ...['uss', 'u.s.s.', 'hms', 'h.m.s.', 'hmas', 'hmcs', 'hmnzs', 'rms', 'usns', 'usat', 'mv'],
  ...['m/v', 'brp', 'rrs', 'usav', 'rfa', 'hdms', 'hnoms', 'hswms', 'm/t', 'f/v', 'r/v', 's/v', 'm/y'],
  ...['uscgc', 'ccgs', 'kri', 'roks', 'hnlms'],
]);

/** What a ship is called before its name: `the tanker Silver Heron`. */
export const isShip = kind('the tanker Silver Heron', [
  ...[
    'ship',
    'vessel',
    'trawler',
    'tanker',
    'ferry',
    'tugboat',
    'tug',
    'cutter',
    'frigate',
    'destroyer',
  ],
  ...['corvette', 'warship', 'submarine', 'yacht', 'superyacht', 'schooner', 'freighter', 'barge'],
  ...['containership', 'lifeboat', 'steamer', 'steamship', 'battleship', 'gunboat', 'icebreaker'],
  ...['minesweeper', 'minehunter', 'dredger', 'catamaran', 'sailboat', 'motorboat', 'drillship'],
  ...['trimaran', 'speedboat', 'cruiser', 'liner'],
]);

/** The same in two words. */
export const isShipInFull = kind('the aircraft carrier Heron', [
  ...['fishing boat', 'aircraft carrier', 'bulk carrier', 'car carrier', 'gas carrier', 'cruise liner'],
  ...['ocean liner', 'patrol boat', 'pilot boat', 'lng carrier', 'passenger boat', 'cargo boat'],
]);

/** Between a ship and its name: `a tanker named Silver Heron`. */
export const namesShip = kind('a tanker named Silver Heron', [
  'named',
  'called',
  'christened',
  'dubbed',
]);
