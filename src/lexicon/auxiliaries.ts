// Verbs that help others, and what denies them. Source: Quirk et al. 1985, chapters 3, 4 and 10.54-70.
import { kind, union } from './word-kind.js';

export const isBe = kind('was said', [
  ...['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", '’s', "'re", '’re', "'m", '’m'],
]);
/** Of what is done by now. */
export const isPerfect = kind('has said', ['has', 'had']);
export const isNegation = kind('never said', ['not', "n't", 'n’t', 'never', 'cannot']);
/** Modals under which nothing has been said yet. */
export const isTentative = kind('might say', ['could', 'might', 'may', 'should', 'must']);
/** What keeps a verb of saying from reporting. */
export const isUnsaid = union('could not say', [isNegation, isTentative]);
/** Verbs that keep a state: `remained concerned`. */
export const isStative = kind('remained', ['remain', 'remains', 'remained', 'stay', 'stays', 'stayed']);

/** Verbs behind which stands who or what their subject is. Lemmas. */
export const becomes = kind('become a teacher', ['be', 'become', 'remain']);
/** Verbs whose `it` may stand for nothing: `it seems that`. Lemmas. */
export const takesExpletive = kind('it seems that', [
  ...['be', 'seem', 'appear', 'become', 'take', 'remain', 'happen', 'turn'],
]);

/** Auxiliaries of what is yet to come; `wo` is the first half of `won't`. */
export const isFutureAuxiliary = kind('will meet', [...['will', "'ll", '’ll', 'shall', 'wo']]);

/** Auxiliaries of what may be. */
export const isHypothetical = union('would meet', [isTentative], ['would', 'can', 'ought', "'d", '’d']);

/** Words that deny what is told. */
export const isNegative = union(
  'without meeting',
  [isNegation],
  ['nobody', 'none', 'no', 'neither', 'nor', 'without'],
);

/** Words of plans, behind which nothing has been done yet. Lemmas. */
export const tellsIntent = kind('plan to meet', [
  ...['plan', 'intend', 'expect', 'schedule', 'go', 'prepare', 'set', 'slate', 'want', 'decide'],
  ...['look', 'aim', 'due', 'ready', 'willing', 'hope', 'wish', 'seek', 'agree', 'commit'],
  ...['promise', 'announce'],
]);

/** Verbs behind which something is not done. Lemmas. */
export const leavesUndone = kind('refuse to meet', [
  ...['refuse', 'decline', 'fail', 'deny', 'cancel', 'avoid', 'reject', 'delay', 'withhold'],
  ...['postpone', 'suspend', 'halt', 'shelve', 'scrap', 'abandon', 'unable'],
  ...['foil', 'thwart', 'avert', 'prevent'],
]);

/** Adverbs before a deed that was not done in the end. */
export const fallsShort = kind('nearly attacked', ['almost', 'nearly']);

/** Verbs of what comes about: `the talks never took place`. Lemmas. */
export const takesPlace = kind('the talks take place', [
  ...['take', 'happen', 'occur', 'materialise', 'materialize', 'proceed', 'go'],
]);

/** Verbs whose passive tells that an event was. Lemmas. */
export const isHeld = kind('no raid to carry out', [
  ...['carry', 'hold', 'conduct', 'stage', 'mount', 'launch', 'commit', 'organise', 'organize'],
]);

/** Verbs by whose passive an event is not held: `the talks were cancelled`. Lemmas. */
export const cancels = kind('the talks were cancelled', [
  ...['cancel', 'postpone', 'shelve', 'scrap', 'avert', 'foil', 'thwart', 'prevent'],
]);

/** Nouns of what is meant to be done. Lemmas. */
export const isPlan = kind('the plan was shelved', ['plan', 'proposal', 'scheme', 'idea', 'project']);

/** Verbs before `from` and what is then not done. Lemmas. */
export const heldBack = kind('keep Togo from attacking', [
  ...['keep', 'prevent', 'stop', 'deter', 'dissuade', 'discourage', 'hinder', 'restrain'],
]);

/** Verbs of what may be done one day. Lemmas, and a form that has none of its own. */
export const considers = kind('mulling a ban', [
  ...['consider', 'mull', 'mulling', 'weigh', 'ponder', 'contemplate', 'envisage'],
]);

/** Verbs of what someone thinks of something, with an adjective behind it. Lemmas. */
export const judges = kind('deem the ban unlawful', [
  ...['consider', 'deem', 'find', 'think', 'hold', 'believe'],
]);

/** Adverbs of what is told against the truth. */
export const isMistaken = kind('wrongly accused', [
  ...['wrongly', 'falsely', 'mistakenly', 'erroneously'],
]);

/** Nouns that a deed comes in, before `of`. Lemmas. */
export const carriesDeed = kind('a shipment of aid', [
  ...['shipment', 'delivery', 'round', 'series', 'package', 'transfer', 'supply', 'resumption'],
  ...['convoy', 'consignment', 'tranche', 'wave', 'start', 'launch'],
]);

/** Conjunctions of conditions. */
export const opensCondition = kind('unless they met', [...['if', 'unless', 'whether', 'lest']]);

/** Verbs of what is said or felt about a deed that others have done. Lemmas. */
export const looksBackOn = kind('discuss the raid', [
  ...['condemn', 'denounce', 'criticise', 'criticize', 'deplore', 'decry', 'discuss', 'debate'],
  ...['mention', 'investigate', 'probe', 'mourn', 'lament', 'witness', 'commemorate', 'mark', 'recall'],
  ...['survive', 'flee', 'review', 'examine', 'study', 'oppose', 'slam', 'blast', 'protest'],
  ...['praise', 'applaud', 'hail', 'watch', 'film', 'remember'],
]);

/** The same, where it may be one's own deed too. Lemmas. */
export const looksBack = union(
  'accept the arrest',
  [looksBackOn],
  [
    ...['accept', 'recognise', 'recognize', 'acknowledge', 'admit', 'forgive', 'forget', 'condone'],
    ...['tolerate', 'justify', 'excuse', 'explain', 'defend', 'regret', 'comment', 'address'],
    ...['describe', 'confirm'],
  ],
);

/** Verbs by which an event comes about, or goes on. Lemmas. */
export const begins = kind('the talks will begin', [
  ...['begin', 'start', 'open', 'resume', 'commence', 'take', 'happen', 'proceed', 'go', 'hold'],
]);
