// What surrounds and bounds an office as written. Source: general knowledge of news prose. Small letters.
import { isMonthName, isWeekday } from './time-words.js';
import { dotted, kind, union } from './word-kind.js';

/** Words behind which no office goes on. */
export const endsOffice = kind('governor since May', [
  ...['since', 'until', 'after', 'before', 'during', 'while', 'when', 'where', 'who', 'which', 'that'],
  ...['as', 'with', 'amid', 'despite', 'because', 'if', 'than', 'under', 'over', 'into', 'within'],
  ...['against', 'among', 'between', 'near', 'prior', 'by', 'last', 'this', 'next', 'earlier', 'later'],
  ...['ago', 'again'],
]);

/** Determiners and adverbs before an office that are no part of it. */
export const opensOffice = kind('currently the mayor', [
  ...['a', 'an', 'the', 'its', 'his', 'her', 'their', 'another', 'both', 'also', 'currently'],
  ...['one', 'now', 'current', 'sitting'],
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
  ...['of', 'for', 'at', 'in', 'to', 'on', 'from', 'and', '&'],
]);

/** Prepositions that govern a whole office. */
export const governsOffice = kind('adviser to President Roe', [
  ...['for', 'to', 'by', 'in', 'on', 'at', 'with', 'from'],
]);

/** What somebody is to a person, which is no office of that person: `a critic of President Roe`. */
export const isToPerson = kind('critic of President Roe', [
  ...['critic', 'critics', 'opponent', 'opponents', 'ally', 'allies', 'rival', 'rivals', 'friend'],
  ...['supporter', 'supporters', 'backer', 'backers', 'foe', 'admirer', 'biographer', 'heir'],
]);

/** Prepositions before a place where something happened. */
export const opensSetting = kind('in Washington', ['in', 'at', 'near', 'from']);

/** Prepositions before a time. */
export const governsTime = kind('mayor from May', ['in', 'on', 'at', 'from', 'for']);

/** Names of times, and parts of a time before its name. */
export const namesTime = union(
  'in early May',
  [isWeekday, isMonthName],
  ['may', 'early', 'late', 'mid'],
);

/** Units of a term in office. */
export const isTermUnit = kind('for ten years', ['years', 'months', 'decades']);

/** Words before the length of a term. */
export const isRoughly = kind('for nearly a year', ['more', 'nearly', 'almost', 'about', 'over']);

/** Words before an office that are no part of it: counts, comparisons, times. */
export const standsBeforeOffice = kind('several ministers', [
  ...['year', 'old', 'other', 'several', 'many', 'some', 'fellow', 'various', 'two', 'three', 'four'],
  ...['five', 'six', 'seven', 'eight', 'nine', 'ten', 'yesterday', 'today', 'tomorrow'],
  ...['missing', 'slain', 'deceased', 'wounded', 'injured'],
]);

/** Words by which whoever has an office is greeted or praised. */
export const isCourtesy = kind('dear President', [
  ...['dear', 'honorable', 'honourable', 'hon', 'mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'madam'],
  ...['madame', 'distinguished', 'esteemed', 'great', 'wonderful', 'phenomenal', 'exceptional'],
  ...['excellent', 'amazing', 'beloved'],
]);

/** Who somebody with an office is to whoever speaks. */
export const isFellow = kind('my friend Secretary Roe', [
  ...['friend', 'host', 'guest', 'colleague', 'aide', 'ally', 'rival', 'confidant', 'companion'],
]);

/** Offices of those who lead a state or what it does, in their last words. */
export const leadsState = kind('the Prime Minister and President Roe', [
  ...['president', 'secretary', 'minister', 'premier', 'chancellor', 'king', 'queen', 'pope'],
  ...['prince', 'princess', 'ambassador', 'general'],
]);

/** Offices in a company that whoever else leads it may have too, in their last words. */
export const runsCompany = kind('the Chairman and CEO Roe', [
  ...['ceo', 'coo', 'cfo', 'executive', 'founder', 'director', 'officer', 'editor', 'publisher'],
  ...['owner'],
]);

/** Small words that change an office written with capitals. */
export const modifiesOffice = kind('deputy Prime Minister', [
  ...['deputy', 'vice', 'assistant', 'associate', 'chief', 'senior', 'prime', 'first', 'co', 'under'],
  ...['state', 'foreign', 'presidential', 'junior', 'special', 'newly', 'elected'],
]);

/**
 * Words that say when or how an office is held; a nationality behind them belongs to the office as written.
 */
export const qualifiesTenure = kind('former German minister', [
  ...['former', 'ex', 'acting', 'interim', 'then', 'late', 'retired', 'outgoing', 'incoming', 'ousted'],
  ...['deposed', 'caretaker', 'newly'],
]);

/** Participles that belong to an office. */
export const isRulingWord = kind('the ruling party chief', [
  ...['ruling', 'governing', 'managing', 'founding', 'presiding', 'sporting', 'operating', 'marketing'],
  ...['commanding', 'engineering', 'nursing', 'casting', 'programming'],
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

/** Degrees, generations, seats and ages between commas behind a name. */
export const standsBehindName = kind('Ann Roe, PhD,', [
  ...dotted(['phd', 'ph.d', 'jr', 'md', 'm.d']),
  ...['mp', 'age', 'aged'],
]);

/** Seats that follow a name without a comma. */
export const isSeatLetters = kind('Jane Roe MP', ['mp', 'mep', 'msp', 'mla', 'td']);

/** Words before another name of the same person. */
export const opensNickname = kind('Ann Roe, alias Annie,', ['alias', 'nicknamed', 'aka']);

/** Forms of the verb between a name and an office. */
export const isCopula = kind('Ann Roe is mayor', ['is', 'was', 'are', 'were']);

/** Verbs by which somebody is given an office. */
export const namesToOffice = kind('elected president', [
  ...['appointed', 'named', 'elected', 're-elected', 'reelected', 'nominated', 'confirmed'],
  ...['reappointed', 'declared', 'crowned'],
]);

/** Verbs behind which an office stands. */
export const givesOffice = union('became president', [namesToOffice], ['became', 'become', 'becomes']);

/** Words that may stand between a name and a verb or `as` that gives an office. */
export const leadsToOffice = kind('was sworn in as mayor', [
  ...['is', 'was', 'were', 'has', 'had', 'been', 'be', 'being', 'to', 'will', 'also', 'currently'],
  ...['previously', 'formerly', 'once', 'serve', 'served', 'serves', 'serving', 'work', 'works'],
  ...['worked', 'working', 'act', 'acts', 'acted', 'acting', 'known', 'widely', 'sworn', 'in'],
  ...['unanimously', 'resign', 'resigned', 'resigns', 'stepped', 'stepping', 'down', 'took'],
  ...['office', 'over', 'succeeded', 'succeeds', 'replaced', 'replaces', 'him', 'her', 'used'],
]);

/** Words between a noun phrase and the name of whom it is. */
export const linksToName = kind('a man called Roe', ['named', 'called', 'is', 'namely']);

/** Small words that may stand inside a title. */
export const TITLE_LINKS: ReadonlySet<string> = new Set([
  ...['of', 'and', 'for', 'the', 'to', '-', '–', '&', 'at', 'in', "'s", '’s', 'on', 'from', '/'],
  ...['OF', 'AND', 'FOR', 'THE', 'TO'],
]);

/** What an office is of, behind its head. */
export const OFFICE_COMPLEMENT = / (?:of|for|at|in|to|from) .*$/;

/** Offices that are written as letters, some of which are another word in small ones: `2 pm`. */
export const isOfficeInLetters = kind('The PM left', [
  ...['pm', 'ceo', 'cfo', 'mp', 'fm', 'cj', 'cji', 'cjp', 'igp', 'dgp'],
]);

/** Tells of an office, and is nobody: `the Prime Ministerial candidate`. */
export const isMinisterial = kind('Prime Ministerial', [
  ...['ministerial', 'presidential', 'gubernatorial', 'mayoral', 'senatorial', 'prime-ministerial'],
]);
