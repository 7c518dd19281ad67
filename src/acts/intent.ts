import type { ActType } from '../analysis.js';
import type { Outlook } from './factuality.js';

const KIND = new Set<ActType>(['AID', 'CONCEDE', 'RETREAT', 'COOPERATE']);
const FRIENDLY = new Set<ActType>([...KIND, 'AGREE', 'CONSULT', 'SUPPORT']);
const HOSTILE = new Set<ActType>(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST']);

/**
 * PLOVER codes what is yet to come by the intent: help to come is AGREE, harm to come is THREATEN, help that will not
 * come is REJECT. Harm that continues is done already.
 */
export function typeByIntent(type: ActType, { future, negated, continued }: Outlook): ActType {
  if (!future) return type;
  if (negated) return FRIENDLY.has(type) ? 'REJECT' : type;
  if (KIND.has(type)) return 'AGREE';
  return HOSTILE.has(type) && !continued ? 'THREATEN' : type;
}
