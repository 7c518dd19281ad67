// Words of offices and of names of bodies that tell what kind of political actor somebody is (codes of CAMEO
// and PLOVER). Source: general knowledge. Small letters.
import type { Sector } from '../analysis.js';
import { kind, type WordKind } from './word-kind.js';

export const ofOpposition = kind('opposition leader', ['opposition']);
export const ofSpies = kind('intelligence chief', ['intelligence', 'spy', 'spies', 'espionage']);
export const ofRebels = kind('rebel commander', [
  ...['rebel', 'rebels', 'insurgent', 'insurgents', 'militant', 'militants', 'guerrilla', 'guerrillas'],
  ...['separatist', 'separatists', 'jihadist', 'jihadists', 'militia', 'militiaman', 'warlord'],
  ...['terrorist', 'terrorists', 'paramilitary', 'paramilitaries', 'liberation'],
]);
export const ofCriminals = kind('cartel boss', [
  ...['cartel', 'gang', 'gangster', 'mafia', 'bandit', 'bandits', 'smuggler', 'trafficker', 'pirate'],
  ...['pirates', 'kidnapper', 'kidnappers', 'gunman', 'hacker', 'fraudster', 'mobster'],
]);
export const ofPolice = kind('police chief', [
  ...['police', 'sheriff', 'detective', 'constable', 'gendarmerie', 'gendarme', 'policeman'],
  ...['policewoman', 'inspector', 'superintendent'],
]);
export const ofSoldiers = kind('army spokesman', [
  ...['army', 'navy', 'military', 'soldier', 'troops', 'brigade', 'battalion', 'regiment', 'admiral'],
  ...['colonel', 'brigadier', 'marine', 'marines', 'corps', 'airman', 'sailor', 'fleet'],
  ...['lieutenant', 'sergeant', 'warship', 'peacekeepers'],
]);
export const ofCourts = kind('Supreme Court', [
  ...['court', 'courts', 'tribunal', 'judge', 'justice', 'magistrate', 'prosecutor', 'prosecutors'],
  ...['judiciary', 'judicial', 'prosecutions'],
]);
export const ofParliaments = kind('National Assembly', [
  ...['parliament', 'senate', 'congress', 'assembly', 'duma', 'knesset', 'senator', 'lawmaker'],
  ...['legislator', 'legislature', 'parliamentarian', 'congressman', 'congresswoman', 'bundestag'],
  ...['representatives', 'lawmakers', 'mp', 'mep', 'speaker'],
]);
export const ofParties = kind('Labour Party', ['party', 'rally', 'likud']);
export const ofBelievers = kind('Catholic Church', [
  ...['church', 'diocese', 'archdiocese', 'mosque', 'synagogue', 'bishop', 'archbishop', 'imam'],
  ...['rabbi', 'priest', 'pastor', 'cardinal', 'cleric', 'mufti', 'ayatollah', 'reverend', 'monk'],
  ...['patriarch', 'pope', 'temple'],
]);
export const ofMedia = kind('Daily Nation', [
  ...['newspaper', 'newspapers', 'daily', 'radio', 'television', 'tv', 'broadcaster', 'magazine'],
  ...['journalist', 'reporter', 'editor', 'correspondent', 'columnist', 'times', 'tribune', 'herald'],
  ...['gazette', 'news', 'press', 'journalists', 'reporters'],
]);
export const ofSchools = kind('Makerere University', [
  ...['university', 'college', 'school', 'academy', 'institute', 'professor', 'lecturer', 'teacher'],
  ...['student', 'students', 'researcher', 'scholar', 'academic', 'dean', 'rector'],
]);
export const ofCompanies = kind('Inca Rail Ltd', [
  ...['company', 'corporation', 'corp', 'inc', 'ltd', 'llc', 'plc', 'holdings', 'airlines', 'airways'],
  ...['motors', 'industries', 'ceo', 'cfo', 'businessman', 'businesswoman', 'entrepreneur', 'banker'],
  ...['investor', 'trader', 'firm', 'bank', 'group', 'retailer', 'co', 'gmbh', 'ag', 'bhd', 'pharma'],
]);
export const ofCharities = kind('Palm Foundation', [
  ...['foundation', 'charity', 'ngo', 'watchdog', 'crescent', 'cross', 'amnesty', 'oxfam'],
  ...['humanitarian'],
]);
export const ofCivilLife = kind('Trade Union Congress', [
  ...['union', 'association', 'federation', 'activist', 'campaigner', 'resident', 'farmer', 'villager'],
  ...['protester', 'protesters', 'unionist', 'lawyer', 'analyst', 'society', 'community'],
]);
export const ofGovernments = kind('finance ministry', [
  ...['ministry', 'minister', 'government', 'department', 'president', 'premier', 'governor', 'mayor'],
  ...['secretary', 'ambassador', 'envoy', 'embassy', 'commissioner', 'cabinet', 'agency', 'authority'],
  ...['bureau', 'commission', 'administration', 'presidency', 'chancellor', 'king', 'queen', 'emir'],
  ...['sultan', 'prince', 'council', 'councillor', 'councilor', 'diplomat', 'undersecretary'],
]);

/** Who heads a firm, whatever else is said of it. */
export const runsBusiness = kind('the CEO', [
  ...['ceo', 'cfo', 'coo', 'cto', 'founder', 'co-founder', 'cofounder', 'owner', 'co-owner'],
  ...['entrepreneur', 'managing', 'proprietor', 'tycoon', 'magnate', 'oligarch', 'industrialist'],
  ...['businessman', 'businesswoman', 'businessperson', 'shareholder', 'restaurateur'],
]);

/** Words of each sector; of a name or an office the first that has one counts. */
export const SECTOR_WORDS: readonly (readonly [Sector, WordKind])[] = [
  ['OPP', ofOpposition],
  ['SPY', ofSpies],
  ['REB', ofRebels],
  ['CRM', ofCriminals],
  ['COP', ofPolice],
  ['JUD', ofCourts],
  ['LEG', ofParliaments],
  ['PTY', ofParties],
  ['REL', ofBelievers],
  ['EDU', ofSchools],
  ['MED', ofMedia],
  ['GOV', ofGovernments],
  ['MIL', ofSoldiers],
  ['NGO', ofCharities],
  ['CVL', ofCivilLife],
  ['BUS', ofCompanies],
];
