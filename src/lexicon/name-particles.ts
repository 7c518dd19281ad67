// Small words inside people's names. Source: general knowledge of names in Arabic, Dutch, German, Romance and
// Nordic languages.
import { kind, union } from './word-kind.js';

/**
 * First parts of names that look like articles of other languages, with a capital, and are no English word:
 * `Le Thi Hoa`.
 */
export const opensName = kind('Le Thi Hoa', [
  ...['le', 'la', 'el', 'al', 'van', 'von', 'abu', 'bin', 'ibn', 'ben', 'da', 'de', 'di', 'du', 'del'],
]);

/** Forenames that look like a preposition, with a capital: `Per Aas`. */
export const isPrepositionOrForename = kind('Per Aas', ['per']);

/** A verb that with a capital inside a sentence is a forename: `met Said Amrani`. */
export const isVerbOrForename = kind('met Said Amrani', ['said']);

/** Behind such a word they are no name: `Per Capita`. */
export const endsLatinPhrase = kind('Per Capita', ['capita', 'diem', 'annum', 'cent', 'mille', 'se']);

/** Small words before a surname that belong to it, without accents. */
export const isNameParticle = kind('Ana van Rijn', [
  ...['al', 'el', 'bin', 'bint', 'ibn', 'ben', 'abu', 'von', 'van', 'de', 'del', 'della'],
  ...['der', 'den', 'di', 'da', 'do', 'dos', 'du', 'la', 'le', 'af', 'av', 'ter'],
  ...['zu', 'ould', 'ag'],
]);

/** Small words that stand between the capitals of a name, as they are written there. */
export const joinsName = union(
  'Ana y Bo Rijn',
  [isNameParticle],
  [
    ...['abd', 'ul', 'ur', 'das', 'vom', 'ten', 'e', 'y', 'o', 'ap', 'st', 'dela', 'delos', 'delas'],
    ...['dalla', 'dello', 'degli', 'zum', 'zur', 'op', 'tot', 'thoe', 'uit', 'dem', 'mint'],
  ],
);

/** Of those the ones that stand before a capital nowhere else: `Sofie ter Braak`. */
export const linksSurname = kind('Sofie ter Braak', [
  ...['van', 'von', 'der', 'ter', 'ten', 'dos', 'das', 'della', 'dalla', 'dello', 'degli', 'bin'],
  ...['bint'],
  ...['ibn', 'ould', 'dela', 'delos', 'zum', 'zur', 'vom', 'af', 'av', 'de', 'del', 'di', 'du', 'op'],
]);

/** Of those the ones that hardly any body or place has: `Anke von Knese`. */
export const linksPeople = kind('Anke von Knese', [
  ...['von', 'van', 'ter', 'ten', 'bin', 'bint', 'ibn', 'ould', 'mint', 'vom', 'zum', 'ag'],
]);

/** Small articles before a hyphen inside a name, as they sound there: `Nour ad-Din`. */
export const isSmallArticle = kind('Nour ad-Din', [
  ...['al', 'el', 'ad', 'ed', 'an', 'ar', 'er', 'as', 'es', 'ash', 'esh', 'at', 'et', 'az', 'ez', 'ul'],
  ...['ud', 'ur', 'us', 'uz', 'ush', 'ut', 'adh', 'ath'],
]);

/** Words before the name of whose child somebody is: `Salem bin Rashid` is no Rashid. */
export const isChildOf = kind('Salem bin Rashid', ['bin', 'bint', 'ibn']);

/** Words with a capital between a forename and a surname in Ireland and Scotland: `Eoghan Mac Aodha`. */
export const opensClanName = kind('Eoghan Mac Aodha', [
  ...['mac', 'nic', 'mag', 'mhic', 'ó', 'uí', 'ní', 'ua', 'ap', 'ab', 'fitz'],
]);

/** What stands in one word before a second capital of somebody's name: `DeAndre`, `MacLeod`. */
export const opensJoinedName = kind('Bo MacLeod', [
  ...['mac', 'mc', 'de', 'di', 'da', 'do', 'du', 'des', 'del', 'della', 'la', 'le', 'lo', 'van', 'von'],
  ...['fitz', 'st', 'san', 'al', 'el', 'bin', 'ben', 'abu', 'abd', 'abdel', 'abdul', 'ter', 'ten'],
  ...[
    'jo',
    'mary',
    'ann',
    'anna',
    'sue',
    'lee',
    'lou',
    'jean',
    'ka',
    'ja',
    'ta',
    'sha',
    'ke',
    'te',
    'ra',
  ],
  ...['tu', 'ma', 're', 'je', 'ty', 'dar', 'mar', 'pierre', 'billy', 'bobbi', 'terri', 'beth'],
]);

/** Behind a name, and no part of who it is. */
export const isGeneration = kind('Bo Roe Jr.', [...['jr', 'sr', 'ii', 'iii', 'iv']]);

/** Between the parts of a place's name in Portuguese: `Foz do Arari`. */
export const linksPlaces = kind('Foz do Arari', ['do', 'da', 'dos', 'das']);
