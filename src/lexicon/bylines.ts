import { kind } from './word-kind.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Last words of what someone is at a paper: `Staff Writer`, `Science Editor`, `Our Correspondent`. No part of
 * a name.
 */
export const BYLINE_ROLES = words(`
writer writers editor editors reporter reporters correspondent correspondents desk bureau staff team columnist
contributor contributors producer photographer photographers analyst journalist journalists fellow author
agency agencies news newsroom service services online digital chief intern stringer wires wire network media
web print features politics business sports sport world africa asia europe international national bloggers
blogger commentator anchor host presenter researcher board guest observer`);

/** Words of a line that tells when an article came out, beside figures, months and weekdays. */
export const DATE_LINE_WORDS = words(`
updated update published posted created issued modified edited revised first last on at date time of the by
local hrs hours hour h t z am pm a.m p.m a m p min mins minute minutes timer read beijing gmt utc est edt et pst pdt
pt cst cdt ct mst mdt mt cet cest eet eest ist bst pkt wat cat eat sast msk aest aedt awst nzst nzdt sgt pht
wib write written input issue entered ago year years day days week weeks month months
wib hkt kst jst ict gst ast brt art st nd rd th today is`);

/** Before the names of authors. */
export const BYLINE_OPENER =
  /^(?:by|(?:opinion|analysis|comment|commentary|column|essay|review) by|written by|words by|words|text by|text|story by|reporting by|reported by|from)[: ]\s?/i;
/** Before an agency, an author or a day. */
export const BYLINE_LABEL =
  /^(?:source|agency|author|reporter|first published|published|posted|last updated|updated|modified|date)\b(?: on\b)?:?\s*/i;
/** What stands before the name of an author. */
export const AUTHOR_TITLE = /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Rev)\b\.? ?)+/;
/** Before an editor, who is no author. */
export const EDITOR_CREDIT = /^(?:editor|editors|edited by|editing by)\b/i;
/** Behind an author's name: `Lena Ko in Busan`. */
export const AUTHOR_PLACE = / (?:in|at|from|reports?|reporting|of) .*$/;
/** Zones of countries that write the day first, and of those that write the month first. */
export const DAY_FIRST_ZONE =
  /\b(?:GMT|BST|IST|PKT|CEST?|EEST|WAT|CAT|EAT|SAST|MSK|AES?T|AEDT|NZS?T|NZDT|SGT|PHT|WIB|GST|AST)\b/;
export const MONTH_FIRST_ZONE = /\b(?:E[SD]?T|P[SD]T|C[SD]T|M[SD]T)\b/;
/** Before the day on which an article came out. */
export const PUBLISHED_LABEL = /\b(?:first published|published|posted|created|issued|date)\b/i;
/** Before the day on which it was changed. */
export const CHANGED_LABEL = /\b(?:last )?(?:updated?|modified|edited|revised)\b/i;

/** Says who writes without a name: `Our Correspondent`. */
export const callsAuthor = kind('Our Correspondent', [
  ...['correspondent', 'correspondents', 'reporter', 'reporters', 'writer', 'writers', 'contributor'],
]);

/** Before such a word it is still no name. */
export const isBeforeRole = kind('Our Correspondent', [
  ...['our', 'own', 'a', 'the', 'special', 'staff', 'senior', 'chief', 'diplomatic', 'political'],
  ...['foreign', 'business', 'sports', 'science', 'health', 'legal', 'court', 'guest', 'local', 'web'],
]);

/** What those did whom the last line of a report credits: `(Reporting by Jane Roe; editing by Bo Lund)`. */
export const creditsWork = kind('Reporting by Jane Roe', [
  ...['reporting', 'writing', 'editing', 'compiled', 'edited', 'written', 'reported', 'rewriting'],
]);
