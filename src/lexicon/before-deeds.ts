// Words before an infinitive or gerund that tell whether it was done. Source: Quirk et al. 1985, 3.45-47 and
// 16.68-83.
import { kind, type WordKind } from './word-kind.js';

/** What is not done, by the word right before it and the word before that: `short of condemning`. */
export const BEFORE_UNDONE: ReadonlyMap<string, WordKind> = new Map([
  ['out', kind('ruled out sending', ['ruled', 'rule', 'rules', 'ruling'])],
  ['off', kind('put off sending', ['put', 'putting', 'held', 'holding'])],
  ['of', kind('short of sending', ['short', 'instead', 'better'])],
  ['than', kind('rather than sending', ['rather'])],
  ['from', kind('refrained from sending', ['refrained', 'refrain', 'abstained', 'far', 'away'])],
  [
    'against',
    kind('decided against sending', [
      ...['opted', 'opt', 'opting', 'decided', 'decide', 'deciding', 'voted', 'vote', 'voting'],
      ...['ruled', 'rule'],
    ]),
  ],
  [
    'to',
    kind('close to sending', ['close', 'closer', 'near', 'yet', 'unwilling', 'powerless', 'refusal']),
  ],
]);

/** The same of what is yet to come. */
export const BEFORE_COMING: ReadonlyMap<string, WordKind> = new Map([
  [
    'to',
    kind('about to send', [
      ...['about', 'due', 'supposed', 'meant', 'poised', 'bound', 'likely', 'is', 'are', 'was', 'were'],
    ]),
  ],
  ['of', kind('on the verge of sending', ['verge', 'brink', 'cusp', 'eve', 'point'])],
]);

/** The same of what may be done or not. */
export const BEFORE_POSSIBLE: ReadonlyMap<string, WordKind> = new Map([
  [
    'to',
    kind('reluctant to send', [
      'reluctant',
      'hesitant',
      'loath',
      'tempted',
      'hurry',
      'slow',
      'unlikely',
    ]),
  ],
  ['of', kind('the idea of sending', ['possibility', 'prospect', 'idea', 'option', 'risk', 'thinking'])],
  ['against', kind('warned against sending', ['warned', 'warn', 'warning', 'advised', 'argued'])],
  ['about', kind('talk about sending', ['talk', 'talking', 'thinking', 'doubts', 'qualms'])],
]);

/** Adverbs beside a verb of trying. */
export const failsToDo = kind('sought unsuccessfully to', ['unsuccessfully', 'vainly', 'fruitlessly']);

/** Nouns by which something would be shown, with its clause behind them. Lemmas. */
export const isProof = kind('no evidence that', [
  ...['evidence', 'proof', 'sign', 'indication', 'hint', 'trace', 'confirmation', 'truth', 'substance'],
]);

/** Verbs by which something is shown. Lemmas. */
export const proves = kind('nothing suggests that', [
  ...['suggest', 'show', 'indicate', 'prove', 'confirm'],
]);
