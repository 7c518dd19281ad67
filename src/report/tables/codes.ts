import type { Entity } from '../../analysis.js';
import { loadKnowledge } from '../../knowledge/knowledge.js';
import { BODY_CODES } from './body-codes.js';

const known = new Map<string, string | null>();

/** ISO 3166-1 alpha-3 of an alpha-2 code. */
export function alpha3(code: string | null | undefined): string | null {
  if (!code) return null;
  if (!known.has(code)) known.set(code, loadKnowledge().country(code)?.iso3 ?? null);
  return known.get(code)!;
}

/**
 * Code of an international body, in the style of the Correlates of War's data on organisations: `ECOWAS`,
 * `IBRD`.
 */
export const bodyCode = ({ type, name }: Entity): string | null =>
  type === 'organization' ? (BODY_CODES.get(name) ?? null) : null;
