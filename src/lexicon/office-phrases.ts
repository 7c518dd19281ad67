// What surrounds and bounds an office as written. Source: general knowledge of news prose. Small letters.
import { kind } from './word-kind.js';

/** Abbreviations with and without their stop. */
const dotted = (words: readonly string[]): string[] => words.flatMap((word) => [word, `${word}.`]);

/** Words behind which no office goes on. */
export const endsOffice = kind('governor since May', [
  ...['since', 'until', 'after', 'before', 'during', 'while', 'when', 'where', 'who', 'which', 'that'],
  ...['as', 'with', 'amid', 'despite', 'because', 'if', 'than', 'under', 'over', 'into', 'within'],
  ...['against', 'among', 'between', 'near', 'prior', 'by', 'last', 'this', 'next', 'earlier', 'later'],
  ...['ago', 'again'],
]);

/** Determiners and adverbs before an office that are no part of it. */
export const opensOffice = kind('currently the mayor', [
  ...[
    'a',
    'an',
    'the',
    'its',
    'his',
    'her',
    'their',
    'another',
    'both',
    'also',
    'currently',
    'one',
    'now',
  ],
]);

/** Adverbs of an office that is held no more, which belong to it. */
export const opensPastOffice = kind('formerly mayor', ['formerly', 'previously', 'once']);

/** What stands before the office of whoever is named behind a comma. */
export const determinesOffice = kind('the mayor of London,', ['the', 'its', 'a', 'an', 'their', 'as']);

/** Prepositions before what an office is of. */
export const opensComplement = kind('adviser on trade', [
  ...['of', 'for', 'at', 'in', 'to', 'with', 'from', 'on'],
]);

/** Small words that join offices, fields and bodies. */
export const joinsOffices = kind('minister for trade', [
  'of',
  'for',
  'at',
  'in',
  'to',
  'on',
  'from',
  'and',
  '&',
]);

/** Prepositions that govern a whole office. */
export const governsOffice = kind('adviser to President Roe', [
  ...['for', 'to', 'by', 'in', 'on', 'at', 'with', 'from'],
]);

/** Prepositions before a place where something happened. */
export const opensSetting = kind('in Washington', ['in', 'at', 'near', 'from']);

/** Prepositions before a time. */
export const opensTime = kind('mayor from May', ['in', 'on', 'at', 'from', 'for']);

/** Names of times, and parts of a time before its name. */
export const namesTime = kind('in early May', [
  ...[
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'january',
    'february',
  ],
  ...['march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
  ...['early', 'late', 'mid'],
]);

/** Units of a term in office. */
export const isTermUnit = kind('for ten years', ['years', 'months', 'decades']);

/** Words before the length of a term. */
export const isRoughly = kind('for nearly a year', ['more', 'nearly', 'almost', 'about', 'over']);

/** Words before an office that are no part of it: counts, comparisons, times. */
export const standsBeforeOffice = kind('several ministers', [
  ...['year', 'old', 'other', 'several', 'many', 'some', 'fellow', 'various', 'two', 'three', 'four'],
  ...['five', 'six', 'seven', 'eight', 'nine', 'ten', 'yesterday', 'today', 'tomorrow'],
]);

/** Small words that change an office written with capitals. */
export const modifiesOffice = kind('deputy Prime Minister', [
  ...['deputy', 'vice', 'assistant', 'associate', 'chief', 'senior', 'prime', 'first', 'co', 'under'],
  ...['state', 'foreign', 'presidential', 'junior', 'special', 'newly', 'elected'],
]);

/** Words that say when or how an office is held; a nationality behind them belongs to the office as written. */
export const qualifiesTenure = kind('former German minister', [
  ...['former', 'ex', 'acting', 'interim', 'then', 'late', 'retired', 'outgoing', 'incoming', 'ousted'],
  ...['deposed', 'sitting', 'current', 'caretaker'],
]);

/** Participles that belong to an office. */
export const isRulingWord = kind('the ruling party chief', [
  ...['ruling', 'governing', 'managing', 'founding', 'presiding'],
]);

/** Whose office it is, in a word that says nothing. */
export const isStateNoun = kind("the country's president", [
  ...['country', 'nation', 'state', 'kingdom', 'republic'],
]);

/** Offices of those who are sent somewhere. */
export const isEnvoyNoun = kind('envoy to Chile', [
  ...['ambassador', 'envoy', 'representative', 'negotiator', 'rapporteur', 'coordinator'],
]);

/** Words between an office and the person who has it. */
export const leadsToHolder = kind('the late Ann Roe', ['and', 'by', 'late', 'the']);

/** Prepositions that link names in headlines. */
export const isHeadlineLink = kind('Talks Between Minister Roe', [
  ...['between', 'with', 'on', 'after', 'amid', 'over'],
]);

/** Degrees, generations, seats and ages between commas behind a name. */
export const standsBehindName = kind('Ann Roe, PhD,', [
  ...dotted(['phd', 'ph.d', 'jr', 'md', 'm.d']),
  ...['mp', 'age', 'aged'],
]);

/** Seats that follow a name without a comma. */
export const isSeat = kind('Jane Roe MP', ['mp', 'mep', 'msp', 'mla', 'td']);

/** Words before another name of the same person. */
export const opensNickname = kind('Ann Roe, alias Annie,', ['alias', 'nicknamed', 'aka']);

/** Forms of the verb between a name and an office. */
export const isCopula = kind('Ann Roe is mayor', ['is', 'was', 'are', 'were']);

/** Verbs behind which an office stands. */
export const givesOffice = kind('elected president', [
  ...[
    'appointed',
    'named',
    'elected',
    're-elected',
    'reelected',
    'nominated',
    'confirmed',
    'reappointed',
  ],
  ...['declared', 'crowned', 'became', 'become', 'becomes'],
]);

/** Words that may stand between a name and a verb or `as` that gives an office. */
export const leadsToOffice = kind('was sworn in as mayor', [
  ...['is', 'was', 'were', 'has', 'had', 'been', 'be', 'being', 'to', 'will', 'also', 'currently'],
  ...[
    'previously',
    'formerly',
    'once',
    'serve',
    'served',
    'serves',
    'serving',
    'work',
    'works',
    'worked',
  ],
  ...['working', 'act', 'acts', 'acted', 'acting', 'known', 'widely', 'sworn', 'in', 'unanimously'],
  ...['resign', 'resigned', 'resigns', 'stepped', 'stepping', 'down', 'took', 'office', 'over'],
  ...['succeeded', 'succeeds', 'replaced', 'replaces', 'him', 'her'],
]);

/** Words between a noun phrase and the name of whom it is. */
export const linksToName = kind('a man called Roe', ['named', 'called', 'is']);

/** Forms of address that are no office. */
export const isFormOfAddress = kind('Dato Seri Roe', [
  ...dotted(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'dame', 'lord', 'lady', 'hon', 'honorable']),
  ...dotted(['honourable', 'st', 'fr', 'sheikh', 'rt', 'he', 'h.e', 'excellency', 'highness', 'datuk']),
  ...dotted(['dato', 'seri', 'tan', 'tun', 'puan', 'encik', 'shri', 'smt', 'alhaji', 'hajia', 'engr']),
  ...dotted(['barr', 'atty']),
]);

/** Words before a form of address. */
export const opensAddress = kind('the Right Honourable', [
  ...['the', 'rt', 'right', 'most', 'very', 'his', 'her'],
]);

/** Clerics, whose title is a form of address behind `the` or `the Most`. */
export const isClericTitle = kind('the Most Rev. Roe', dotted(['rev', 'reverend', 'msgr', 'mgr']));

/** Offices that are also forms of address behind another office. */
export const isStyleOfAddress = kind('chief negotiator, Ambassador Roe', [
  ...['ambassador', 'senator', 'professor', 'general', 'comrade', 'archbishop'],
]);

/** Ranks of soldiers and police. */
export const isRankNoun = kind('spokesman Lieutenant Colonel Roe', [
  ...[
    'general',
    'colonel',
    'lieutenant',
    'major',
    'captain',
    'brigadier',
    'admiral',
    'commander',
    'marshal',
  ],
  ...['sergeant', 'commodore', 'superintendent', 'inspector', 'constable'],
  ...dotted([
    'lt',
    'gen',
    'cdr',
    'col',
    'maj',
    'brig',
    'capt',
    'adm',
    'cmdr',
    'sgt',
    'insp',
    'supt',
    'prof',
  ]),
]);

/** Offices whose second word reads like a rank. */
export const opensGeneralOffice = kind('Secretary General Roe', [
  ...['detective', 'chief', 'attorney', 'secretary', 'director', 'consul', 'governor', 'inspector'],
  ...['solicitor', 'advocate', 'prosecutor', 'surgeon', 'auditor', 'comptroller', 'commissioner'],
  ...['postmaster', 'registrar'],
]);

/** Marks of a retired officer, in brackets behind the rank. */
export const isRetiredMark = kind('Lt Gen (retd) Roe', dotted(['retd', 'ret', 'rtd', 'retired']));

/** Words that make up a rank which is also a form of address. */
export const isRankWord = kind('Vice Admiral', [
  ...['air', 'vice', 'rear', 'lieutenant', 'major', 'brigadier', 'ambassador', 'general', 'colonel'],
  ...['commodore', 'marshal', 'admiral', 'captain', 'commander'],
  ...dotted(['lt', 'maj', 'brig', 'gen', 'col', 'adm', 'capt']),
]);

/** Nouns that fit anybody. */
export const fitsAnybody = kind('a suspect', [
  ...['person', 'associate', 'suspect', 'victim', 'resident', 'friend', 'colleague'],
  ...['persons', 'associates', 'suspects', 'victims', 'residents', 'friends', 'colleagues'],
]);

/** Nouns for holders of an office that do not say which. */
export const isVagueOffice = kind('a politician', [
  ...['politician', 'official', 'officer', 'member', 'figure', 'diplomat', 'leader'],
  ...['politicians', 'officials', 'officers', 'members', 'figures', 'diplomats', 'leaders'],
]);
