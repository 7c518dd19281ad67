import { isAlsoPerson } from '../../../knowledge/ambiguous.js';
import { isCameras } from '../../../lexicon/recordings.js';
import { isCalledAfterCountry } from '../../../lexicon/place-names.js';
import { isPersonalTitle } from '../../../lexicon/person-names.js';
import type { Phrase } from '../../../knowledge/phrase.js';
import type { EntityContext } from '../../context.js';
import { isHeadOfBody } from './bodies.js';
import { nameAt, type Candidate, type Evidence } from '../candidate.js';

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
      if (isOtherWord(phrase, forms[i]!, pos[i]!) || isCameras(forms[i]!, forms[end] ?? '')) continue;
      const isPartOfPerson =
        phrase.length === 1 &&
        isAlsoPerson(forms[i]!) &&
        (isCapitalised(forms[i - 1], first, i - 1) || isCapitalised(forms[end], first, end));
      const isSurname = phrase.length === 1 && i > first && isAddress(tokens.lowers[i - 1]!);
      if (isPartOfPerson || isSurname || isThing(phrase, tokens.lowers[i]!, forms[end])) continue;
      const { entry, kind } = phrase;
      if (entry.type === 'initiative' && isHeadOfBody(forms[end] ?? ''))
        candidates.push(nameAt(i, end + 1, 'organization', OF_INITIATIVE));
      else {
        candidates.push({ ...nameAt(i, end, entry.type, evidenceOf(phrase, forms[i]!)), kind, entry });
        i = end - 1;
      }
    }
  }
  return candidates;
}

/** A body that is named for an initiative. */
const OF_INITIATIVE: Evidence = {
  rule: 'knowledge.organization',
  source: 'knowledge',
  confidence: 0.9,
};

/** `US` as a pronoun in capitals. */
const isOtherWord = ({ length }: Phrase, form: string, pos: string): boolean =>
  length === 1 && form === 'US' && pos === 'PRON';

/** `Guinea fowl` tells of no country. */
const isThing = ({ length, entry }: Phrase, word: string, next = ''): boolean =>
  length === 1 && entry.type === 'country' && isCalledAfterCountry(`${word} ${next}`);

/** `Ms Zulu` is somebody; `Miss Zulu` may have won a title. */
const isAddress = (before: string) => isPersonalTitle(before) && before !== 'miss';

/** Short names are other words more often; what users say is so. */
function evidenceOf({ entry, kind, isOwn, length }: Phrase, form: string): Evidence {
  const rule = `knowledge.${kind === 'demonym' ? 'demonym' : entry.type}`;
  if (isOwn) return { rule, source: 'user', confidence: 1 };
  return { rule, source: 'knowledge', confidence: length === 1 && form.length < 4 ? 0.8 : 0.9 };
}

function isCapitalised(form: string | undefined, first: number, i: number): boolean {
  return form !== undefined && i > first && /^\p{Lu}\p{Ll}/u.test(form);
}
