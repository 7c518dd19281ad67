import type { EntityContext } from '../../context.js';
import type { Candidate } from '../../recognise/candidate.js';
import { afterAsides } from './asides.js';
import { titleFrom } from './read-forward.js';
import type { MentionAt, Title } from './office.js';

/** `elected president`, `sworn in as president`, `becomes president`: what follows is an office. */
const TAKES =
  /^(?:appointed|named|elected|re-elected|reelected|nominated|confirmed|reappointed|declared|crowned|became|become|becomes)$/;
const BETWEEN =
  /^(?:is|was|were|has|had|been|be|being|to|will|also|currently|previously|formerly|once|serve|served|serves|serving|work|works|worked|working|act|acts|acted|acting|known|widely|sworn|in|unanimously|resign|resigned|resigns|stepped|stepping|down|took|office|over|succeeded|succeeds|replaced|replaces|him|her)$/;
const FURTHEST = 8,
  LONGEST_ASIDES = 30;

/** `serves as finance minister`, `was elected president` or, before the name, `appointed … as` after or around it. */
export function titleByVerb(
  context: EntityContext,
  { first, last }: Candidate,
  at: MentionAt,
): Title | null {
  const { tokens, sentences } = context.segmentation;
  const { forms } = tokens;
  const sentence = sentences[tokens.sentenceOf[last - 1]!]!;
  const from = afterAsides(forms, last, Math.min(sentence.last, last + LONGEST_ASIDES), at);
  const end = Math.min(sentence.last, from + FURTHEST);
  for (let i = from; i < end; i++) {
    const word = forms[i]!;
    if (word === 'as') return titleFrom(context, i + 1, at);
    if (word === 'to' && forms[i + 1] === 'become') return null;
    if (TAKES.test(word)) return titleFrom(context, forms[i + 1] === 'as' ? i + 2 : i + 1, at);
    if (!BETWEEN.test(word) && !(word === ',' || word === 'who')) return null;
  }
  return TAKES.test(forms[first - 1] ?? '') ? titleFrom(context, last, at) : null;
}
