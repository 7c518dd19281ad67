// Small words inside people's names. Source: general knowledge of names in Arabic, Dutch, German, Romance and Nordic languages.
import { kind } from './word-kind.js';

export const isNameParticle = kind('Ana van Rijn', [
  ...['al', 'el', 'bin', 'bint', 'ibn', 'ben', 'abu', 'von', 'van', 'de', 'del', 'della', 'der'],
  ...['den', 'di', 'da', 'do', 'dos', 'du', 'la', 'le', 'af', 'av', 'ter', 'zu', 'ould', 'ag'],
]);

/** First parts of names that look like articles of other languages, with a capital, and are no English word: `Le Thi Hoa`. */
export const opensName = kind('Le Thi Hoa', [
  ...['le', 'la', 'el', 'al', 'van', 'von', 'abu', 'bin', 'ibn', 'ben', 'da', 'de', 'di', 'du', 'del'],
]);
