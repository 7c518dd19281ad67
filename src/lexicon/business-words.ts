// What the press tells of firms and of nobody else. Source: general knowledge of business news. Asked in
// small letters.
import { movesInValue } from './markets.js';
import { kind, union } from './word-kind.js';

/** Companies on whose pages anybody writes or meets: they tell nothing of where that is. */
export const isPlatform = kind('facebook', [
  ...['facebook', 'twitter', 'instagram', 'whatsapp', 'youtube', 'tiktok', 'telegram', 'linkedin'],
  ...['google', 'zoom', 'snapchat', 'reddit', 'meta', 'threads', 'netflix', 'spotify', 'weibo'],
]);

/** What is traded of a firm: `Roe shares fell`. */
export const isTitleOfFirm = kind('Roe shares fell', ['shares', 'stock', 'shareholders', 'bonds']);

/** What shares do, and what is done to them. */
export const movesAsShares = union(
  'Roe shares fell',
  [movesInValue],
  [
    ...['dropped', 'slumped', 'closed', 'were', 'have', 'are', 'ended', 'sank', 'soared', 'opened'],
    ...['advanced', 'approved', 'voted'],
  ],
);

/** What a firm tells of its business. */
export const isReporting = kind('Roe posted a loss', [
  ...['said', 'says', 'reported', 'reports', 'posted', 'posts', 'booked', 'forecast', 'forecasts'],
]);

/** Before what it tells: `posted a loss`. */
export const opensResult = kind('posted a loss', [
  ...['that', 'a', 'an', 'its', 'record', 'higher', 'lower'],
]);

/** What a business brings in and what it has. */
export const isResult = kind('its net profit', [
  ...['profit', 'profits', 'revenue', 'revenues', 'sales', 'earnings', 'loss', 'losses', 'turnover'],
  ...['shares', 'stock', 'shareholders', 'dividend', 'customers', 'subscribers', 'subsidiary'],
  ...['margins'],
  ...['shareholder', 'subsidiaries', 'factory', 'factories', 'bookings', 'ebitda', 'bonds', 'output'],
]);

/** Verbs of what firms do with each other. Lemmas. */
export const trades = kind('agreed to acquire a rival', [
  ...['acquire', 'buy', 'sell', 'purchase', 'merge', 'divest'],
]);
