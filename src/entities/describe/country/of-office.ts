import { tokensOf } from '../../../knowledge/phrase.js';
import type { EntityContext } from '../../context.js';
import type { Title } from '../office/title.js';

/** `WHO chief`, `UN special envoy`: whoever holds an office of an international body may be from anywhere. */
export function isInternational(
  { knowledge }: EntityContext,
  { role }: Title,
  offices: readonly Title[],
): boolean {
  if (offices.some((own) => own.international)) return true;
  const words = tokensOf(role);
  return words.some(
    (word, i) =>
      word !== 'to' && knowledge.phrases.longestAt(words, i, words.length)?.entry.subtype === 'igo',
  );
}
