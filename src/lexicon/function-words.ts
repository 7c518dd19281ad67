// Closed classes of English. Source: Quirk et al. 1985, A Comprehensive Grammar of the English Language,
// chapters 5, 6, 9 and 13.
import { kind, union } from './word-kind.js';

export const isIndefiniteArticle = kind('a treaty', ['a', 'an']);
export const isArticle = union('the treaty', [isIndefiniteArticle], ['the']);
/** Whose something is; `your` names nobody of a text. */
export const isPossessive = kind('their plan', ['his', 'her', 'its', 'their', 'our', 'my']);
export const isDemonstrative = kind('those plans', ['this', 'that', 'these', 'those']);
/** Subjects of which nothing is said: `nobody said`. */
export const isNobody = kind('nobody said', ['no', 'none', 'neither', 'nobody', 'nothing']);
/** Words right before a subject by which nothing is said of it. */
export const deniesSubject = kind('not everyone said', ['nor', 'neither', 'not']);
/** Words that deny a clause and put its auxiliary before its subject. */
export const invertsWhatIsDenied = kind('nor did she say', ['nor', 'neither', 'never', 'nowhere']);
/** Auxiliaries that stand before their subject behind those. */
export const isInvertible = kind('never did she say', ['do', 'does', 'did', 'has', 'have', 'had']);
export const isQuantifier = kind('several plans', [
  ...['some', 'several', 'many', 'no', 'any', 'each', 'every', 'another', 'all', 'both'],
]);
/** Determiners that never stand alone for someone: `both said`, but not `the said`. */
export const isNarrowDeterminer = union(
  'the promised road',
  [isArticle, isPossessive, isDemonstrative],
  ['any'],
);
/** What may open a noun phrase. */
export const isDeterminer = union(
  'your plan',
  [isArticle, isPossessive, isDemonstrative, isQuantifier],
  ['your'],
);
/** Determiners by which something known is meant. */
export const isDefinite = kind('this minister', ['the', 'this', 'his', 'her', 'its', 'their']);
/** Behind a noun: `the ministers both said`. */
export const isFloatingQuantifier = kind('both', ['both', 'all', 'each']);

/** Pronouns that a clause has for its subject. */
export const isSubjectPronoun = kind('they said', ['he', 'she', 'it', 'they', 'we', 'i']);
export const isThirdSingular = kind('her plan', ['he', 'him', 'his', 'she', 'her']);
export const isObjectPronoun = kind('some of them', ['them', 'us']);
/** Pronouns and numerals that stand for whoever speaks. */
export const isSpeakingPronoun = union(
  'many said',
  [isSubjectPronoun],
  ['who', 'which', 'that', 'this', 'both', 'several', 'many', 'some', 'others', 'another'],
);
export const isSecondPerson = kind('you said', ['you', 'your', 'yours']);

/** Relative pronouns that may be the subject of their clause. */
export const isRelativeSubject = kind('the minister who resigned', ['who', 'which', 'that']);
export const isRelative = union('whose plan', [isRelativeSubject], ['whom', 'whose']);
export const isInterrogative = kind('whether it rains', [
  ...['whether', 'if', 'how', 'why', 'what', 'where', 'who', 'when', 'which'],
]);

export const isPreposition = kind('under the plan', [
  ...['of', 'at', 'from', 'for', 'in', 'with', 'by', 'on', 'within', 'among', 'to', 'about'],
  ...['against', 'under', 'upon', 'into', 'over', 'amongst'],
]);
/** Prepositions of an adverbial that may part a cue from what is said: `said via Twitter the …`. */
export const opensAdverbial = kind('via Twitter', [
  ...['in', 'on', 'at', 'via', 'during', 'after', 'before', 'through', 'from', 'to', 'by', 'with'],
  ...['following', 'over', 'of', 'about', 'regarding'],
]);
/** Behind a quotation: where and when it was said. */
export const setsScene = kind('tweeted “We did it” from La Paz', [
  ...['from', 'in', 'on', 'at', 'after', 'before', 'during'],
]);
export const isTimePreposition = kind('on Friday', ['on', 'in', 'at', 'by']);
/** Prepositions by which a document has its author. */
export const isAuthorship = kind('a report by the bank', ['of', 'by', 'from', 'for']);
/** Prepositions that may open a reported clause: `said over a hundred people came`. */
export const opensClauseAdjunct = kind('over a hundred people came', [
  ...['over', 'about', 'around', 'under', 'as', 'at', 'nearly', 'up'],
]);
/** Words that join the nouns of one noun phrase. */
export const isNounLink = kind('the head of the bank', [
  ...['of', 'for', 'from', 'at', 'within', 'by', 'in', 'with', 'the', "'s", '’s', '&', 'and', '-'],
  ...['to', 'among', 'on'],
]);

/** Words that open a pair joined by `and` or `or`. */
export const opensPair = kind('both Kenya and Chad', ['both', 'either', 'neither']);

export const isCoordinator = kind('and left', ['and', 'but', 'or']);
export const isSubordinator = kind('while it rains', [
  ...['while', 'as', 'after', 'before', 'when', 'where', 'because', 'although', 'though', 'with'],
  ...['since', 'whereas', 'if', 'unless', 'until'],
]);
/** Words that open a clause with a verb of its own inside a noun phrase or before a main verb. */
export const opensInnerClause = union(
  'when it rains',
  [isRelativeSubject],
  ['where', 'when', 'after', 'before', 'because', 'if', 'while'],
);
/** Words behind a comma by which someone else's clause takes over: `…, but the union said`. */
export const takesOver = kind('but the union said', [
  ...['and', 'but', 'while', 'although', 'though', 'whereas', 'as', 'which'],
]);
/** Behind a cue that what is said stands before: `he said when asked`, `he said without naming anyone`. */
export const tellsCircumstance = kind('when asked', [
  ...['when', 'while', 'after', 'before', 'without', 'as', 'amid', 'despite', 'during'],
]);
/** Words by which a clause goes on with what stands before it. */
export const joinsClause = union('but left', [isCoordinator, isRelative, isSubordinator]);

/** Genitive endings. */
export const isGenitive = kind("Kenya's plan", ["'s", '’s', "'", '’']);

/** `it is` in one word that an apostrophe opens. */
export const isElidedClause = kind("'tis a pity", ['tis', 'twas', 'twere', 'twill']);
/** Words that an apostrophe opens. */
export const isElided = union("'tis", [isElidedClause], ['em', 'cause', 'til', 'n', 's']);

/** Adjectives that set one of several apart by its place in an order: `the next summit`. */
export const tellsOrder = kind('the next summit', [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'last', 'next', 'previous', 'other', 'another'],
  ...['further', 'additional', 'new', 'current', 'following', 'latest', 'former', 'latter'],
]);
export const isSame = kind('the same plan', ['same']);
export const isSole = kind('the only plan', ['only', 'sole']);
/** What opens the clause that `it` stands in for: `it is clear that …`. */
export const opensPostponed = kind('it is clear that', ['that', 'to', 'whether', 'if']);

/** Words that a headline in Title Case may write small, and that no name is made of. */
export const isSmallInHeadline = kind('Talks With Roe', [
  ...['to', 'the', 'a', 'an', 'in', 'on', 'at', 'with', 'from', 'by', 'as', 'over'],
  ...['after', 'before', 'amid', 'into', 'out', 'up', 'off', 'down', 'that', 'is', 'are', 'his'],
  ...['her', 'its'],
]);

/** Before the name of a place rather than of a team. */
export const standsBeforeTown = kind('in Wexley', [...['in', 'at', 'from', 'near', 'of', 'to']]);

/** Pronouns of whom something is done to. */
export const isPartyPronoun = kind('told them', [
  ...['him', 'her', 'them', 'us', 'me', 'those', 'himself', 'themselves', 'who', 'whom'],
  ...['everyone', 'anyone', 'others'],
]);

/** Pronouns that open a relative clause with its subject or object. */
export const isRelativePronoun = union('those who left', [isRelativeSubject], ['whom']);

/** Prepositions before the place of an act. */
export const isLocative = kind('met near Oslo', [...['in', 'at', 'near', 'outside']]);

/** Opens a clause, so that a name behind it may be its subject. */
export const opensClause = kind('after Canada bans steel', [
  ...['after', 'as', 'while', 'when', 'before', 'because', 'if', 'that', 'and', 'but', ','],
]);

/** Behind a verb that has no object. */
export const leavesNoObject = kind('hails from Oslo', [
  ...['from', 'in', 'at', 'as', 'into', 'during', 'since', '.', ','],
]);

/** Words by which one party stands beside another. */
export const joinsBeside = kind('Chad together with Niger', [
  ...['together with', 'along with', 'jointly with', 'alongside', 'as well as', 'in concert with'],
]);

/** Stands between parties that act together. */
export const joinsParties = kind('Chile as well as Peru', [
  ...[',', ';', 'and', '&', 'the', 'as', 'well', 'or'],
]);

/** Words that a headline in capitals writes small elsewhere. */
export const isSmallWord = kind('of the', [
  ...['a', 'an', 'the', 'of', 'for', 'and', 'or', 'but', 'in', 'on', 'at', 'to'],
  ...['by', 'with', 'from', 'as', 'is', 'are', 'over', 'after', 'against', 'into', 'not', 'be'],
  ...['its', 'his', 'her'],
]);

/** First words of pairs, with the second: `neither … nor`. */
export const CORRELATIVES: ReadonlyMap<string, string> = new Map([
  ['neither', 'nor'],
  ['either', 'or'],
  ['both', 'and'],
]);

/** Words that no phrase ends with. */
export const opensPhrase = kind('the head of the', [
  ...['the', 'a', 'an', 'of', 'and', 'for', 'by', 'to', 'with', 'from', 'at', 'or', 'its', 'their'],
]);

/** Of these words the last of a line stands in the middle of a phrase. */
export const endsInBreak = kind('spoke with the', [
  ...['the', 'a', 'an', 'of', 'and', 'or', 'its', 'their', 'whose', 'our', 'every'],
]);

/** Participles behind a name and a hyphen. */
export const makesAdjective = kind('the Peru-based firm', [
  ...['based', 'born', 'backed', 'supported', 'funded', 'aligned', 'occupied', 'controlled', 'held'],
  ...['administered', 'bound', 'made', 'built', 'owned', 'linked', 'brokered', 'mediated', 'educated'],
]);
