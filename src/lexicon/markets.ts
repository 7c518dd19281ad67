// What prices do. Source: general knowledge of the financial press. In small letters.
import { kind } from './word-kind.js';

/** What the price of something does. */
export const movesInValue = kind('Sterling slipped', [
  ...['slipped', 'weakened', 'strengthened', 'firmed', 'edged', 'rose', 'fell', 'traded', 'gained'],
  ...['dipped'],
  ...['rallied', 'slid', 'tumbled', 'plunged', 'jumped', 'surged', 'climbed', 'eased', 'recovered'],
  ...['lost'],
  ...['hit', 'touched', 'steadied', 'hovered'],
  ...['slips', 'weakens', 'strengthens', 'firms', 'edges', 'rises', 'falls', 'gains', 'dips', 'rallies'],
  ...['slides', 'tumbles', 'plunges', 'jumps', 'surges', 'climbs', 'eases', 'recovers', 'loses'],
  ...['steadies'],
]);

/** The same of an index or a share that is counted, `dropped 1.1%`. Lemmas. */
export const movesInMarkets = kind('The index dropped 2%', [
  ...[
    'drop',
    'fall',
    'rise',
    'gain',
    'lose',
    'slip',
    'slide',
    'climb',
    'jump',
    'surge',
    'plunge',
    'shed',
  ],
  ...['advance', 'retreat', 'rally', 'tumble', 'dip', 'edge', 'sink', 'soar', 'skid', 'rebound'],
  ...['recover', 'ease', 'weaken', 'strengthen', 'firm', 'crash', 'collapse'],
]);

/** What so many of are counted when prices move. */
export const measuresMove = kind('dropped 2%', [
  ...['%', 'percent', 'pct', 'percentage', 'point', 'points', 'pts', 'bp', 'bps', 'cent', 'cents'],
]);

/** Letters of exchanges behind a stop and those of a share, as agencies write them: `ROEX4.SA`. */
export const isExchangeInLetters = kind('ROEX4.SA', [
  ...['n', 'o', 'oq', 'l', 'pa', 'sa', 'de', 'hk', 't', 'ss', 'sz', 'ns', 'bo', 'to', 'ax', 'mx', 'ks'],
  ...['kq', 'tw', 'two', 'si', 'kl', 'jk', 'bk', 'mc', 'mi', 'as', 'br', 's', 'vx', 'st', 'co', 'ol'],
  ...['he', 'wa', 'mm', 'is', 'j', 'ta', 'ca', 'k', 'ls', 'vi', 'pr', 'bu', 'at', 'nz', 'ps', 'hm', 'v'],
  ...['sn', 'ba', 'bn', 'cm', 'lm', 'sr', 'ad', 'du', 'qa', 'kw', 'lg', 'nr', 'f', 'a'],
]);
