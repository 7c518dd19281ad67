import type { DateExpression } from '../analysis.js';
import type { ActContext } from './context.js';
import type { ActReading } from './reading.js';
import type { SentenceTokens } from '../language/tokens.js';
import keywords from './contexts.json' with { type: 'json' };
import type { MentionMap } from '../grammar/names.js';
import type { Tree } from '../grammar/tree/dependents.js';

/** When and where acts took place, and what they are about. */
export class Setting {
  /** Dates of each sentence. */
  readonly #dates: (readonly DateExpression[])[];

  constructor(private readonly reading: ActReading) {
    const { dates, segmentation } = reading.context;
    let next = 0;
    this.#dates = segmentation.sentences.map(({ start, end }) => {
      while (next < dates.length && dates[next]!.start < start) next++;
      const first = next;
      while (next < dates.length && dates[next]!.start < end) next++;
      return dates.slice(first, next);
    });
  }

  of(
    sentence: number,
    trigger: number,
  ): { date: string | null; place: string | null; contexts: string[] } {
    const { context, tree, mentions } = this.reading;
    const tokens = context.segmentation.sentences[sentence]!;
    return {
      date: dateOf(context, this.#dates[sentence]!, tokens, trigger),
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

/**
 * Day of an act: of the dates in the sentence the nearest to its trigger, days before months and years, which count close by only; else the dateline's,
 * else that of publication.
 */
function dateOf(
  { layout, segmentation }: ActContext,
  dates: readonly DateExpression[],
  sentence: SentenceTokens,
  trigger: number,
): string | null {
  const at = segmentation.tokens.starts[trigger]!;
  const from = segmentation.tokens.starts[sentence.core] ?? sentence.start;
  let best: DatedNear | null = null;
  for (const { start, end, value, type } of dates) {
    if (start < from || end > sentence.end || !isDay(value, type)) continue;
    const candidate = { precision: precisionOf(value), distance: Math.abs(start - at), value };
    if (best === null || isBetter(candidate, best)) best = candidate;
  }
  const { dateline, published } = layout.article;
  const told = best && (best.precision > 1 || best.distance < CLOSE) ? withoutTime(best.value) : null;
  return told ?? dateline?.date ?? published?.slice(0, 10) ?? null;
}

/** A date and how far it stands from the trigger, in UTF-16 code units. */
interface DatedNear {
  precision: number;
  distance: number;
  value: string;
}

const isDay = (value: string | null, type: DateExpression['type']): value is string =>
  value !== null && (type === 'date' || type === 'time') && CALENDAR.test(value);

const isBetter = (one: DatedNear, than: DatedNear): boolean =>
  one.precision > than.precision || (one.precision === than.precision && one.distance < than.distance);

/** The day of `2021-09-16T10:00` and `2021-09-16TNI`. */
const withoutTime = (value: string): string =>
  value[DAY_LENGTH] === 'T' ? value.slice(0, DAY_LENGTH) : value;
const DAY_LENGTH = '2021-09-16'.length;

/** A year with what may follow it; no decade, century or time of day alone. */
const CALENDAR = /^\d{4}(?:-|$)/;

/** Characters within which a week, month or year belongs to a verb. */
const CLOSE = 40;

/** 2 for a day, 1 for a week or month, 0 for a year. */
function precisionOf(value: string): number {
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return 2;
  return value.length > 4 ? 1 : 0;
}

const LOCATIVE = new Set(['in', 'at', 'near', 'outside']);
const NEAR = 12;

/**
 * Where an act took place: a locative phrase close behind its trigger, or one that opens the sentence; else the dateline's
 * place when the sentence opens with the dateline or says `here`.
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
  if (!LOCATIVE.has(tree.forms[preposition]?.toLowerCase() ?? '')) return null;
  const entity = mentions.at(
    tree.forms[preposition + 1] === 'the' ? preposition + 2 : preposition + 1,
  )?.entity;
  return entity && (entity.type === 'place' || entity.type === 'country') ? entity.name : null;
}
