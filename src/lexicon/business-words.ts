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

/** Those whom a firm has, behind its name, and hardly anybody else: `Roe founders Ann and Bo Lund`. */
export const belongsToFirm = kind('Roe founders Ann and Bo Lund', [
  ...['founder', 'founders', 'co-founder', 'co-founders', 'ceo', 'cfo', 'shareholder', 'subsidiary'],
  ...['subsidiaries', 'outlets', 'dealership', 'factory', 'plant', 'smartphone'],
]);

/** What a firm does, and nobody in a clause about them: `Roe, which competes with Lund`. */
export const doesBusiness = kind('Roe, which competes with Lund', [
  ...['competes', 'owns', 'operates', 'makes', 'runs', 'sells', 'employs', 'produces', 'provides'],
  ...['manufactures', 'supplies', 'distributes', 'competed', 'employed', 'operated', 'counts', 'holds'],
]);

/** What somebody is asked for, and does or does not do: `Roe did not respond`. */
export const answersPress = kind('Roe did not respond', ['respond', 'comment', 'reply', 'answer']);
/** Before it: `declined to comment`. */
export const declines = kind('declined to comment', ['declined', 'refused', 'did', 'could']);

/** Between the two: `did not immediately want to comment`. */
export const standsInSilence = kind('did not want to comment', [
  ...['not', "n't", 'n’t', 'to', 'want', 'wish', 'immediately'],
]);
