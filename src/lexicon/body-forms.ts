// Words that one form of a body's name has and another leaves out. Source: general knowledge of names in the
// English-language press. Asked in small letters.
import { kind } from './word-kind.js';

/** Opens the full name of a body that is called without it: `National Tea Council`. */
export const opensQualifiedBody = kind('National Tea Council', [
  ...['national', 'federal', 'royal', 'central', 'state', 'regional', 'provincial', 'municipal'],
  ...['house', 'senate', 'parliamentary', 'presidential', 'interim', 'transitional', 'union'],
]);

/** Goes on with what a body is for, which its short name leaves out: `Coalition to Save the Rivers`. */
export const statesPurpose = kind('Coalition to Save the Rivers', ['to', 'against', 'on', 'for']);

/** A chamber that is called by this word alone: `House of Elders`. */
export const namesChamber = kind('House of Elders', ['house', 'chamber']);

/** Ends the full name of a body, behind its short one. */
export const endsFullName = kind('Lobata Tea International', [
  ...['international', 'worldwide', 'global', 'fc', 'afc', 'cf', 'sc', 'club', 'mc'],
]);

/** Heads that the short name leaves out: `Karuna` of the `Karuna Party`. */
export const leavesShortName = kind('Karuna Party', [
  ...['party', 'society', 'university', 'college', 'hospital', 'movement', 'company', 'bank'],
  ...['airlines', 'newspaper'],
]);

/** Heads of bodies that are called by what stands behind `of`: `Department of the Treasury`. */
export const isCalledByField = kind('Department of the Treasury', [
  ...['department', 'ministry', 'college', 'university', 'institute'],
]);

/** Legal forms that are English words too, and no forms in small letters or among capitals. */
export const isWordOrLegalForm = kind('Nordlys AS', ['as', 'spa']);
