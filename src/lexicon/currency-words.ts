// Currencies by names that are also other names, and what they do. Source: general knowledge of business
// news. Small letters.
import { kind } from './word-kind.js';

/** Names of currencies that read like names of people or places. */
export const isCurrencyName = kind('Sterling slipped', [
  ...['sterling', 'bitcoin', 'ether', 'brent', 'kwacha', 'naira', 'cedi', 'rand', 'rupiah', 'ringgit'],
  ...[
    'peso',
    'rupee',
    'lira',
    'tenge',
    'hryvnia',
    'zloty',
    'forint',
    'shilling',
    'taka',
    'baht',
    'dong',
  ],
  ...['rouble', 'ruble', 'yuan', 'yen'],
]);

/** What the price of something does. */
export const movesInValue = kind('Sterling slipped', [
  ...[
    'slipped',
    'weakened',
    'strengthened',
    'firmed',
    'edged',
    'rose',
    'fell',
    'traded',
    'gained',
    'dipped',
  ],
  ...[
    'rallied',
    'slid',
    'tumbled',
    'plunged',
    'jumped',
    'surged',
    'climbed',
    'eased',
    'recovered',
    'lost',
  ],
  ...['hit', 'touched', 'steadied', 'hovered'],
  ...['slips', 'weakens', 'strengthens', 'firms', 'edges', 'rises', 'falls', 'gains', 'dips', 'rallies'],
  ...[
    'slides',
    'tumbles',
    'plunges',
    'jumps',
    'surges',
    'climbs',
    'eases',
    'recovers',
    'loses',
    'steadies',
  ],
]);
