import { REPORTING_VERBS } from '../lexicon/reporting-verbs.js';
import type { DiscourseText } from './text.js';

/** What a phrase is in its clause, as the words beside it tell. */
export const ROLES = ['subject', 'object', 'oblique', 'owner', 'modifier'] as const;
export type Role = (typeof ROLES)[number];

/** Where a phrase stands. */
export interface Place {
  /** Tokens, `[first, last)`; the last one is the head. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly role: Role;
  /** Number of the quotation it stands in; 0 for none. */
  readonly quote: number;
  /** Number of the quotation that it stands right behind, `“…,” she said`; 0 for none. */
  readonly behindQuote: number;
  /** Whether it is the first phrase of its sentence. */
  readonly opens: boolean;
  /** Whether it says something: `Roe said`, `said Roe`. */
  readonly reports: boolean;
  /** Token of the verb behind it, past its auxiliaries; -1 for none. */
  readonly verb: number;
}

/** Number of the quotation that ends up to two tokens before a token, as in `“…,” said she`. */
function quoteBefore({ quoteOf }: DiscourseText, first: number): number {
  if (quoteOf[first]! > 0) return 0;
  return quoteOf[first - 2] || quoteOf[first - 3] || 0;
}

const FARTHEST_VERB = 6;
const FARTHEST_OPENING = 3;

/** The place of the phrase `[first, last)`. */
export function placeOf(text: DiscourseText, first: number, last: number): Place {
  const sentence = text.sentenceOf[first]!;
  const { core, paragraph } = text.sentences[sentence]!;
  const verb = verbAfter(text, last);
  return {
    first,
    last,
    sentence,
    paragraph,
    role: roleOf(text, first, last, verb),
    quote: text.quoteOf[first]!,
    behindQuote: quoteBefore(text, first),
    opens: first <= core + FARTHEST_OPENING,
    reports: (verb >= 0 && REPORTING_VERBS.has(text.lemmas[verb]!)) || isTurned(text, first),
    verb,
  };
}

function roleOf({ forms, pos, tags }: DiscourseText, first: number, last: number, verb: number): Role {
  if (/^['’]s?$/.test(forms[last] ?? '') || tags[last - 1] === 'PRP$') return 'owner';
  if (last - first > 0 && /^(?:NOUN|PROPN)$/.test(pos[last] ?? '')) return 'modifier';
  const before = pos[first - 1];
  if (before === 'ADP') return 'oblique';
  if (verb >= 0) return 'subject';
  return before === 'VERB' ? 'object' : 'oblique';
}

/**
 * The verb of which a phrase that ends before token `at` is the subject: past adverbs and what commas set
 * off; -1 for none.
 */
function verbAfter({ pos, tags, forms, sentences, sentenceOf }: DiscourseText, at: number): number {
  if (at === 0) return -1;
  const { last } = sentences[sentenceOf[at - 1]!]!;
  let i = at;
  const setOff = forms[i] === ',' && /^(?:VB[DZP]|MD)$/.test(tags[i + 1] ?? '');
  if (setOff) i++;
  else if (forms[i] === ',' || forms[i] === '(') i = afterAside(forms, i, last);
  while (i < last && i - at < FARTHEST_VERB + LONGEST_ASIDE && pos[i] === 'ADV') i++;
  if (i >= last || !/^V|^MD$/.test(tags[i]!) || /^VB[GN]$/.test(tags[i]!)) return -1;
  for (let k = i; k < last && k - i < FARTHEST_VERB; k++) {
    if (pos[k] === 'VERB') return k;
    if (pos[k] !== 'AUX' && pos[k] !== 'ADV' && pos[k] !== 'PART') return i;
  }
  return i;
}

const LONGEST_ASIDE = 15;

/** Behind the comma or bracket that closes the one at `open`; `open` where none does. */
function afterAside(forms: readonly string[], open: number, last: number): number {
  const mark = forms[open] === '(' ? ')' : ',';
  for (let i = open + 2; i < last && i - open <= LONGEST_ASIDE; i++) if (forms[i] === mark) return i + 1;
  return open;
}

/** `…,” said Roe`. */
const isTurned = ({ lemmas, forms, pos }: DiscourseText, first: number) =>
  first > 1 &&
  pos[first - 1] === 'VERB' &&
  REPORTING_VERBS.has(lemmas[first - 1]!) &&
  /^[,”"’?!]$/.test(forms[first - 2]!);
