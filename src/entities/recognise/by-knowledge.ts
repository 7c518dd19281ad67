import type { EntityContext } from '../find-entities.js';
import type { Candidate } from './candidate.js';

/** Ordinary words and names that are also known names: only their capital, or what stands around them, tells. */
const NAMES_OF_PEOPLE = new Set(['Georgia', 'Jordan', 'Chad', 'Israel', 'Victoria', 'Virginia', 'Carolina', 'Florence', 'Austin', 'Dallas', 'Houston', 'Charlotte', 'Kingston', 'Hamilton', 'Nice', 'Male', 'Wellington', 'Lima', 'Santiago', 'Salvador', 'Orlando', 'Jackson', 'Lincoln', 'Beni', 'Richmond', 'Phoenix', 'Buffalo', 'Columbus', 'Darwin', 'Montana', 'Dakota', 'Paris', 'Sydney', 'Cali', 'Gao', 'Perth', 'Porto', 'Goa', 'Assam', 'Mars', 'Sun', 'Moon', 'Earth']);
const US_STATE_OF_GEORGIA = /^(?:Atlanta|Savannah|Augusta|U\.S\.|US|Alabama|Florida|Carolina|Senate|Republican|Democrat|Democratic|Kemp|Trump|Biden)$/;

/** Names that the knowledge base lists, the longest at each place. */
export function recogniseByKnowledge({ segmentation: { tokens, sentences }, morphology: { pos }, knowledge }: EntityContext): Candidate[] {
  const candidates: Candidate[] = [];
  const { forms } = tokens;
  let american = false;
  for (const form of forms) if (US_STATE_OF_GEORGIA.test(form)) { american = true; break; }
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      const phrase = knowledge.phrases.longestAt(forms, i, last);
      if (!phrase) continue;
      const end = i + phrase.length;
      const { entry, kind } = phrase;
      const single = phrase.length === 1;
      if (single && forms[i] === 'US' && pos[i] === 'PRON') continue;
      if (single && NAMES_OF_PEOPLE.has(forms[i]!) && (isCapitalised(forms[i - 1], first, i - 1) || isCapitalised(forms[end], first, end))) continue;
      const state = single && forms[i] === 'Georgia' && american;
      candidates.push({
        first: i,
        last: end,
        type: state ? 'place' : entry.type,
        kind,
        rule: `knowledge.${state ? 'place' : kind === 'demonym' ? 'demonym' : entry.type}`,
        confidence: single && forms[i]!.length < 4 ? 0.8 : 0.9,
        ...(!state && { entry }),
      });
      i = end - 1;
    }
  }
  return candidates;
}

function isCapitalised(form: string | undefined, first: number, i: number): boolean {
  return form !== undefined && i > first && /^\p{Lu}\p{Ll}/u.test(form);
}
