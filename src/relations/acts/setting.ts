import type { DateExpression } from '../../analysis.js';
import type { RelationContext } from '../context.js';
import type { SentenceTokens } from '../../language/tokens.js';
import keywords from './contexts.json' with { type: 'json' };
import type { MentionMap } from '../mentions.js';
import { dependents, prepositionsOf, type Tree } from '../tree.js';

let contextsOf: Map<string, string[]> | undefined;

/** PLOVER contexts that the words of a sentence touch, most frequent first, three at most. */
export function contextsIn(lemmas: readonly string[], { core, last }: SentenceTokens): string[] {
  contextsOf ??= indexKeywords();
  const counts = new Map<string, number>();
  for (let token = core; token < last; token++) {
    for (const context of contextsOf.get(lemmas[token]!) ?? []) counts.set(context, (counts.get(context) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3).map(([context]) => context);
}

function indexKeywords(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [context, words] of Object.entries(keywords)) {
    for (const word of words) index.set(word, [...(index.get(word) ?? []), context]);
  }
  return index;
}

/** Day of an act: the date in the sentence nearest to its trigger, else the dateline's, else that of publication. */
export function dateOf({ layout, segmentation }: RelationContext, dates: readonly DateExpression[], sentence: SentenceTokens, trigger: number): string | null {
  const at = segmentation.tokens.starts[trigger]!;
  const from = segmentation.tokens.starts[sentence.core] ?? sentence.start;
  let nearest: { distance: number; value: string } | null = null;
  for (const { start, end, value, type } of dates) {
    if (start < from || end > sentence.end || value === null || (type !== 'date' && type !== 'time')) continue;
    const distance = Math.abs(start - at);
    if (!nearest || distance < nearest.distance) nearest = { distance, value };
  }
  const { dateline, published } = layout.article;
  return nearest?.value ?? dateline?.date ?? published?.slice(0, 10) ?? null;
}

const LOCATIVE = ['in', 'at', 'near', 'outside'];

/** Where an act took place: a locative phrase of its trigger, else the dateline when the sentence opens with it or says `here`. */
export function placeOf(context: RelationContext, tree: Tree, mentions: MentionMap, sentence: SentenceTokens, trigger: number): string | null {
  for (const child of dependents(tree, trigger, 'obl', 'nmod')) {
    const entity = mentions.at(child)?.entity;
    if ((entity?.type === 'place' || entity?.type === 'country') && prepositionsOf(tree, child).some((word) => LOCATIVE.includes(word))) return entity.name;
  }
  const here = sentence.core > sentence.first || tree.children(trigger).some((child) => tree.lemmas[child] === 'here');
  return here ? (context.layout.article.dateline?.place ?? null) : null;
}
