// Words beside verbs of saying. Source: general knowledge of reports in news.
import { kind, union } from './word-kind.js';

/** Verbs of who is asked. Lemmas. */
export const isAnswering = kind('reply', ['reply', 'answer', 'respond', 'retort']);
/** Forms that a tagger may take for anything, and that still say. */
export const isPlainSaying = kind('he said', ['said', 'says', 'told', 'added']);
/** Plain saying goes before other cues of its sentence. Lemmas. */
export const isPlainVerb = kind('say', ['say', 'tell', 'add']);
/** Forms that are nouns as often as verbs. */
export const alsoNoun = kind('the report that', [
  ...['report', 'claim', 'fear', 'call', 'demand', 'threat', 'request', 'promise', 'hope', 'warning'],
  ...['post', 'offer', 'order', 'charge', 'question', 'protest', 'note', 'state', 'reports', 'claims'],
  ...['fears', 'calls', 'demands', 'threats', 'requests', 'promises', 'hopes', 'warnings', 'posts'],
  ...['offers', 'orders', 'charges', 'questions', 'protests', 'notes', 'states'],
]);
/** Forms by which someone else's words are given, with `as saying`. */
export const quotes = kind('quoted Roe as saying', [
  ...['quoted', 'quotes', 'quote', 'cited', 'cites', 'reported'],
]);
/** `to use Roe's phrase`. */
export const borrows = kind('to use her phrase', ['use', 'borrow']);
export const isWording = kind('in her phrase', ['phrase', 'words', 'word', 'expression', 'term']);
export const saysBehindAs = kind('as saying', ['saying', 'telling', 'stating', 'writing']);
/** Participles behind a comma by which the writer adds something of his own. */
export const opensAside = kind(', citing', [
  ...['citing', 'referring', 'adding', 'saying', 'noting', 'meaning', 'according', 'alluding'],
  ...['echoing', 'contradicting', 'rebuffing', 'repeating', 'responding', 'reacting', 'quoting'],
  ...['invoking', 'prompting', 'sparking', 'fuelling', 'fueling', 'stoking', 'disregarding'],
  ...['defying', 'sidestepping', 'making', 'raising', 'marking', 'deepening', 'dealing', 'paving'],
]);
/** Verbs of who tells no more, behind `but`. Lemmas. */
export const isSilent = kind('but declined to say', ['decline', 'refuse', 'stop']);
/** Verbs of who tells no more, with `no` behind them or `did not` before them. Lemmas. */
export const isSilentWithNo = kind('give no details', [
  ...['give', 'offer', 'provide', 'elaborate', 'specify', 'name', 'identify', 'comment', 'explain'],
  ...['disclose', 'reveal', 'present', 'cite'],
]);
/** Verbs whose clause nobody asserts where they are denied: `did not say`. Lemmas. */
export const isAssertion = kind('did not say that it agreed', ['say', 'announce', 'claim', 'declare']);
/** Verbs of saying that something is so against doubt. Lemmas. */
export const insists = kind('insisted that it was right', ['insist', 'maintain']);
/** What those who are asked by the press decline. Lemmas. */
export const isDeclinedToPress = kind('declined to comment', [
  ...['comment', 'elaborate', 'say', 'specify', 'speculate'],
]);
/** What those who speak without a name decline, in the passive. Lemmas. */
export const isDeclinedBySources = kind('declined to be named', ['name', 'identify', 'quote']);
/** Verbs whose infinitive was said indeed. Lemmas. */
export const leadsToSaying = kind('was forced to say', [
  ...['force', 'compel', 'oblige', 'hasten', 'rush', 'continue', 'proceed', 'prompt', 'hear'],
]);
/** Words of what is to come, before an infinitive. */
export const isDue = kind('is expected to say', [
  ...['expected', 'due', 'scheduled', 'set', 'slated', 'likely', 'unlikely', 'poised', 'supposed'],
]);
/** Verbs whose clause is shown by things, and by nobody. Lemmas. */
export const isShownByThings = kind('the data show it rose', ['show']);
/** Verbs that tell, alone in a sentence, what the sentence before them says. Lemmas. */
export const tellsAgain = kind('The road is shut. The ministry reported.', [
  ...['say', 'tell', 'report', 'inform', 'announce', 'state', 'notify', 'write'],
]);
/** Verbs of who gives another's words. Lemmas. */
export const passesOn = kind('Reuters reported', ['report']);
/** Verbs that say which thing is meant, rather than what it is like. Lemmas. */
export const pointsOut = kind('cite a report', ['cite', 'refer', 'identify', 'consider']);
/** Verbs of judging that are deeds too: `challenged the champion`. Lemmas. */
export const judgesByDeeds = kind('challenge the champion', [
  ...['challenge', 'recognize', 'recognise', 'dismiss', 'question', 'salute', 'hail', 'slam', 'blast'],
  ...['credit'],
]);
/** Verbs that call something by a name. Lemmas. */
export const isNaming = kind('call it', [
  ...['call', 'label', 'dub', 'brand', 'term', 'consider', 'deem', 'declare'],
]);
/** The person who asks in a transcript. */
export const asks = kind('QUESTION:', ['q', 'question', 'interviewer', 'reporter']);
/** Who leads a talk: a label of a turn without a name. */
export const isTurnRole = kind('HOST:', [
  ...['host', 'moderator', 'anchor', 'presenter', 'speaker', 'chair'],
]);
/** The person who answers in a transcript. */
export const answers = kind('ANSWER:', ['a', 'answer']);

/** `not to be named`: what a source asks for itself, by the words behind the verb. */
export const asksAnonymity = (words: string): boolean => ANONYMITY.test(words);
const ANONYMITY = /^(?:not to be|to remain|to stay|not be) (?:named|identified|quoted|anonymous)/;

const NEEDED = new Map<string, readonly string[]>([
  ['thank', ['for']],
  ['accuse', ['of']],
  ['credit', ['for', 'with']],
  ['ascribe', ['to']],
  ['attribute', ['to']],
]);
/** The prepositions of which a verb needs one behind its object: `thanked Peru for its help`. */
export const neededPreposition = (lemma: string): readonly string[] | undefined => NEEDED.get(lemma);

/** Phrases that tell of a visit where nothing is asked: `called on the mayor on Monday`. */
export const isAlsoVisit = kind('to call on the mayor', ['call on']);

/** What shows that something is asked of whom one calls on. */
export const opensRequest = kind('called on them to go', [
  ...['to', 'for', ':', 'that', '"', '“', '‘', '``'],
]);

/**
 * Verbs whose object is someone, so that those before `of` are the ones blamed: `men accused of theft`.
 * Lemmas.
 */
export const blames = kind('accuse of theft', ['accuse', 'suspect', 'convict', 'acquit']);

/** Verbs whose subject also does what their infinitive tells, object or not. Lemmas. */
export const keepsSubject = kind('promise them to go', [
  ...['promise', 'vow', 'pledge', 'threaten', 'use', 'make', 'take', 'hold', 'have'],
]);

/** Verbs whose object is who does, or shall not do, what stands behind `for`, `of`, `in` or `from`. */
export const judgesForDeed = kind('thanked them for hosting', [
  ...['thank', 'praise', 'commend', 'congratulate', 'honor', 'honour', 'reward', 'accuse', 'blame'],
  ...['criticise', 'criticize', 'condemn', 'fault', 'rebuke', 'censure', 'denounce', 'slam', 'suspect'],
  ...['convict', 'acquit', 'arrest', 'detain', 'charge', 'jail', 'imprison', 'sentence', 'indict'],
  ...['fine', 'punish', 'sanction', 'sue', 'warn', 'caution', 'stop', 'prevent', 'deter', 'dissuade'],
  ...['discourage', 'ban', 'bar', 'prohibit', 'keep', 'support', 'back', 'assist', 'aid', 'help'],
]);

/** Verbs of what is done to others for a deed of theirs. Lemmas. */
export const punishesFor = union(
  'blacklisted him for raids',
  [judgesForDeed],
  ['impose', 'slap', 'designate', 'blacklist', 'try', 'execute', 'hang', 'expel', 'seek', 'question'],
);

/** Nouns of what someone says is so, with the clause of it behind them. Lemmas. */
export const isClaimNoun = kind('reports that', [
  ...['report', 'claim', 'allegation', 'accusation', 'suggestion', 'rumour', 'rumor', 'assertion'],
  ...['insinuation', 'speculation', 'charge', 'notion'],
]);
/** Verbs of who says that a report is wrong. Lemmas. */
export const disbelieves = kind('rejected reports that', [
  ...['reject', 'deny', 'dismiss', 'refute', 'rebut', 'dispute', 'contradict', 'rubbish', 'discount'],
]);
/** Adjectives of reports that are wrong. Lemmas. */
export const isFalsehood = kind('the report is false', [
  ...['false', 'untrue', 'baseless', 'unfounded', 'groundless', 'incorrect', 'fabricated'],
]);
/** Verbs of telling that may be done wrongly: `falsely reported`. Lemmas. */
export const isUntold = kind('falsely reported', [
  ...['accuse', 'report', 'claim', 'say', 'allege', 'blame', 'state', 'convict', 'suspect'],
]);
/** Pasts of making a noise that have no ending of pasts. */
export const isIrregularVoice = kind('“No,” spat Roe', [
  ...['spat', 'swore', 'wept', 'sang', 'shot', 'cut', 'broke', 'began', 'shook', 'bit', 'rang', 'spoke'],
]);

/** Verbs that say what someone takes something for: `called it a farce`. Lemmas. */
export const names = kind('called it a farce', ['call', 'describe', 'term', 'label', 'deem', 'hail']);

/** Adjectives that find something good. */
export const praises = kind('called it timely', [
  ...['timely', 'overdue', 'important', 'historic', 'necessary', 'welcome', 'courageous', 'brave'],
  ...['constructive', 'encouraging', 'essential', 'vital', 'crucial', 'positive', 'fair', 'excellent'],
  ...['wise', 'outstanding', 'exemplary', 'fruitful', 'productive', 'promising', 'landmark', 'great'],
  ...['right', 'bold', 'remarkable', 'heroic', 'successful', 'useful', 'valuable', 'reliable'],
]);

/** Verbs of who grants no request. Lemmas. */
export const refuses = kind('rejected the demand', [
  ...['reject', 'refuse', 'decline', 'deny', 'dismiss', 'ignore', 'rebuff', 'rule', 'turn', 'throw'],
]);

/** Nouns of what is asked for. Lemmas. */
export const isRequest = kind('rejected the demand', [
  ...['demand', 'request', 'call', 'petition', 'appeal', 'plea', 'proposal', 'bid', 'motion'],
]);

/** Nouns of harm that is done back. Lemmas. */
export const isVengeance = kind('promised vengeance', [
  ...['vengeance', 'revenge', 'retaliation', 'retribution', 'reprisal'],
]);

/** Nouns of what is brought against someone, before a court or a house. Lemmas. */
export const isChallenge = kind('a challenge to his victory', [
  ...['challenge', 'petition', 'appeal', 'lawsuit', 'suit', 'bid', 'complaint', 'motion', 'case'],
  ...['objection'],
]);
