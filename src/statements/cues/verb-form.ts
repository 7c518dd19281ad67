import type { SentenceTokens } from '../../language/tokens.js';
import type { Tree } from '../../grammar/tree/dependents.js';
import type { Complement } from '../contents/complement.js';
import type { CueReader } from './find-cues.js';
import { performs, takesInfinitive, verbOfForm, verbOfLemma, type CueVerb } from './reporting-verbs.js';

const BE = /^(?:be|am|is|are|was|were|been|being|'s|’s|'re|’re|'m|’m)$/i;
const MODIFIED =
  /^(?:the|an?|this|that|these|those|his|her|its|their|our|any|of|in|into|about|over|for|amongst|among|with|by|from)$/i;
const DENIED = /^(?:not|n't|n’t|never|cannot|could|might|may|should|must)$/i;
const ALSO_NOUN =
  /^(?:report|claim|fear|call|demand|threat|request|promise|hope|warning|post|offer|order|charge|question|protest|note|state)s?$/;
/** What a source asks for itself. */
const ANONYMITY = /^(?:not to be|to remain|to stay|not be) (?:named|identified|quoted|anonymous)/;
const LONGEST_SUBJECT = 5;
const LINKING = /^(?:remains?|remained|stays?|stayed|self|-)$/;

/** A reporting verb by its form or lemma; where a tagger takes the form for another word, only if what stands beside it speaks for a verb. */
export function verbAt(
  { tree: { forms, lemmas, pos }, mentions }: CueReader,
  i: number,
): CueVerb | undefined {
  const placed = mentions.at(i);
  if (placed && placed.last - placed.first > 1) return undefined;
  const form = forms[i]!.toLowerCase();
  const verb = verbOfForm(form) ?? verbOfLemma(lemmas[i]!);
  if (!verb || pos[i] === 'VERB') return verb;
  const next = forms[i + 1] ?? '',
    before = pos[i - 1] ?? '';
  if (
    /^(?:said|says|told|added)$/.test(form) ||
    (pos[i] === 'NOUN' && /^(?:he|she|it|they|we|there)$/.test(next) && forms[i - 1] !== 'the')
  )
    return verb;
  if (MODIFIED.test(forms[i - 1] ?? '') || before === 'ADJ' || before === 'DET') return undefined;
  if (form.endsWith('ed') && /^(?:PROPN|PRON)$/.test(before)) return verb;
  return next === 'that' && !ALSO_NOUN.test(form) ? verb : undefined;
}

/** Whether a verb form states that something is said: not denied, not passive, not an adjective. */
export function reports({ forms, tags, pos }: Tree, i: number, { core }: SentenceTokens): boolean {
  const before = forms[i - 1] ?? '';
  if (ANONYMITY.test(forms.slice(i + 1, i + 5).join(' '))) return false;
  if (
    /^VB[ND]|^JJ/.test(tags[i]!) &&
    i > core &&
    !closesQuotation(forms, i, core) &&
    (MODIFIED.test(before) || (tags[i] !== 'VBD' && /^(?:ADJ|NUM|DET)$/.test(pos[i - 1]!)))
  )
    return false;
  for (let at = i - 1; at >= core && i - at < 5 && /^(?:AUX|ADV|PART)$/.test(pos[at]!); at--) {
    if (DENIED.test(forms[at]!)) return false;
    if (BE.test(forms[at]!) && !forms[i]!.endsWith('ing')) return false;
  }
  return !(tags[i] === 'VBN' && forms[i + 1] === 'by') && !LINKING.test(before);
}

/** `…," the premier stressed`: a quotation and a short noun phrase before the verb leave no other reading. */
function closesQuotation(forms: readonly string[], verb: number, core: number): boolean {
  let at = verb - 1;
  while (at > core && verb - at <= LONGEST_SUBJECT && /^[\p{L}.-]+$/u.test(forms[at]!)) at--;
  return at > core && at < verb - 1 && /^["”»’']$/.test(forms[at]!) && /^[,?!]$/.test(forms[at - 1]!);
}

/** Whether `to` stands before a verb, adverbs between. */
export function isInfinitive({ forms, pos }: Tree, verb: number, core: number): boolean {
  let at = verb - 1;
  while (at > core && pos[at] === 'ADV') at--;
  return at >= core && forms[at] === 'to';
}

/** Whether the verb's form can report here; participles and infinitives do in fewer places than finite verbs. */
export function formAllows(
  reader: CueReader,
  verb: CueVerb,
  i: number,
  { core }: SentenceTokens,
  complement: Complement | null,
): boolean {
  const { tags, forms, pos } = reader.tree;
  if (forms[i]!.toLowerCase().endsWith('ing')) {
    if (!complement || (i < reader.body && i === core)) return false;
    const stated =
      complement.kind === 'clause' ||
      complement.kind === 'quote' ||
      performs(verb.lemma.split(' ', 1)[0]!) ||
      takesInfinitive(verb.lemma);
    const before = forms[i - 1] ?? '';
    return (
      stated &&
      (i === core || before === ',' || /^(?:ADV|AUX|NOUN|PROPN)$/.test(pos[i - 1]!) || BE.test(before))
    );
  }
  if (tags[i] === 'VB' && isInfinitive(reader.tree, i, core))
    return (
      complement !== null && (performs(verb.lemma.split(' ', 1)[0]!) || complement.kind === 'quote')
    );
  return true;
}
