import { startsWithLetter } from '../../language/scan/letters.js';
import type { EntityContext } from '../find-entities.js';
import { countryIn, hasOffice, isOffice, isPossessive, LONGEST_TITLE, TENURE, textOf, TITLE_LINKS, type MentionAt, type Title } from './title.js';

const STOP = /^(?:[,;:()"“”.!?—–]|--|since|until|after|before|during|while|when|where|who|which|that|as|with|amid|despite|because|if|than|under|over|into|within|against|among|between|\d{4}|\d{4}s)$/;
const VERBAL = /^(?:VERB|AUX|PRON|SCONJ)$/;
const TRAILING = /^(?:ADP|DET|ADV|CCONJ|PUNCT)$/;
const DETERMINER = /^(?:an?|the|its|his|her|their|another|both|also|currently|one|now|[\p{L}\d]+-year-old)$/iu;
const COMPLEMENT = /^(?:of|for|at|in|to|with|from|on)$/;
const FIRST_WORD = /^(?:NOUN|PROPN|ADJ|NUM)$/;
const TIME = /^(?:\d.*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|early|late|mid)$/;

/** The title that begins at token `from`, article and nationality left out, as far as its noun phrase goes. */
export function titleFrom(context: EntityContext, from: number, at: MentionAt): Title | null {
  const { tokens, sentences } = context.segmentation;
  const { pos } = context.morphology;
  const { forms } = tokens;
  if (from >= forms.length) return null;
  const { last } = sentences[tokens.sentenceOf[from]!]!;
  let start = from;
  while (start < last && DETERMINER.test(forms[start]!)) start++;
  if (forms[start] === 'of' && forms[start - 1]?.toLowerCase() === 'one') start++;
  const first = at.get(start);
  const owner = first?.kind === 'demonym' || (first?.type === 'country' && isPossessive(forms[first.last])) ? first : undefined;
  if (owner) start = owner.kind === 'demonym' ? owner.last : owner.last + 1;
  if (start >= last || !(FIRST_WORD.test(pos[start]!) || /^(?:formerly|previously|once)$/.test(forms[start]!) || TENURE.test(forms[start]!) || at.has(start))) return null;
  let end = at.get(start)?.last ?? start + 1;
  while (end < last && end - start < LONGEST_TITLE) {
    const mention = at.get(end);
    if (!mention && (STOP.test(forms[end]!) || VERBAL.test(pos[end]!) || isTime(forms, end))) break;
    end = mention?.last ?? end + 1;
  }
  while (end > start && (TITLE_LINKS.has(forms[end - 1]!) || TRAILING.test(pos[end - 1]!))) end--;
  const complement = forms.slice(start, end).findIndex((word) => COMPLEMENT.test(word));
  const head = complement > 0 ? start + complement : end;
  if (end === start || !hasOffice(forms, start, head) || isSomeoneElse(forms, at, start, head, end)) return null;
  return { role: textOf(tokens.text, tokens.starts[start]!, tokens.ends[end - 1]!), country: owner?.entry?.country ?? countryIn(context, at, start, end) };
}

/** `in May`, `on Monday`. */
const isTime = (forms: readonly string[], i: number) => /^(?:in|on|at|by|from|for)$/.test(forms[i]!) && TIME.test(forms[i + 1] ?? '');

/**
 * A person in the noun phrase itself has the office, unless it is a possessor: `Trump's lawyer`; so has one behind the
 * complement, unless it belongs there: `Secretary for Trade Ann Roe`, but `adviser to President Roe`.
 */
function isSomeoneElse(forms: readonly string[], at: MentionAt, start: number, head: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const mention = at.get(i);
    if (mention?.type !== 'person' || mention.first !== i || isPossessive(forms[mention.last])) continue;
    if (i < head || (startsWithLetter(forms[i - 1]!) && !COMPLEMENT.test(forms[i - 1]!) && !/^(?:and|by|late|the)$/.test(forms[i - 1]!) && !isOffice(forms[i - 1]!))) return true;
  }
  return false;
}
