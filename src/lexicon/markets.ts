import { kind } from './word-kind.js';

// What prices do. Source: general knowledge of the financial press. Lemmas, in small letters.

/** What a price, an index or a share does by so many points: `dropped 1.1%`. */
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
  ...['advance', 'retreat', 'rally', 'tumble', 'dip', 'edge', 'sink', 'add', 'soar', 'skid', 'rebound'],
  ...['recover', 'ease', 'weaken', 'strengthen', 'firm', 'crash', 'collapse', 'give', 'yield', 'pull'],
]);

/** What so many of are counted when prices move. */
export const measuresMove = kind('dropped 2%', [
  ...['%', 'percent', 'pct', 'percentage', 'point', 'points', 'pts', 'bp', 'bps', 'cent', 'cents'],
]);
