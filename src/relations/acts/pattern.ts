import type { ActType } from '../../analysis.js';
import source from './patterns.json' with { type: 'json' };

/** One way to say an act: a trigger lemma and what must stand around it. */
export interface Pattern {
  type: ActType;
  /** As written in the data: its stable name. */
  text: string;
  mode: string | null;
  /** Lemma of the verb, predicate adjective or event noun. */
  trigger: string;
  kind: 'verb' | 'predicate' | 'noun';
  /** Lemma of the object noun. */
  object: string | null;
  /** Preposition or particle. */
  preposition: string | null;
  /** The preposition must lead to a party: `commitment to Oman`, not `commitment to peace`. */
  toParty: boolean;
  /** A clause must depend on the trigger; its verb's lemma, or any. */
  clause: string | null;
}

/** Any verb will do in the dependent clause. */
export const ANY = '*';

/** Any verb, with a subject other than the trigger's: `wants Chad to leave`, not `wants to leave`. */
export const OTHERS = '+';

/** The clause must be an infinitive: `told him to leave`, not `told him that he left`. */
export const INFINITIVE = 'to';

/** Any object that is someone: `release hostages`, not `release a statement`. */
export const SOMEONE = '%';

let index: Map<string, Pattern[]> | undefined;

/** Patterns of a trigger lemma, the most demanding first. */
export function patternsOf(lemma: string): readonly Pattern[] {
  index ??= indexPatterns(allPatterns());
  return index.get(lemma) ?? [];
}

/** Every pattern, in the order of the data. */
export function allPatterns(): Pattern[] {
  return Object.entries(source).flatMap(([type, lines]) => lines.map((line) => readPattern(type as ActType, line)));
}

/**
 * Reads one line of the data: `hold talk @with = meet`. A leading `be` marks a predicate, `#` an event noun, `@` a
 * preposition or particle (`@to%`: that leads to a party), `>` a dependent clause (`>+`: with a subject of its own, `>to`: an
 * infinitive), `%` an object that is someone; `=` introduces the mode.
 */
export function readPattern(type: ActType, line: string): Pattern {
  const [text = '', mode = null] = line.split(' = ');
  const words = text.split(' ');
  const predicate = words[0] === 'be';
  if (predicate) words.shift();
  const first = words.shift() ?? '';
  const noun = first.startsWith('#');
  const marked = (sign: string) => words.find((word) => word.startsWith(sign))?.slice(1) ?? null;
  const clause = marked('>');
  const preposition = marked('@');
  return {
    type,
    text,
    mode,
    trigger: noun ? first.slice(1) : first,
    kind: noun ? 'noun' : predicate ? 'predicate' : 'verb',
    object: words.find((word) => /^[\w%]/.test(word)) ?? null,
    preposition: preposition?.replace(SOMEONE, '') ?? null,
    toParty: preposition?.endsWith(SOMEONE) ?? false,
    clause: clause === '' ? ANY : clause,
  };
}

/** How much a pattern asks for: with several that fit, the one that asks most wins. */
export function demands({ kind, object, preposition, toParty, clause }: Pattern): number {
  return (kind === 'predicate' ? 1 : 0) + (object === SOMEONE ? 1 : object ? 6 : 0) + (clause ? (clause.length <= 2 ? 2 : 5) : 0) + (preposition ? 3 : 0) + (toParty ? 1 : 0);
}

function indexPatterns(patterns: readonly Pattern[]): Map<string, Pattern[]> {
  const byTrigger = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const list = byTrigger.get(pattern.trigger);
    if (list) list.push(pattern);
    else byTrigger.set(pattern.trigger, [pattern]);
  }
  for (const list of byTrigger.values()) list.sort((a, b) => demands(b) - demands(a));
  return byTrigger;
}
