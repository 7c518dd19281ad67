import type { Outlook } from './moments.js';
import type { Words } from './words.js';

const REACH = 16;

const FUTURE = new Set([
  'will',
  'shall',
  "'ll",
  '’ll',
  'wo',
  'upcoming',
  'scheduled',
  'expected',
  'planned',
  'slated',
  'set',
  'due',
  'plans',
  'plan',
  'planning',
  'anticipated',
  'predict',
  'predicts',
  'predicted',
  'forecast',
  'deadline',
  'expires',
  'expire',
  'begins',
  'starts',
  'opens',
  'next',
  'tomorrow',
  'later',
]);
const PAST = new Set([
  'was',
  'were',
  'did',
  'had',
  'has',
  'have',
  'been',
  'said',
  'told',
  'met',
  'made',
  'took',
  'gave',
  'came',
  'went',
  'began',
  'held',
  'won',
  'lost',
  'left',
  'became',
  'saw',
  'spoke',
  'found',
  'fell',
  'rose',
  'broke',
  'hit',
  'led',
  'sent',
  'wrote',
  'got',
  'put',
  'ran',
  'struck',
  'shot',
  'died',
  'since',
  'ago',
  'last',
  'earlier',
  'previously',
  'former',
  'after',
  'late',
]);
/** Right before a date, where no word before tells otherwise. */
const LIMITS = new Set(['by', 'until', 'till', 'through']);
const CLAUSE = new Set([';', ':', '“', '"', '.', 'but', 'although', 'while', 'that', 'who', 'which']);

/** Whether the words around token `i` speak of what has been or of what is to come; the nearer word decides, those before first. */
export function outlookAt(words: Words, i: number, next: number): Outlook {
  let clause = 0;
  for (let j = i - 1; j >= words.first && j >= i - REACH && clause === 0; j--) {
    const signed = signAt(words, j);
    if (signed) return signed;
    if (CLAUSE.has(words.at(j))) clause++;
  }
  if (LIMITS.has(words.at(i - 1))) return 'future';
  for (let j = next; j < words.last && j < next + REACH; j++) {
    const signed = signAt(words, j);
    if (signed) return signed;
    if (CLAUSE.has(words.at(j))) break;
  }
  return 'open';
}

function signAt(words: Words, i: number): Outlook | null {
  const word = words.at(i);
  if (word === 'set' || word === 'due')
    return words.at(i + 1) === 'to' || words.at(i + 1) === 'for' ? 'future' : null;
  if (word === 'be' && (words.at(i - 1) === 'to' || words.at(i - 1) === 'will')) return 'future';
  if (FUTURE.has(word)) return 'future';
  if (words.at(i - 1) === 'be') return null;
  return PAST.has(word) || (word.length > 4 && word.endsWith('ed')) ? 'past' : null;
}
