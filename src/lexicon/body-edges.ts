// Words at the edge of what a model takes for a body's name. Source: general knowledge of names in the
// English-language press. Asked in small letters.
import { isPreposition } from './function-words.js';
import { kind, union } from './word-kind.js';

/** Heads of bodies whose name goes on with what they are for: `Select Committee on Rivers`. */
export const takesPurpose = kind('Select Committee on Rivers', [
  ...['committee', 'commission', 'bureau', 'mission', 'office', 'center', 'centre', 'council'],
  ...['coalition', 'alliance', 'partnership', 'institute', 'campaign', 'forum', 'network', 'board'],
]);

/** Leads to the purpose in the name of a body. */
export const leadsToPurpose = kind('Select Committee on Rivers', ['on', 'for', 'against']);

/** Fields of offices that sound like bodies: `Secretary for Arms Control and Border Security`. */
export const isOfficeWithField = kind('Secretary for Border Security', [
  ...['minister', 'ministers', 'secretary', 'undersecretary', 'envoy', 'commissioner', 'adviser'],
  ...['advisor', 'rapporteur', 'representative', 'coordinator'],
]);

/** People in small letters who are no body: `Lobatan people`. */
export const areNoBody = kind('Lobatan people', [
  ...['people', 'partners', 'allies', 'citizens', 'officials', 'leaders', 'voters', 'residents'],
  ...['families', 'students', 'workers', 'soldiers', 'refugees', 'nationals', 'lawmakers'],
]);

/** Goes on behind the name of a body that only tells whose it is: `Legislative Council Complex`. */
export const goesOnBehindBody = kind('Legislative Council Complex', [
  ...['meeting', 'meetings', 'release', 'briefing', 'regulations', 'affairs', 'official', 'officials'],
  ...['complex', 'building', 'square', 'campus', 'headquarters', 'stadium'],
]);

/** Ends the name of a building, whoever runs it: `Wexley District Hospital`. */
export const endsBuilding = kind('Wexley District Hospital', ['hospital', 'courthouse', 'stadium']);

/** Ends the name of a street or a ground, which no body is: `Wexley Air Base`. */
export const endsGround = kind('Wexley Air Base', [
  ...['base', 'airport', 'airfield', 'square', 'avenue', 'boulevard', 'highway', 'bridge'],
  ...['trench', 'fault', 'ward', 'peninsula', 'cemetery'],
]);

/** Leads to a building where someone or something is: `taken to the local Wexley Hospital`. */
export const leadsToBuilding = kind('taken to the Wexley Hospital', [
  ...['to', 'at', 'in', 'into', 'near', 'outside', 'inside', 'around'],
]);

/** Before a seat of power that is meant as a place: `at the White House`. */
export const standsBeforeBuilding = kind('at the White House', [
  ...['at', 'outside', 'inside', 'near', 'around'],
]);

/** Seats that stand for those who sit there. */
export const isSeatOfPower = kind('White House', ['white house', 'kremlin', 'pentagon']);

/** Ends the name of talks and matches, which are no body: `Lobata Trade Dialogue`. */
export const endsTalks = kind('Lobata Trade Dialogue', [
  ...['dialogue', 'competition', 'challenge', 'symposium', 'consultations', 'festival', 'olympics'],
  ...['marathon', 'summit', 'exhibition', 'parade'],
]);

/** Opens a sentence with a capital and is no body. */
export const isNoBodyInFront = union(
  'Amongst rumours',
  [isPreposition],
  [...['amongst', 'amid', 'among', 'despite', 'besides', 'according', 'meanwhile', 'however']],
);

/** Who heads a company, and hardly ever makes a product: `the chairman of Lobata Biscuits`. */
export const headsCompany = kind('the chairman of Lobata Biscuits', [
  ...['chairman', 'chairwoman', 'chairperson', 'chair', 'ceo', 'cfo', 'executive', 'treasurer'],
]);

/** Directors of companies, not of films. */
export const isOfCompany = kind('the managing director', [
  'managing',
  'executive',
  'finance',
  'commercial',
]);

/** Before `in` they say that a firm is named: `a stake in Roe`. */
export const isHeldIn = kind('a stake in Roe', [
  ...['stake', 'stakes', 'shareholding', 'shareholdings', 'shares', 'stock', 'equity', 'shareholders'],
]);

/** Before `of` they say that a firm or another body is named: `the offices of Roe`. */
export const isPartOfBody = kind('the offices of Roe', [
  ...['shares', 'subsidiary', 'subsidiaries', 'headquarters', 'offices'],
  ...['shareholders', 'shareholder', 'shareholding', 'employees', 'customers', 'arm', 'unit'],
  ...['subscribers', 'affiliate', 'chairmanship', 'insolvency', 'bankruptcy', 'creditors', 'takeover'],
  ...['stock', 'privatisation', 'privatization', 'delisting', 'liquidation'],
]);

/** Before `for` they say that a team is named: `she plays for Roe`. */
export const playsForTeam = kind('she plays for Roe', [
  ...['play', 'plays', 'played', 'playing', 'ride', 'rides', 'rode', 'riding', 'scored', 'signed'],
]);

const COINED_ENDINGS: readonly string[] = ['media', 'telecom', 'bank', 'petrol', 'invest'];

/** Whether a word, in small letters, ends as coined names of firms do: `Netmedia`. */
export const endsLikeFirm = (word: string): boolean =>
  COINED_ENDINGS.some((ending) => word.length > ending.length && word.endsWith(ending));
