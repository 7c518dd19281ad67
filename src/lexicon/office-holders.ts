// Whom an office is shared with, where its holder is from, and how both are told. Source: general knowledge
// of news prose. Small letters.
import { kind } from './word-kind.js';

/** Who holds the same office elsewhere. */
export const isCounterpart = kind('his Kenyan counterpart', ['counterpart', 'counterparts']);

/** Words of offices whose holders are often named abroad. */
export const travels = kind('Foreign Minister Roe', [
  ...['foreign', 'president', 'premier', 'prime', 'chancellor', 'king', 'queen', 'emir', 'secretary'],
  ...['ambassador', 'envoy', 'diplomat', 'gov.', 'sen.', 'rep.', 'senator', 'congressman', 'governor'],
]);

/** Words between a name and `from`. */
export const leadsToOrigin = kind('Ann Roe, who is also from Benin', [
  'is',
  'was',
  'also',
  'originally',
]);

/** Words of several people before what they share. */
export const sharesOrigin = kind('Ann Roe and Bo Lund, both from Benin', ['both', 'all']);

/** Who is from the same country. */
export const isCompatriot = kind('compatriot Ann Roe', [
  ...['compatriot', 'countryman', 'countrywoman', 'compatriots'],
]);

/** Men and women of no trade, though they end like a fisherman. */
export const isAnyMan = kind('a gentleman', [
  ...['countryman', 'countrywoman', 'countrymen', 'gentleman', 'gentlewoman', 'kinsman', 'kinswoman'],
  ...['madman', 'layman', 'everyman', 'snowman', 'henchman', 'strongman', 'namesake'],
]);

/** All words of who wrote what a text reports on: `lead author`, `study co-author`. */
export const isAuthorOfStudy = kind('the lead author', [
  ...['study', "study's", 'paper', 'report', 'lead', 'co-lead', 'senior', 'first', 'author', 'authors'],
  ...['co-author', 'co-authors'],
]);

/** Bodies without a name before an office. */
export const isGenericBody = kind('company founder', [
  ...['company', 'group', 'party', 'club', 'team', 'firm', 'organisation', 'organization', 'agency'],
]);

/** Verbs of those who want somebody in an office. */
export const wantsInOffice = kind('endorsed Roe as president', [
  ...['endorse', 'endorsed', 'endorses', 'endorsing', 'back', 'backed', 'backs', 'backing', 'support'],
  ...['supported', 'supports', 'supporting', 'recommend', 'recommended', 'want', 'wanted', 'wants'],
]);

/** Offices of bodies that are no state's. */
export const isPrivateOffice = kind('the provost', [
  ...['provost', 'coach', 'manager', 'professor', 'dean', 'editor', 'producer', 'trainer'],
]);

/** Bodies of a state, a region or a town, whose heads hold a public office. */
export const isPublicBody = kind('the Senate president', [
  ...['council', 'senate', 'assembly', 'parliament', 'congress', 'legislature', 'police', 'army'],
  ...['navy', 'military', 'ministry', 'government', 'municipality', 'municipal', 'provincial'],
  ...['district', 'county', 'federal', 'electoral', 'election', 'elections', 'customs', 'prisons'],
  ...['immigration', 'intelligence', 'gendarmerie', 'coastguard', "city's", "town's", "country's"],
]);

/** Bodies with what they do before them. */
export const isCommittee = kind('the organizing committee', [
  ...['committee', 'commission', 'council', 'board', 'body', 'party', 'team', 'panel', 'coalition'],
]);

/** Who brings charges for a state. */
export const isPublicProsecutor = kind('the state prosecutor', [
  ...['prosecutor', 'prosecutors', "government's", 'county', 'district', 'state', 'federal'],
]);

/** What candidates stand for where a people votes. */
export const seeksVotes = kind('the presidential candidate', [
  ...['presidential', 'parliamentary', 'mayoral', 'gubernatorial', 'congressional', 'senate'],
]);

/** Whom leaders lead where a people votes. */
export const leadsVoters = kind('the opposition leader', [
  ...['opposition', 'party', 'elected', 'parliamentary', 'minority', 'majority'],
]);

/** All words of the office of who leads a community: `Paramount Chief Roe`. */
export const isChiefAlone = kind('Regional Chief Roe', ['chief', 'paramount', 'regional', 'grand']);

/** All words of the office of who speaks for a body named before. */
export const speaksForBody = kind('ministry spokesman Roe', [
  ...['spokesman', 'spokeswoman', 'spokesperson', 'ministry', 'government', 'deputy', 'official'],
]);

/** Kinds of places between `of` and the name of where somebody is from. */
export const isKindOfPlace = kind('of the state of Texas', [
  ...['state', 'province', 'city', 'town', 'village', 'district', 'county', 'region', 'island'],
]);

/** Groups that a country sends somewhere, who are its own. */
export const isDelegation = kind('the Kenyan delegation', ['delegation', 'contingent', 'squad']);

/** Verbs between a delegation and who is in it or leads it. */
export const madeUpOf = kind('the delegation included', [
  ...['included', 'includes', 'including', 'comprised', 'comprises', 'comprising', 'headed', 'led'],
]);

/** Verbs between who leads a delegation and the delegation. */
export const leadsDelegation = kind('Roe led the delegation', [
  ...['led', 'leads', 'heads', 'headed', 'leading', 'heading'],
]);

/** Who teaches or translates a language that is called as a nation is. */
export const teachesLanguage = kind('an English teacher', [
  ...['teacher', 'teachers', 'professor', 'lecturer', 'tutor', 'translator', 'interpreter', 'student'],
]);

/** Nouns of those who are known for what they do, which are no office: `French tennis great Ann Roe`. */
export const isOfRenown = kind('a tennis great', [
  ...['great', 'legend', 'ace', 'sensation', 'prodigy', 'icon', 'veteran', 'teenager', 'seed'],
  ...['heavyweight', 'hopeful', 'man', 'woman', 'boy', 'girl', 'newcomer', 'debutant', 'virtuoso'],
  ...['favourite', 'favorite', 'underdog', 'all-rounder', 'national', 'countryman', 'countrywoman'],
  ...['expatriate', 'immigrant', 'mother', 'father', 'parent', 'child'],
]);

/** Who lives where the place before the noun is: `Ohio man Bo Lund`. */
export const isInhabitant = kind('Ohio man Roe', [
  ...['man', 'woman', 'boy', 'girl', 'couple', 'teenager', 'teen', 'pensioner', 'mother', 'father'],
  ...['native', 'grandmother', 'grandfather', 'retiree'],
]);

/** Who somebody is in a case, wherever it happened: `suspect in attacks on a U.S. base`. */
export const isOfCase = kind('a suspect in the attack', [
  ...['suspect', 'suspects', 'witness', 'victim', 'survivor', 'defendant', 'accused', 'hostage'],
]);

/** Nouns behind which `to` leads to a superior, not to where somebody is sent. */
export const servesSuperior = kind('deputy to the minister', [
  ...['deputy', 'aide', 'assistant', 'secretary'],
]);

/** Verbs behind which a name follows `as`. */
export const identifies = kind('identified as Roe', ['identified', 'named']);

/** Words before examples of several people. */
export const opensExamples = kind('painters such as Roe', ['including', 'like', 'as']);

/** Participles before an office that belong to it, whatever their tag. */
export const qualifiesHolder = kind('an accredited reporter', [
  ...['accredited', 'certified', 'licensed', 'registered', 'renowned'],
]);

/** Who held the same office before or after. */
export const isPredecessor = kind('his predecessor', ['predecessor']);
export const isSuccessor = kind('her successor', ['successor']);

/** Verbs before `as` and the office of their subject. */
export const servesAs = kind('serves as mayor', [
  ...['serves', 'served', 'works', 'worked', 'acts', 'acted'],
]);

/** Verbs and nouns of having an office. */
export const isHolding = kind('holds the post of mayor', ['hold', 'holds', 'held', 'holding']);
export const isPost = kind('holds the post of mayor', ['post', 'office', 'position']);

/** Verbs of taking somebody from somewhere. */
export const movesFrom = kind('deported Roe from Benin', [
  ...['deported', 'deport', 'extradited', 'extradite', 'expelled', 'expel', 'banned', 'ban', 'barred'],
  ...['evacuated', 'flew', 'flown', 'brought', 'returned', 'return', 'exiled', 'removed', 'recalled'],
  ...['rescued', 'bringing', 'deporting', 'extraditing', 'extradition', 'deportation', 'withdrew'],
]);

/** Offices as American newspapers write them. */
export const isAmericanTitle = kind('Gov. Roe', ['gov.', 'sen.', 'rep.']);

/** Prepositions before whom somebody works for or acts against. */
export const governsPerson = kind('worked for Roe as a clerk', [
  ...['for', 'under', 'to', 'against', 'from', 'by', 'alongside', 'before', 'after'],
]);

/** What brings somebody into an office or out of it: `the election of Roe as chair`. */
export const isAppointing = kind('the election of Roe as chair', [
  ...['appointment', 'reappointment', 'election', 'reelection', 're-election', 'nomination', 'choice'],
  ...['selection', 'designation', 'confirmation', 'naming', 'promotion', 'removal', 'dismissal'],
  ...['sacking'],
  ...['resignation', 'departure', 'return', 'swearing-in', 'inauguration', 'installation', 'ouster'],
]);

/** Who studies or reports on a country, which need not be their own: `chief UK economist`. */
export const studiesCountry = kind('the Iran correspondent', [
  ...['economist', 'strategist', 'analyst', 'correspondent', 'editor', 'reporter', 'researcher'],
  ...['expert', 'specialist', 'scholar', 'historian', 'campaigner', 'forecaster'],
]);

/** Ordinals and superlatives of who did something. */
export const isOrdinal = kind('the first president to refuse', [
  ...['first', 'second', 'third', 'last', 'only', 'latest', 'next', 'youngest', 'oldest'],
]);

/** Offices that others are called by too: a foreign minister is a diplomat. */
export const isBroadOffice = kind('the top diplomat', [
  ...['diplomat', 'leader', 'chief', 'head', 'lawmaker', 'legislator', 'member'],
]);

/** Words of offices between their field and `Secretary`, as in Kenya and India. */
export const modifiesSecretary = kind('Interior Cabinet Secretary', [
  ...['cabinet', 'principal', 'permanent', 'additional'],
]);
