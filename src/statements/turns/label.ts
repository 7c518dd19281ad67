import type { RelationContext } from '../../grammar/context.js';
import { isPicture, opensQuotation } from '../../grammar/marks.js';
import type { Phrase, Sentence } from '../../grammar/sentence.js';
import { isNounLink } from '../../lexicon/function-words.js';
import { answers, asks, isTurnRole } from '../../lexicon/reporting.js';
import { startsUpper } from '../../scan/letters.js';
import { LetterPattern } from '../../scan/letter-pattern.js';
import type { PeopleBySurname } from '../people-by-surname.js';

const LONGEST_LABEL = 12;
const LONGEST_TIME = 6;
const CAPITALS = new LetterPattern(String.raw`^\p{Lu}[\p{Lu} .'’-]+$`);
/** Times, numbers and marks before a label: `[00:01:12]`, `09:02`, `**`. */
const BEFORE_LABEL = /^(?:[[\]()*#>–—-]|\*\*|--|\d{1,2}(?::\d{2}){1,2})$/;

/** A line's words before its colon, and the first token of what is said. */
export interface Label {
  label: Phrase;
  from: number;
}

/**
 * The sentence that a line begins with, where this one is its first or only a time stands before it; -1
 * elsewhere.
 */
export function lineStart({ segmentation: { tokens } }: RelationContext, { first }: Sentence): number {
  let at = first;
  const opens = () =>
    at === 0 || tokens.text.slice(tokens.ends[at - 1], tokens.starts[at]).includes('\n');
  while (!opens() && first - at < LONGEST_TIME && BEFORE_LABEL.test(tokens.forms[at - 1] ?? '')) at--;
  return opens() ? tokens.sentenceOf[at]! : -1;
}

/** `Q. When? A. Today.`: letters with a full stop in place of a colon. */
const LETTER = /^[QA]\.$/;

/**
 * The words before the colon that opens a line, where they are a label: capitals, Q or A, or a name with its
 * titles.
 */
export function labelOf(
  { segmentation: { tokens } }: RelationContext,
  people: PeopleBySurname,
  s: Sentence,
): Label | null {
  let first = s.first;
  while (first < s.first + LONGEST_TIME && BEFORE_LABEL.test(s.form(first))) first++;
  if (LETTER.test(s.form(first)) && s.last === first + 1)
    return { label: [first, first], from: first + 1 };
  const colon = s.find(':', first, Math.min(s.last, first + LONGEST_LABEL + 1));
  if (colon <= first) return null;
  const [begin, end] = whoOf(s, first, colon);
  const label = tokens.text.slice(tokens.starts[begin]!, tokens.ends[end - 1]!);
  const word = label.toLowerCase();
  const named = isNamedLabel(s, begin, end) || people.named(s.form(end - 1)) !== null;
  const titled = named && !s.some(begin, end, (i) => !isLabelWord(s.form(i)));
  const role = asks(word) || answers(word) || isTurnRole(word);
  const isLabel = titled || (s.form(end) !== 'on' && (CAPITALS.test(label) || role));
  return isLabel ? { label: [begin, end], from: colon + 1 } : null;
}

const isLabelWord = (form: string) => startsUpper(form) || isNounLink(form) || isPicture(form);

/**
 * Who speaks of the words before a colon: `HOST (Ann Roe)`, `Ann Roe (Labour)`; before a quotation also `Roe
 * on gas` and `Ann Roe, a guide`.
 */
function whoOf(s: Sentence, first: number, colon: number): Phrase {
  const bracket = s.form(colon - 1) === ')' ? s.find('(', first + 1, colon) : -1;
  if (bracket > first)
    return s.name(colon - 2)?.entity.type === 'person' ? [bracket + 1, colon - 1] : [first, bracket];
  if (!opensQuotation(s.form(colon + 1))) return [first, colon];
  const on = s.find('on', first + 1, colon);
  const comma = on < 0 ? s.find(',', first + 1, colon) : -1;
  if (comma > first && s.name(comma - 1)?.entity.type === 'person') return [first, comma];
  return [first, on > first ? on : colon];
}

/** Whether a person's name ends a label. */
const isNamedLabel = (s: Sentence, first: number, colon: number) => {
  const name = s.name(colon - 1);
  return name?.entity.type === 'person' && name.first >= first;
};
