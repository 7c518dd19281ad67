// What is written and quoted. Source: general knowledge of what news quotes. Lemmas.
import { kind } from './word-kind.js';

export const isDocument = kind('a report', [
  ...['statement', 'report', 'study', 'survey', 'poll', 'letter', 'communique', 'communiqué'],
  ...['declaration', 'resolution', 'memo', 'document', 'release', 'post', 'tweet', 'message'],
  ...['article', 'review', 'paper', 'ruling', 'verdict', 'motion', 'lawsuit', 'complaint'],
  ...['petition', 'bill', 'decree', 'law', 'draft', 'comment', 'advisory', 'note', 'summary'],
  ...['notice', 'announcement', 'data', 'research', 'investigation', 'inquiry', 'indictment'],
  ...['estimate', 'projection', 'polling', 'figures', 'database', 'agreement'],
]);

/** Verbs by which a document is made or sent. */
export const makesDocument = kind('issue a statement', [
  ...['issue', 'release', 'file', 'publish', 'post', 'send', 'write', 'sign', 'make', 'give'],
  ...['tweet', 'submit', 'adopt', 'pass'],
]);

/** Verbs of those who speak of a document that others made. */
export const answersDocument = kind('deny a report', [
  ...['deny', 'reject', 'dismiss', 'dispute', 'refute', 'rebut', 'debunk', 'condemn', 'criticise'],
  ...['criticize', 'slam', 'blast', 'describe', 'cite', 'quote', 'welcome', 'hail', 'praise'],
  ...['question', 'challenge', 'contest', 'oppose', 'deride', 'denounce', 'disown', 'disregard'],
  ...['react', 'respond', 'refer', 'reply', 'object', 'receive', 'read', 'see', 'review'],
]);

/** What is told of something by those whom nobody names: `by most accounts`. */
export const isAccount = kind('by all accounts', ['account', 'report', 'estimate', 'tally', 'count']);

/** Nouns of what someone thinks, behind `in`: `in her view`. */
export const isOpinion = kind('in her view', [
  ...['view', 'opinion', 'words', 'estimation', 'account', 'telling', 'assessment'],
]);

/** The last word of a law's name, before its year. */
export const isLawName = kind('the Drugs Act 1988', [
  ...['act', 'law', 'code', 'ordinance', 'regulations', 'rules', 'decree', 'bill', 'constitution'],
  ...['convention', 'treaty', 'agreement', 'resolution', 'order'],
]);
