// Words that say when or how an office is held. Source: general knowledge of news prose. Small letters.
import type { Tenure } from '../analysis.js';
import { kind } from './word-kind.js';

export const isFormer = kind('the former minister', [
  ...['former', 'ex', 'then', 'late', 'retired', 'ousted', 'deposed', 'ex-', 'erstwhile', 'onetime'],
  ...['formerly', 'previously', 'once', 'resign', 'resigned', 'resigns', 'stepped', 'stepping', 'quit'],
]);

/** Said of an office that is held now; no part of it. */
export const isCurrent = kind('the current mayor', [
  ...['current', 'currently', 'now', 'sitting', 'incumbent'],
]);

/** Said of whoever leaves an office; of nobody else in it. */
export const isOutgoing = kind('the outgoing mayor', ['outgoing', 'departing', 'longtime', 'long-time']);

/** Verbs of having held an office, where `until` follows it. */
export const held = kind('served as mayor until May', ['served', 'was', 'worked', 'acted', 'been']);

export const isActing = kind('the acting mayor', ['acting', 'interim', 'caretaker', 'provisional']);

export const isDeputy = kind('the deputy mayor', ['deputy', 'vice', 'deputies']);

export const isElect = kind('the president-elect', ['elect']);

export const isDesignate = kind('the minister-designate', [
  ...['designate', 'nominee', 'incoming', 'nominated'],
]);

/**
 * How an office is held, by one word in or beside it, its parts at hyphens asked too; null where it tells
 * nothing.
 */
export function tenureBySign(form: string): Tenure | null {
  for (const word of form.toLowerCase().split('-')) {
    if (isFormer(word)) return 'former';
    if (isActing(word)) return 'acting';
    if (isElect(word)) return 'elect';
    if (isDesignate(word)) return 'designate';
    if (isDeputy(word)) return 'deputy';
  }
  return null;
}
