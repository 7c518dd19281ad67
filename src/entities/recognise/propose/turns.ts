import { answers, asks, isTurnRole } from '../../../lexicon/reporting.js';
import type { Tokens } from '../../../language/tokens.js';
import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate, type Evidence } from '../candidate.js';
import { LetterPattern } from '../../../scan/letter-pattern.js';

const FEWEST_TURNS = 2;
const LONGEST_NAME = 3;
const CAPITALS = new LetterPattern(String.raw`^\p{Lu}[\p{Lu}'’-]{2,}$`);
const NAME_PART = new LetterPattern(String.raw`^\p{Lu}\p{Ll}[\p{L}'’-]+$`);
/** Times and marks of lists before a label: `[00:01:12]`, `09:02`. */
const BEFORE_LABEL = /^(?:[[\]()*–—-]|\d{1,2}(?::\d{2}){1,2})$/;
const LONGEST_BEFORE = 3;

/**
 * Who speaks in a transcript: names before the colons that open its lines, `KEITA: …`, `Lea Sol: …`, where
 * they come again.
 */
export function recogniseTurns({ segmentation: { tokens } }: EntityContext): Candidate[] {
  const labels = new Map<string, number[]>();
  const roles = new Set<string>();
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tokens.forms[i + 1] !== ':') continue;
    const first = labelStart(tokens.forms, i, CAPITALS) ?? labelStart(tokens.forms, i, NAME_PART);
    if (first === null || !opensLine(tokens, first)) continue;
    const isName = CAPITALS.test(tokens.forms[i]!) || i > first;
    if (!isName) continue;
    const label = tokens.forms.slice(first, i + 1).join(' ');
    const word = label.toLowerCase();
    if (asks(word) || answers(word) || isTurnRole(word)) roles.add(word);
    else labels.set(label, [...(labels.get(label) ?? []), first]);
  }
  const spoken = [...labels].filter(
    ([, places]) => places.length >= FEWEST_TURNS && places.some((first) => opensProse(tokens, first)),
  );
  const several = spoken.length + roles.size >= FEWEST_TURNS;
  const evidence: Evidence = {
    rule: 'person.turn',
    source: several ? 'definition' : 'pattern',
    confidence: 0.8,
  };
  return spoken.flatMap(([label, places]) =>
    places.map((first) => nameAt(first, first + label.split(' ').length, 'person', evidence)),
  );
}

/**
 * First token of a label of one kind of words that ends with token `name`; null where that is no such word.
 */
function labelStart(forms: readonly string[], name: number, part: LetterPattern): number | null {
  if (!part.test(forms[name]!)) return null;
  let first = name;
  while (first > 0 && name - first + 1 < LONGEST_NAME && part.test(forms[first - 1]!)) first--;
  return first;
}

/** Whether the line that a token opens ends as sentences do: `FLAG: Norway` is a field of a form. */
function opensProse({ text, starts, ends, forms, length }: Tokens, i: number): boolean {
  let at = i;
  while (at + 1 < length && !text.slice(ends[at], starts[at + 1]).includes('\n')) at++;
  return /^(?:[.!?…"”’)—–-]|\.\.\.|--)$/.test(forms[at]!);
}

/** Whether nothing but a time or a mark stands between a token and the start of its line. */
function opensLine({ text, starts, ends, forms }: Tokens, i: number): boolean {
  let at = i;
  while (i - at < LONGEST_BEFORE && BEFORE_LABEL.test(forms[at - 1] ?? '')) at--;
  return at === 0 || text.slice(ends[at - 1], starts[at]).includes('\n');
}
