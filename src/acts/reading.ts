import type { Statement } from '../analysis.js';
import type { ActContext } from './context.js';
import { placeMentions, type MentionMap } from '../grammar/names.js';
import { growTree, type Tree } from '../grammar/tree/dependents.js';
import { findQuotes } from '../grammar/words/quotations.js';
import type { Discourse } from '../discourse/discourse.js';
import { classesOf } from './word-classes.js';
import { matchAt, type Match } from './patterns/match.js';

/** An article as the models of acts look at it. */
export interface ActReading {
  readonly context: ActContext;
  readonly tree: Tree;
  readonly mentions: MentionMap;
  readonly statements: readonly Statement[];
  readonly discourse: Discourse;
  /** 1 for each token between quotation marks. */
  readonly quoted: Uint8Array;
  /** The broad word classes that mark what the article is about, most frequent first. */
  readonly topics: readonly string[];
  /** The pattern that fits a token. */
  matchAt(token: number): Match | null;
}

const TOPICS = 4;

export function readForActs(
  context: ActContext,
  statements: readonly Statement[],
  discourse: Discourse,
): ActReading {
  const tree = growTree(context);
  const mentions = placeMentions(context);
  const { tokens, sentences } = context.segmentation;
  const quoted = new Uint8Array(tokens.length);
  for (const { open, close } of findQuotes(tokens, sentences)) quoted.fill(1, open + 1, close);
  const matches = new Map<number, Match | null>();
  return {
    context,
    tree,
    mentions,
    statements,
    discourse,
    quoted,
    topics: topicsOf(tree),
    matchAt(token) {
      let match = matches.get(token);
      if (match === undefined) matches.set(token, (match = matchAt(tree, mentions, token)));
      return match;
    },
  };
}

function topicsOf({ pos, lemmas }: Tree): string[] {
  const counts = new Map<string, number>();
  lemmas.forEach((lemma, i) => {
    if (pos[i] !== 'NOUN') return;
    const [broad] = classesOf(lemma);
    if (broad !== '') counts.set(broad, (counts.get(broad) ?? 0) + 1);
  });
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, TOPICS)
    .map(([topic]) => topic);
}
