import type { EntityContext } from '../../context.js';
import { nameAt, type Candidate, type Evidence } from '../candidate.js';

/**
 * Known names that share their last word: the `North` of `North and South Korea` is a mention of North Korea,
 * though no name of it alone.
 */
export function recogniseSharedHeads({
  segmentation: { tokens, sentences },
  knowledge,
}: EntityContext): Candidate[] {
  const { forms, sentenceOf } = tokens;
  const found: Candidate[] = [];
  for (let i = 0; i + 3 < forms.length; i++) {
    if (!joins(forms[i + 1]!) || sentenceOf[i] !== sentenceOf[i + 3]) continue;
    const last = sentences[sentenceOf[i]!]!.last;
    const whole = knowledge.phrases.longestAt(forms, i + 2, last);
    if (whole?.length !== 2) continue;
    const other = knowledge.phrases.get(`${forms[i]!} ${forms[i + 3]!}`);
    if (!other || whole.entry.type !== other.entry.type) continue;
    if (knowledge.phrases.get(forms[i]!)) continue;
    const { type } = whole.entry;
    found.push(
      { ...nameAt(i, i + 1, type, by(`${type}.shared-head`)), kind: 'nominal', entry: other.entry },
      { ...nameAt(i + 2, i + 4, type, by(`knowledge.${type}`)), kind: whole.kind, entry: whole.entry },
    );
  }
  return found;
}

const by = (rule: string): Evidence => ({ rule, source: 'definition', confidence: 0.95 });

const joins = (form: string) => form === 'and' || form === 'or' || form === '&';
