import type { EntityContext } from '../../context.js';
import type { Candidate } from '../candidate.js';

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
    found.push({
      first: i,
      last: i + 1,
      type: other.entry.type,
      kind: 'nominal',
      rule: `${other.entry.type}.shared-head`,
      source: 'definition',
      confidence: 0.95,
      entry: other.entry,
    });
    found.push({
      first: i + 2,
      last: i + 4,
      type: whole.entry.type,
      kind: whole.kind,
      rule: `knowledge.${whole.entry.type}`,
      source: 'definition',
      confidence: 0.95,
      entry: whole.entry,
    });
  }
  return found;
}

const joins = (form: string) => form === 'and' || form === 'or' || form === '&';
