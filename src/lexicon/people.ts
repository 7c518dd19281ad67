// Nouns of people. Source: general knowledge of who speaks in news, by office or trade. Lemmas.
import { kind } from './word-kind.js';

/** Nouns of people who speak. */
export const isPersonNoun = kind('the minister', [
  ...['official', 'officer', 'secretary', 'police', 'people', 'president', 'minister', 'premier'],
  ...['chancellor', 'king', 'queen', 'prince', 'princess', 'emperor', 'pope', 'bishop', 'spokesman'],
  ...['spokeswoman', 'spokesperson', 'spokespeople', 'resident', 'witness', 'victim', 'judge'],
  ...['mayor', 'governor', 'leader', 'expert', 'analyst', 'doctor', 'nurse', 'lawyer', 'attorney'],
  ...['chief', 'head', 'chair', 'chairman', 'chairwoman', 'chairperson', 'envoy', 'ambassador'],
  ...['diplomat', 'general', 'colonel', 'sheriff', 'critic', 'activist', 'advocate', 'campaigner'],
  ...['source', 'colleague', 'counterpart', 'representative', 'delegate', 'deputy', 'candidate'],
  ...['sister', 'brother', 'mother', 'father', 'wife', 'husband', 'son', 'daughter', 'man', 'woman'],
  ...['men', 'women', 'boy', 'girl', 'student', 'teacher', 'author', 'driver', 'captain', 'coach'],
  ...['player', 'singer', 'actor', 'actress', 'star', 'boss', 'executive', 'ceo', 'defendant'],
  ...['suspect', 'accused', 'prosecution', 'defence', 'defense', 'public', 'farmer', 'owner'],
  ...['member', 'survivor', 'patient', 'relative', 'friend', 'neighbor', 'neighbour', 'negotiator'],
  ...['mediator', 'inspector', 'undersecretary', 'politician', 'lawmaker', 'citizen', 'ally'],
  ...['supporter', 'follower', 'rival', 'partner', 'co-chair', 'one', 'duo', 'couple', 'pair'],
]);

/** Nouns of several people, without an ending that shows it. */
export const isSeveralPeople = kind('police', [
  ...['police', 'people', 'staff', 'crew', 'personnel', 'press', 'public', 'couple', 'pair', 'duo'],
]);

/** Nouns of those who act for the body that they are named with. Source: general knowledge. */
export const isServant = kind('NATO peacekeepers', [
  ...['peacekeeper', 'fighter', 'militant', 'militiaman', 'rebel', 'guerrilla', 'insurgent', 'gunman'],
  ...['spokesman', 'spokeswoman', 'spokesperson', 'representative', 'negotiator', 'envoy', 'member'],
  ...['inspector', 'observer', 'leader', 'aircraft', 'jet', 'warplane', 'ship', 'plane', 'personnel'],
  ...['investigator', 'agent', 'monitor', 'ally', 'lawmaker', 'team', 'mission', 'minister'],
]);

/** Nouns for two people at once. Lemmas. */
export const isForTwo = kind('the couple', ['couple', 'pair', 'duo', 'newlywed', 'newlyweds']);

/** Endings of nouns of people: `economist`, `negotiator`. */
export const endsLikePerson = (word: string): boolean => AGENT.test(word) && !isThing(word);
const AGENT = /(?:ists?|ers?|ors?|ians?|men|man|woman|women)$/;

/** Nouns that end like those of people. Source: general knowledge. Lemmas. */
const isThing = kind('world order', [
  ...['order', 'disorder', 'power', 'manpower', 'firepower', 'labor', 'labour', 'terror', 'horror'],
  ...['error', 'murder', 'shelter', 'charter', 'newspaper', 'paper', 'letter', 'newsletter', 'number'],
  ...['center', 'centre', 'chamber', 'tanker', 'freighter', 'carrier', 'airliner', 'liner', 'cruiser'],
  ...['destroyer', 'helicopter', 'chopper', 'trailer', 'container', 'bunker', 'tower', 'river', 'water'],
  ...['border', 'quarter', 'headquarter', 'corner', 'counter', 'encounter', 'register', 'ledger'],
  ...['surrender', 'tender', 'gender', 'interior', 'sector', 'factor', 'reactor', 'tractor', 'motor'],
  ...['corridor', 'harbor', 'harbour', 'behavior', 'behaviour', 'rumor', 'rumour', 'armor', 'armour'],
  ...['favor', 'favour', 'honor', 'honour', 'color', 'colour', 'sensor', 'generator', 'indicator'],
  ...['monitor', 'matter', 'disaster', 'weather', 'winter', 'summer', 'dinner', 'fever', 'cancer'],
  ...['computer', 'server', 'meter', 'theater', 'theatre', 'chapter', 'cluster', 'poster', 'transfer'],
  ...['offer', 'danger', 'anger', 'hunger', 'merger', 'cover', 'takeover', 'handover', 'turnover'],
  ...['career', 'beer', 'manner', 'banner', 'timber', 'powder', 'ladder', 'folder', 'filter', 'soccer'],
  ...['crater', 'splinter', 'barrier', 'frontier', 'pier', 'layer', 'prayer', 'tier'],
]);

/** Who is of one's family. Source: general knowledge. */
export const isKin = kind('his brother', [
  ...['wife', 'husband', 'son', 'daughter', 'brother', 'sister', 'mother', 'father', 'widow'],
  ...['widower', 'spouse', 'cousin', 'nephew', 'niece', 'grandson', 'granddaughter', 'son-in-law'],
  ...['daughter-in-law'],
]);

/** With a capital in a headline, and no part of a name: `Rich Nations`. */
export const isPluralOfMany = kind('Rich Nations', [
  ...['nations', 'countries', 'states', 'workers', 'farmers', 'leaders', 'voters', 'ministers'],
  ...['officials'],
  ...['residents', 'migrants', 'refugees', 'troops', 'rebels', 'soldiers', 'groups', 'parties', 'firms'],
  ...['companies', 'banks', 'cities', 'schools', 'students', 'teachers', 'doctors', 'nurses'],
  ...['lawmakers'],
  ...['judges', 'drivers', 'miners', 'protesters', 'investors', 'lenders', 'donors', 'partners'],
  ...['allies'],
  ...['rivals', 'neighbours', 'neighbors', 'towns', 'villages', 'families', 'women', 'children'],
]);
