import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText, NamesByToken } from '../names-by-token.js';
import { isBe, isPerfect } from '../../../lexicon/auxiliaries.js';
import { givesOffice, isCopula, leadsToOffice, namesToOffice } from '../../../lexicon/office-phrases.js';
import {
  isAppointing,
  isHolding,
  isPost,
  servesAs,
  wantsInOffice,
  governsPerson,
} from '../../../lexicon/office-holders.js';
import { determinerOf } from '../../../lexicon/determiners.js';
import { startsUpper } from '../../../scan/letters.js';
import { afterAsides } from './asides.js';
import { titleFrom } from './read-forward.js';
import type { Title } from './title.js';

const FURTHEST = 8,
  LONGEST_ASIDES = 30;

/**
 * `serves as finance minister`, `was elected president` or, before the name, `appointed … as` after or around
 * it.
 */
export function titleByVerb(context: NamedText, { first, last }: Candidate): Title | null {
  const { tokens, sentences } = context.segmentation;
  const { forms } = tokens;
  const sentence = sentences[tokens.sentenceOf[last - 1]!]!;
  const aside = Math.min(sentence.last, last + LONGEST_ASIDES);
  const behindAsides = afterAsides(forms, last, aside, context.at);
  const from = afterApposition(forms, behindAsides, aside, context.at);
  const isBehindCopula = from > behindAsides && isCopula(forms[from] ?? '');
  const told = isBehindCopula ? titleFrom(context, from + 1) : null;
  if (told) return told;
  const end = Math.min(sentence.last, from + FURTHEST);
  for (let i = from; i < end; i++) {
    const word = forms[i]!;
    if (word === 'as') return isObject(forms, first, i === last) ? null : titleFrom(context, i + 1);
    if (word === 'to' && forms[i + 1] === 'become') return null;
    if (usedToBe(forms, i)) return pastTitle(context, i + 1);
    if (holdsPost(forms, i)) return titleFrom(context, i + 4);
    if (givesOffice(word))
      return namesAnother(forms, last, i)
        ? null
        : titleFrom(context, forms[i + 1] === 'as' ? i + 2 : i + 1);
    if (!leadsToOffice(word) && !(word === ',' || word === 'who')) return null;
  }
  return givesOffice(forms[first - 1] ?? '') ? titleFrom(context, last) : null;
}

/** `Ann Roe runs the clinic and serves as mayor`: what a second verb of the same subject gives. */
export function titleBySecondVerb(context: NamedText, { last }: Candidate): Title | null {
  const { tokens, sentences } = context.segmentation;
  const { forms } = tokens;
  const end = Math.min(sentences[tokens.sentenceOf[last - 1]!]!.last, last + LONGEST_ASIDES);
  const from = afterAsides(forms, last, end, context.at);
  const verb = forms[from] === ',' ? from + 1 : from;
  if (!/^(?:VERB|AUX)$/.test(context.morphology.pos[verb] ?? '')) return null;
  for (let i = verb; i < end; i++) {
    if (context.at.get(i)?.type === 'person' || /^[;:“”"]$/.test(forms[i]!)) return null;
    if (forms[i] === 'and' && servesAs(forms[i + 1] ?? '') && forms[i + 2] === 'as')
      return titleFrom(context, i + 3);
  }
  return null;
}

/** `has named an envoy`, `named the envoy`: whoever names somebody to an office does not have it. */
function namesAnother(forms: readonly string[], from: number, verb: number): boolean {
  if (!namesToOffice(forms[verb]!) || forms[verb - 1] === ',') return false;
  for (let i = from; i < verb; i++) if (isBe(forms[i]!)) return false;
  return isPerfect(forms[verb - 1]!) || determinerOf(forms[verb + 1] ?? '') !== undefined;
}

/** `holds the post of treasurer`. */
const holdsPost = (forms: readonly string[], i: number) =>
  isHolding(forms[i] ?? '') &&
  forms[i + 1] === 'the' &&
  isPost(forms[i + 2] ?? '') &&
  forms[i + 3] === 'of';

/** Behind `used to` at token `i`. */
const usedToBe = (forms: readonly string[], i: number) =>
  forms[i] === 'be' && forms[i - 1] === 'to' && forms[i - 2] === 'used';

function pastTitle(context: NamedText, from: number): Title | null {
  const title = titleFrom(context, from);
  return title && { ...title, tenure: 'former' };
}

/**
 * Token behind `, a career diplomat,` at token `from`, where `is serving as` or the like goes on; else
 * `from`.
 */
function afterApposition(forms: readonly string[], from: number, end: number, at: NamesByToken): number {
  if (forms[from] !== ',' || !/^(?:one|the)$/.test(determinerOf(forms[from + 1] ?? '') ?? ''))
    return from;
  for (let i = from + 2; i < end && at.get(i)?.type !== 'person'; i++)
    if (forms[i] === ',') return i + 1;
  return from;
}

/**
 * `endorsed Roe as`, `worked for Representative Roe as`, `left the cabinet of Roe as`: the office behind is
 * wished for, or somebody else's; not in `the election of Roe as`.
 */
function isObject(forms: readonly string[], name: number, isBeside: boolean): boolean {
  let i = name - 1;
  while (i > 0 && (startsUpper(forms[i]!) || forms[i] === '.')) i--;
  const governor = forms[i] ?? '';
  if (governor === 'of') return isBeside && !isAppointing(forms[i - 1] ?? '');
  return wantsInOffice(forms[name - 1] ?? '') || (isBeside && governsPerson(governor));
}
