// Currencies by names that are also other names, and what they do. Source: general knowledge of business
// news. Small letters.
import { kind } from './word-kind.js';

/** Names of currencies that read like names of people or places. */
export const isCurrencyName = kind('Sterling slipped', [
  ...['sterling', 'bitcoin', 'ether', 'brent', 'kwacha', 'naira', 'cedi', 'rand', 'rupiah', 'ringgit'],
  ...['peso', 'rupee', 'lira', 'tenge', 'hryvnia', 'zloty', 'forint', 'shilling', 'taka', 'baht'],
  ...['dong'],
  ...['rouble', 'ruble', 'yuan', 'yen'],
]);
