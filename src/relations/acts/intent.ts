import type { ActType, Factuality } from '../../analysis.js';

const KIND: readonly ActType[] = ['AID', 'CONCEDE', 'RETREAT', 'COOPERATE'];
const HOSTILE: readonly ActType[] = ['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST'];

/** PLOVER codes what is yet to come by its promise: help to come is AGREE, harm to come is THREATEN. */
export function promiseOrThreat(type: ActType, factuality: Factuality): ActType {
  if (factuality !== 'future') return type;
  if (KIND.includes(type)) return 'AGREE';
  return HOSTILE.includes(type) ? 'THREATEN' : type;
}
