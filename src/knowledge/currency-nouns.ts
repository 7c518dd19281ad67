// What else the nouns and codes of currencies mean. Source: ISO 4217 and general knowledge of English.

/** Nouns of several countries of which none is meant more often: without the country they tell no code. */
const UNCLEAR = new Set('peso dinar franc shilling krone kroner krona crown leu lei kwacha'.split(' '));
export const hasNoMainCountry = (noun: string): boolean => UNCLEAR.has(noun);

/** Hundredths of a currency's unit. */
const SUBUNITS = new Set(
  'cent penny pence pesewa kobo paisa paise sen halala centavo agora agorot kopeck kopek'.split(' '),
);

/** Whether a singular noun names the hundredth of a currency's unit: `50 kobo`. */
export const isSubunit = (noun: string): boolean => SUBUNITS.has(noun);

/** Codes that are written as other words are, in capitals: `ALL 50 STATES`, `TOP 10`. */
const CODES_LIKE_WORDS = new Set(['all', 'top', 'cup', 'sos', 'try', 'mop', 'bam', 'ang', 'gel']);
export const isCodeLikeWord = (word: string): boolean => CODES_LIKE_WORDS.has(word);

/** Nouns that are names or other words where they have a capital. */
const ALSO_NAMES = new Set(
  'won real crown mark sol som sum sen bob buck lek lev leu dong colon lira tala cent'.split(' '),
);
export const isAlsoOtherWord = (noun: string): boolean => ALSO_NAMES.has(noun);
