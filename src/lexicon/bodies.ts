// Nouns of bodies. Source: general knowledge of what speaks in news as one. Lemmas.
import { kind } from './word-kind.js';

/** Nouns of bodies that speak. */
export const isBodyNoun = kind('the ministry', [
  ...['authority', 'government', 'ministry', 'company', 'party', 'court', 'team', 'family', 'media'],
  ...['press', 'administration', 'agency', 'council', 'committee', 'commission', 'department'],
  ...['group', 'union', 'side', 'delegation', 'country', 'nation', 'state', 'republic', 'bloc'],
  ...['parliament', 'senate', 'congress', 'assembly', 'army', 'navy', 'military', 'force', 'bank'],
  ...['board', 'bureau', 'office', 'embassy', 'mission', 'palace', 'house', 'university'],
  ...['institute', 'association', 'federation', 'organisation', 'organization', 'charity'],
  ...['campaign', 'coalition', 'alliance', 'regime', 'junta', 'cabinet', 'jury', 'tribunal', 'panel'],
  ...['network', 'channel', 'newspaper', 'broadcaster', 'airline', 'firm', 'corporation', 'club'],
  ...['league', 'hospital', 'school', 'church', 'body', 'regulator', 'watchdog', 'community'],
  ...['movement', 'opposition', 'front', 'service', 'clinic', 'observatory', 'laboratory', 'utility'],
  ...['foundation', 'fund', 'centre', 'center', 'college', 'academy', 'municipality', 'chamber'],
  ...['guard', 'coastguard', 'society', 'consortium', 'secretariat', 'presidency', 'bourse'],
]);

/** Nouns of bodies that have them in their names. */
export const isInNames = kind('the ministry', [
  ...['ministry', 'court', 'embassy', 'committee', 'commission', 'council', 'tribunal', 'department'],
]);

/** Nouns for people who belong together, or for a state, with nothing that makes them one body. */
export const isLooseBody = kind('the family', [
  ...['family', 'team', 'group', 'side', 'force', 'movement', 'coalition', 'alliance', 'community'],
  ...['country', 'nation', 'state', 'republic', 'province', 'front', 'opposition', 'society'],
  ...['minority'],
  ...['tribe', 'squad', 'crowd', 'population', 'electorate', 'public', 'crew', 'staff', 'clergy'],
]);

/** Nouns that a country's name before them makes the country itself: `the Kenyan government`. */
export const standsForCountry = kind('the government', [
  ...['government', 'administration', 'state', 'side', 'authorities', 'delegation'],
]);

/** Nouns of those who rule a country, by which the country is meant. */
export const isGovernment = kind('the government', [
  ...['government', 'administration', 'regime', 'authority', 'junta', 'state'],
]);

/** Bodies by which a paragraph says whose ministers it is about: `Somalia's foreign ministry`. */
export const isSeatOfState = kind("Somalia's foreign ministry", [
  ...['ministry', 'government', 'cabinet', 'presidency', 'parliament'],
]);

/** What a state has, which stands for the state behind a preposition: `to the defence of Oman`. */
export const isStateGood = kind('the defence of Oman', [
  ...['defense', 'defence', 'security', 'sovereignty', 'independence', 'integrity', 'stability'],
  ...['freedom'],
]);

/** Nouns of bodies that belong to the country they are in. Lemmas. */
export const isRootedBody = kind('police in Tunisia', [
  ...['police', 'court', 'parliament', 'party', 'union', 'opposition', 'prosecutor', 'legislature'],
  ...['ministry', 'judge', 'tribunal', 'senate', 'electorate', 'municipality', 'prosecution'],
]);

/** Words before `forces` that make them no others' than their state's. Lemmas. */
export const isOfOwnState = kind('security forces in Chad', [
  ...['security', 'armed', 'police', 'government', 'military', 'national', 'air', 'naval', 'special'],
  ...['local', 'state', 'army', 'defence', 'defense', 'senior', 'top', 'federal', 'regional'],
]);

/** Nouns for a state's own: with its name they are the state. Lemmas. */
export const isOfState = kind('Danish troops', [
  ...['government', 'official', 'authority', 'military', 'army', 'force', 'troop', 'troops'],
  ...['soldier', 'commando', 'navy', 'warship', 'warplane', 'administration', 'regime', 'state'],
  ...['side', 'leadership', 'delegation', 'diplomat'],
]);

/** Nouns for either of two who face each other. Lemmas. */
export const isSideNoun = kind('both sides', [
  ...['side', 'party', 'delegation', 'partner', 'neighbour', 'neighbor', 'ally'],
]);

/** Forces of a state, which rebels are not, whatever they call themselves. */
export const isStateForce = kind('the army denied it', ['army', 'military', 'navy', 'gendarmerie']);
