import type { Stance } from '../analysis.js';
import type { CueClass } from '../lexicon/reporting-verbs.js';

const OF_CLASS: Partial<Record<CueClass, Stance>> = {
  promise: 'promises',
  request: 'requests',
  support: 'supports',
  oppose: 'opposes',
  accuse: 'accuses',
  thank: 'thanks',
  deny: 'opposes',
};

/** What the verb of a reported clause says of the speaker's stance. */
const OF_CONTENT: [Stance, RegExp][] = [
  [
    'opposes',
    /\b(?:oppos(?:es?|ed|ing)|rejects?|condemns?|denounces?|deplores?|(?:will|would|can|could) not accept|(?:is|are|was|were) against|do(?:es)? not (?:support|accept|recogni[sz]e|agree))\b/,
  ],
  ['accuses', /\b(?:accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|(?:is|are|was|were) responsible for)\b/],
  [
    'requests',
    /\b(?:should|must|ought to|(?:has|have|had) to|needs? to|urges?|calls? (?:on|upon|for)|demands (?:that|an?|the))\b/,
  ],
  [
    'promises',
    /\b(?:(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|\p{Lu}\p{L}+)(?: will| would|'ll|’ll) (?!not |be )|stands? ready|(?:is|are|was|were) (?:willing|ready|prepared|committed|determined)|plans? to|intends? to|pledges?|vows?|promises?)/u,
  ],
  [
    'supports',
    /\b(?:supports?|welcomes?|backs?|appreciates?|attaches? great importance|endorses?|praises?|applauds?|stands? (?:with|by))\b/,
  ],
  ['thanks', /\b(?:thanks?|(?:is|are|am) grateful)\b/],
];

/** Stance by the class of the cue; plain saying takes it from the content, the earliest phrase that tells one. */
export function stanceOf(cueClass: CueClass | undefined, content: string): Stance | null {
  const own = cueClass && OF_CLASS[cueClass];
  if (own) return own;
  let best: Stance | null = null;
  let at = Infinity;
  for (const [stance, pattern] of OF_CONTENT) {
    const found = pattern.exec(content)?.index ?? Infinity;
    if (found < at) [best, at] = [stance, found];
  }
  return best;
}
