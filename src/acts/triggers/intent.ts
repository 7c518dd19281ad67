import type { ActType } from '../../analysis.js';
import type { Outlook } from '../outlook.js';

const KIND = new Set<ActType>(['AID', 'CONCEDE', 'RETREAT', 'COOPERATE']);
const FRIENDLY = new Set<ActType>([...KIND, 'AGREE', 'CONSULT', 'SUPPORT']);
const HOSTILE = new Set<ActType>(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST']);

/**
 * What a pattern says of what is yet to come, as the model sees it. PLOVER codes it by the intent: help to
 * come is AGREE, harm to come is THREATEN, help that will not come is REJECT. Harm that continues is done
 * already.
 */
export function typeByIntent(type: ActType, { future, negated, continued }: Outlook): ActType {
  if (!future) return type;
  if (negated) return FRIENDLY.has(type) ? 'REJECT' : type;
  if (KIND.has(type)) return 'AGREE';
  return HOSTILE.has(type) && !continued ? 'THREATEN' : type;
}

const FORCE = new Set<ActType>(['SANCTION', 'ASSAULT']);

/**
 * The type that the model found, where the act is yet to come; the model knows of the other types itself that
 * they are.
 */
export function typeToCome(type: ActType, { future, negated, continued }: Outlook): ActType {
  if (!future || negated || continued) return type;
  if (KIND.has(type)) return 'AGREE';
  return FORCE.has(type) ? 'THREATEN' : type;
}
