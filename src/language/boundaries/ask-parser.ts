import { scoreArcs } from '../annotate.js';
import { MOST_WORDS } from '../network/limits.js';
import type { SentenceTokens, Tokens } from '../tokens.js';
import { shareArcs, type ArcShares } from './arc-shares.js';

/** What the parser makes of the boundaries before the words `places` of a sentence, which stand in order. */
export function askParser(
  { core, last }: SentenceTokens,
  places: readonly number[],
  { forms }: Tokens,
): ArcShares[] {
  const answers: ArcShares[] = [];
  for (let from = core; answers.length < places.length; from += MOST_WORDS) {
    const to = Math.min(last, from + MOST_WORDS);
    if (places[answers.length]! >= to) continue;
    const shares = shareArcs(scoreArcs(forms.slice(from, to)), to - from);
    while (answers.length < places.length && places[answers.length]! < to)
      answers.push(shares[places[answers.length]! - from]!);
  }
  return answers;
}
