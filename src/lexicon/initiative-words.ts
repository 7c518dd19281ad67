// Words inside and beside the names of plans, laws and treaties. Source: general knowledge of the
// English-language press. Asked in small letters.
import { kind } from './word-kind.js';

/** Calls what stands in quotation marks beside it a plan: `the “Homes for All” scheme`. */
export const callsInitiative = kind('the “Homes for All” scheme', [
  ...['plan', 'programme', 'program', 'scheme', 'initiative', 'strategy', 'campaign', 'project'],
  ...['agenda', 'roadmap', 'policy', 'bill', 'law', 'treaty', 'pact', 'accord', 'declaration'],
  ...['agreement', 'charter', 'resolution', 'framework'],
]);

/** Between such a word and the quotation marks: `a declaration on “Clean Rivers”`. */
export const leadsToTitle = kind('a plan called “Clean Rivers”', [
  ...['on', 'called', 'dubbed', 'titled', 'entitled', 'named', 'known', 'as'],
]);

/** Ends the name of a law or a plan that sounds like a body: `Harbours and Piers Bill`. */
export const endsLaw = kind('Harbours and Piers Bill', [
  ...['bill', 'act', 'ordinance', 'charter', 'strategy', 'plan', 'roadmap', 'amendment'],
]);

/** Heads of treaties whose names go on behind `of` or `on`: `Treaty of Wexley`. */
export const headsTreaty = kind('Treaty of Wexley', [
  ...['treaty', 'declaration', 'charter', 'pact', 'convention', 'protocol', 'roadmap', 'agreement'],
]);

/** Opens the name of what was agreed, whatever it is on: `Memorandum of Understanding (MoU)`. */
export const opensAgreement = kind('Memorandum of Understanding', ['memorandum', 'memoranda']);

/** What people set up together: `the programme, known as Green Quay`. */
export const isUndertaking = kind('the programme, known as Green Quay', [
  ...['programme', 'program', 'project', 'scheme', 'plan', 'initiative', 'campaign', 'strategy'],
]);

/** Between it and its name: `a plan called Green Quay`. */
export const givesName = kind('a plan called Green Quay', [
  ...['called', 'dubbed', 'named', 'codenamed', 'code-named', 'titled', 'entitled', 'branded'],
]);
