import { isLocative } from '../../lexicon/function-words.js';
import type { ActContext } from '../context.js';
import { dateOfAct, datesBySentence, type PlacedDate } from './date-of-act.js';
import type { ActReading } from '../reading.js';
import type { SentenceTokens } from '../../language/tokens.js';
import keywords from './contexts.json' with { type: 'json' };
import type { MentionMap } from '../../grammar/names.js';
import type { Tree } from '../../grammar/tree/dependents.js';

/** When and where acts took place, and what they are about. */
export class Setting {
  /** Dates of each sentence. */
  readonly #dates: readonly (readonly PlacedDate[])[];

  constructor(private readonly reading: ActReading) {
    this.#dates = datesBySentence(reading.context);
  }

  of(
    sentence: number,
    trigger: number,
  ): { date: string | null; place: string | null; contexts: string[] } {
    const { context, tree, mentions } = this.reading;
    const tokens = context.segmentation.sentences[sentence]!;
    return {
      date: dateOfAct(context, tree, this.#dates[sentence]!, trigger),
      place: placeOf(context, tree, mentions, tokens, trigger),
      contexts: contextsIn(tree.lemmas, tokens),
    };
  }
}

let contextsOf: Map<string, string[]> | undefined;

/** PLOVER contexts that the words of a sentence touch, most frequent first, three at most. */
function contextsIn(lemmas: readonly string[], { core, last }: SentenceTokens): string[] {
  contextsOf ??= indexKeywords();
  const counts = new Map<string, number>();
  for (let token = core; token < last; token++) {
    for (const context of contextsOf.get(lemmas[token]!) ?? [])
      counts.set(context, (counts.get(context) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([context]) => context);
}

function indexKeywords(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [context, words] of Object.entries(keywords)) {
    for (const word of words) index.set(word, [...(index.get(word) ?? []), context]);
  }
  return index;
}

const NEAR = 12;

/**
 * Where an act took place: a locative phrase close behind its trigger, or one that opens the sentence; else
 * the dateline's place when the sentence opens with the dateline or says `here`.
 */
function placeOf(
  context: ActContext,
  tree: Tree,
  mentions: MentionMap,
  { first, core, last }: SentenceTokens,
  trigger: number,
): string | null {
  for (
    let token = trigger + 1;
    token < Math.min(last, trigger + NEAR) && tree.pos[token] !== 'VERB' && tree.pos[token] !== 'PUNCT';
    token++
  ) {
    if (tree.forms[token] === 'here') return context.layout.article.dateline?.place ?? null;
    const place = placeBehind(tree, mentions, token);
    if (place !== null) return place;
  }
  return (
    placeBehind(tree, mentions, core) ??
    (core > first ? (context.layout.article.dateline?.place ?? null) : null)
  );
}

function placeBehind(tree: Tree, mentions: MentionMap, preposition: number): string | null {
  if (!isLocative(tree.forms[preposition]?.toLowerCase() ?? '')) return null;
  const entity = mentions.at(
    tree.forms[preposition + 1] === 'the' ? preposition + 2 : preposition + 1,
  )?.entity;
  return entity && (entity.type === 'place' || entity.type === 'country') ? entity.name : null;
}
