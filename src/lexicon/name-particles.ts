// Small words inside people's names. Source: general knowledge of names in Arabic, Dutch, German, Romance and Nordic languages.
import { kind } from './word-kind.js';

/** First parts of names that look like articles of other languages, with a capital, and are no English word: `Le Thi Hoa`. */
export const opensName = kind('Le Thi Hoa', [
  ...['le', 'la', 'el', 'al', 'van', 'von', 'abu', 'bin', 'ibn', 'ben', 'da', 'de', 'di', 'du', 'del'],
]);
