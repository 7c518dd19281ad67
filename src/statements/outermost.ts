import { isPlainVerb, passesOn } from '../lexicon/reporting.js';
import { inverts, leavesOpen } from '../lexicon/reporting-verbs.js';
import type { Content, Cue } from './draft.js';

/** A cue with what is said. */
export interface Reported {
  cue: Cue;
  content: Content;
}

/** Plain saying goes before other cues; what lies inside an accepted content reports nothing of its own. */
export function chooseOutermost(reported: readonly Reported[]): Reported[] {
  const ranked = reported
    .filter((each) => !isLeftOpen(reported, each.cue) && !isPassedOn(reported, each))
    .sort((a, b) => rank(a) - rank(b) || a.cue.first - b.cue.first);
  const chosen: Reported[] = [];
  for (const candidate of ranked)
    if (!chosen.some((other) => collide(other, candidate))) chosen.push(candidate);
  return chosen.sort((a, b) => a.cue.first - b.cue.first);
}

/**
 * `denied that Bo said it was safe`: whether another's words leave open that a cue says anything; not where
 * its speaker stands before them: `a man who warned the mayor said it was safe`.
 */
const isLeftOpen = (reported: readonly Reported[], { first, speaker }: Cue) =>
  reported.some(
    ({ cue, content }) =>
      leavesOpen(cue.cueClass) &&
      cue.first < first &&
      (speaker?.[0] ?? first) > cue.first &&
      content.pieces.some(([from, to]) => from <= first && first < to),
  );

/** `According to Tass, Bo said it was safe`: a source that gives nothing but what another says. */
const isPassedOn = (reported: readonly Reported[], { cue: source, content }: Reported) =>
  source.source === true &&
  reported.some(
    ({ cue }) => cue.speaker?.[0] === content.pieces[0]![0] && cue.complement?.kind === 'clause',
  );

const rank = ({ cue, content }: Reported) =>
  cue.source || isPlainVerb(cue.lemma) || closes(cue, content) ? 0 : 1;

/**
 * `Chad agreed to talks, the ministers announced`: a cue that ends what stands before it; but who reports
 * passes another's words on.
 */
const closes = ({ lemma, first }: Cue, { pieces }: Content) =>
  inverts(lemma) && !passesOn(lemma) && pieces[0]![0] < first;

const collide = ({ content: a }: Reported, { content: b }: Reported) =>
  a.pieces.some(([from, to]) => b.pieces.some(([f, t]) => f < to && from < t));
