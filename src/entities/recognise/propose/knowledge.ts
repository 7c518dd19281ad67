import { isAlsoPerson } from '../../../knowledge/ambiguous.js';
import { isCameras } from '../../../lexicon/recordings.js';
import type { Phrase } from '../../../knowledge/phrase.js';
import type { EntityContext } from '../../context.js';
import { isHeadOfBody } from './bodies.js';
import type { Candidate } from '../candidate.js';

/**
 * Names that the knowledge base lists, the longest at each place; a name of people as well only where it
 * stands alone.
 */
export function recogniseByKnowledge({
  segmentation: { tokens, sentences },
  morphology: { pos },
  knowledge,
}: EntityContext): Candidate[] {
  const candidates: Candidate[] = [];
  const { forms } = tokens;
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      const phrase = knowledge.phrases.longestAt(forms, i, last);
      if (!phrase) continue;
      const end = i + phrase.length;
      const { entry, kind } = phrase;
      const single = phrase.length === 1;
      if (single && forms[i] === 'US' && pos[i] === 'PRON') continue;
      if (isCameras(forms[i]!, forms[end] ?? '')) continue;
      if (
        single &&
        isAlsoPerson(forms[i]!) &&
        (isCapitalised(forms[i - 1], first, i - 1) || isCapitalised(forms[end], first, end))
      )
        continue;
      if (entry.type === 'initiative' && isHeadOfBody(forms[end] ?? '')) {
        candidates.push({
          first: i,
          last: end + 1,
          type: 'organization',
          kind: 'name',
          rule: 'knowledge.organization',
          source: 'knowledge',
          confidence: 0.9,
        });
        continue;
      }
      candidates.push({
        first: i,
        last: end,
        type: entry.type,
        kind,
        rule: `knowledge.${kind === 'demonym' ? 'demonym' : entry.type}`,
        ...evidenceOf(phrase, forms[i]!),
        entry,
      });
      i = end - 1;
    }
  }
  return candidates;
}

/** Short names are other words more often; what users say is so. */
function evidenceOf({ isOwn, length }: Phrase, form: string): Pick<Candidate, 'source' | 'confidence'> {
  if (isOwn) return { source: 'user', confidence: 1 };
  return { source: 'knowledge', confidence: length === 1 && form.length < 4 ? 0.8 : 0.9 };
}

function isCapitalised(form: string | undefined, first: number, i: number): boolean {
  return form !== undefined && i > first && /^\p{Lu}\p{Ll}/u.test(form);
}
