import type { ActType } from '../../analysis.js';

/** Classes of the model of triggers, in order; 0 is no act. */
export const ACT_TYPES: readonly ActType[] = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
];
export const TRIGGER_CLASSES: readonly string[] = ['none', ...ACT_TYPES];

/** Types of acts that hardly anyone who speaks of them has done. */
export const OF_HARM: ReadonlySet<ActType> = new Set<ActType>([
  ...(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST', 'THREATEN', 'ACCUSE', 'MOBILIZE'] as const),
]);

/** Types of acts that all parties do together. */
export const MUTUAL: ReadonlySet<ActType> = new Set<ActType>(['CONSULT', 'AGREE', 'COOPERATE']);
