// Words for money behind a country's name. Source: ISO 4217, common nouns.
import { kind } from './word-kind.js';

export const isCurrency = kind('U.S. dollars', [
  ...['dollar', 'dollars', 'pound', 'pounds', 'franc', 'francs', 'peso', 'pesos', 'rupee'],
  ...['rupees', 'rupiah', 'rupiahs', 'yen', 'yens', 'yuan', 'yuans', 'won', 'wons', 'rouble'],
  ...['roubles', 'ruble', 'rubles', 'krona', 'kronas', 'krone', 'krones', 'lira', 'liras'],
  ...['dinar', 'dinars', 'dirham', 'dirhams', 'riyal', 'riyals', 'rial', 'rials', 'real', 'reals'],
  ...['rand', 'rands', 'shilling', 'shillings', 'naira', 'nairas', 'cedi', 'cedis'],
]);
