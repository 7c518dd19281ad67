import type { EntityContext } from '../../find-entities.js';
import type { Candidate } from '../candidate.js';
import { isOfficeWord } from '../../../knowledge/offices.js';
import { SECOND_THOUGHTS } from './by-words.js';

/** Below these the model gives way to a list that knows the whole name as a place or country; sports name teams by them. */
const SURE_OF_PERSON = 0.95,
  SURE_OF_BODY = 0.7;
/** Abbreviated offices that headlines put behind a nationality: `Kazakh FMs`. */
const SHORT_OFFICE = /^(?:[FPC]Ms?|M[EPS]?Ps?|CEOs?|VPs?)$/;
const STORMS = new Set(['Hurricane', 'Typhoon', 'Cyclone', 'Storm']);
const BODY_HEAD =
  /^(?:Company|Corporation|Inc|Ltd|Group|Foundation|Institute|University|College|Association|Union|Party|Bank|Agency|Ministry|Committee|Council|Commission|Club|Department|Orchestra|Brigade)$/;
const ALONE = /^(?:Office|Service|University|Hospital|State|Region)$/;

/** Second thoughts on what the model says where words of the name itself say better. */
export function reviewModel(candidates: readonly Candidate[], context: EntityContext): Candidate[] {
  const { forms, sentenceOf } = context.segmentation.tokens;
  const isInOneSentence = ({ first, last }: Candidate) =>
    first < last && sentenceOf[first] === sentenceOf[last - 1];
  const storms = stormNames(forms);
  return candidates.flatMap((candidate) => {
    if (!candidate.rule.startsWith('model.')) return [candidate];
    for (const second of SECOND_THOUGHTS) {
      const better = second(candidate, context);
      if (better?.every(isInOneSentence)) return better;
    }
    const { first, last, type, confidence } = candidate;
    const single = last - first === 1;
    const parts = single ? [] : knownParts(forms, candidate, context);
    if (parts.length > 0) return parts;
    const head = forms[last - 1]!;
    if (type === 'organization' && single && (isOfficeWord(head) || ALONE.test(head))) return [];
    if (
      type === 'organization' &&
      SHORT_OFFICE.test(head) &&
      context.knowledge.phrases.get(
        single ? (forms[first - 1] ?? '') : forms.slice(first, last - 1).join(' '),
      )?.kind === 'demonym'
    )
      return [];
    if (STORMS.has(forms[first]!) && !single) return [{ ...candidate, type: 'event' as const }];
    if (single && storms.has(head)) return [{ ...candidate, type: 'event' as const }];
    if (type === 'person' && !single && BODY_HEAD.test(head))
      return [{ ...candidate, type: 'organization' as const }];
    if (confidence < (type === 'person' ? SURE_OF_PERSON : type === 'organization' ? SURE_OF_BODY : 0)) {
      const entry = context.knowledge.phrases.get(forms.slice(first, last).join(' '))?.entry;
      if (
        entry &&
        (entry.type === 'place' ||
          entry.type === 'country' ||
          (entry.type === 'organization' && !single))
      )
        return [{ ...candidate, type: entry.type, entry }];
    }
    return [candidate];
  });
}

/** `Azerbaijan Railways and Georgian Railway`: two known names are not one. */
function knownParts(
  forms: readonly string[],
  candidate: Candidate,
  { knowledge }: EntityContext,
): Candidate[] {
  const { first, last } = candidate;
  let and = first;
  while (and < last && forms[and] !== 'and') and++;
  if (and === last || knowledge.phrases.get(forms.slice(first, last).join(' '))) return [];
  const parts = (
    [
      [first, and],
      [and + 1, last],
    ] as const
  ).map(([from, to]) => ({
    from,
    to,
    entry: knowledge.phrases.get(forms.slice(from, to).join(' '))?.entry,
  }));
  return parts.flatMap(({ from, to, entry }) =>
    entry && parts.every((part) => part.entry?.type === entry.type)
      ? [{ ...candidate, first: from, last: to, type: entry.type, entry }]
      : [],
  );
}

/** Names that follow `Hurricane`, `Typhoon`, … somewhere in the text. */
function stormNames(forms: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (let i = 1; i < forms.length; i++)
    if (STORMS.has(forms[i - 1]!) && /^\p{Lu}\p{Ll}/u.test(forms[i]!)) names.add(forms[i]!);
  return names;
}
