import type { Stance } from '../../analysis.js';
import cueVerbs from './cue-verbs.json' with { type: 'json' };

/** What a cue does with its content. */
export type CueClass = 'say' | 'claim' | 'promise' | 'request' | 'support' | 'oppose' | 'accuse' | 'thank' | 'deny' | 'ask' | 'warn';

/** Class of each cue verb, by lemma; the first class that lists it holds. `claim` verbs are hedged. */
const CLASS_OF = new Map<string, CueClass>();
for (const [cueClass, verbs] of Object.entries(cueVerbs.classes)) for (const verb of verbs) if (!CLASS_OF.has(verb)) CLASS_OF.set(verb, cueClass as CueClass);

const WITH_ANY_CLAUSE = new Set(cueVerbs.withAnyClause);
const WITH_OBJECT = new Set(cueVerbs.withObject);

/** The class of a verb that reports; undefined for others. */
export const classOfCue = (lemma: string): CueClass | undefined => CLASS_OF.get(lemma);
/** Whether a cue reports whatever clause follows; the others need a quotation or an object of their own kind. */
export const isPlainCue = (lemma: string): boolean => WITH_ANY_CLAUSE.has(lemma);
/** Whether what a cue reports may be a noun phrase. */
export const takesObject = (lemma: string): boolean => WITH_OBJECT.has(lemma);

const STANCE: Partial<Record<CueClass, Stance>> = { promise: 'promises', request: 'requests', support: 'supports', oppose: 'opposes', accuse: 'accuses', thank: 'thanks', deny: 'opposes' };

/** What the first verb of a reported clause says of the speaker's stance. */
const CONTENT_STANCE: [Stance, RegExp][] = [
  ['opposes', /\b(?:opposes?|rejects?|condemns?|denounces?|will not accept|do(?:es)? not (?:support|accept|recogni[sz]e))\b/],
  ['requests', /\b(?:should|must|ought to|needs? to|urges?|calls? (?:on|for)|demands?)\b/],
  ['promises', /\b(?:will|would|stands? ready|(?:is|are) (?:willing|ready|prepared|committed)|plans? to|intends? to|pledges?|vows?)\b/],
  ['supports', /\b(?:supports?|welcomes?|backs?|appreciates?|attaches? great importance|endorses?|praises?)\b/],
  ['thanks', /\b(?:thanks?|(?:is|are) grateful)\b/],
];

/** Stance by the class of the cue; plain saying takes it from the content, the earliest phrase that tells one. */
export function stanceOf(cueClass: CueClass | undefined, content: string): Stance | null {
  const own = cueClass && STANCE[cueClass];
  if (own) return own;
  let best: Stance | null = null;
  let at = Infinity;
  for (const [stance, pattern] of CONTENT_STANCE) {
    const found = pattern.exec(content)?.index ?? Infinity;
    if (found < at) [best, at] = [stance, found];
  }
  return best;
}
