import { isPlainVerb } from '../lexicon/reporting.js';
import type { Content, Cue } from './draft.js';

/** A cue with what is said. */
export interface Reported {
  cue: Cue;
  content: Content;
}

/** Plain saying goes before other cues; what lies inside an accepted content reports nothing of its own. */
export function chooseOutermost(reported: readonly Reported[]): Reported[] {
  const ranked = [...reported].sort((a, b) => rank(a) - rank(b) || a.cue.first - b.cue.first);
  const chosen: Reported[] = [];
  for (const candidate of ranked)
    if (!chosen.some((other) => collide(other, candidate))) chosen.push(candidate);
  return chosen.sort((a, b) => a.cue.first - b.cue.first);
}

const rank = ({ cue }: Reported) => (cue.source || isPlainVerb(cue.lemma) ? 0 : 1);

const collide = (a: Reported, b: Reported) =>
  overlaps(a.content, b.content) || covers(a.content, b.cue) || covers(b.content, a.cue);
const overlaps = (a: Content, b: Content) =>
  a.pieces.some(([from, to]) => b.pieces.some(([f, t]) => f < to && from < t));
const covers = ({ pieces }: Content, { first: token }: Cue) =>
  pieces.some(([first, last]) => token >= first && token < last);
