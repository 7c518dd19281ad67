import type { ActType } from '../../analysis.js';
import { lazily } from '../../lazily.js';
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

const NONE: readonly Pattern[] = [];

/** Lines of the data by trigger, until the patterns are asked for. */
const linesOf = lazily(linesByTrigger);
const known = new Map<string, readonly Pattern[]>();

/** Whether patterns begin with a trigger lemma. */
export const hasPatterns = (lemma: string): boolean => linesOf().has(lemma);

/** Patterns of a trigger lemma, the most demanding first. */
export function patternsOf(lemma: string): readonly Pattern[] {
  const lines = linesOf().get(lemma);
  if (!lines) return NONE;
  let patterns = known.get(lemma);
  if (!patterns)
    known.set(
      lemma,
      (patterns = lines
        .map(([type, line]) => readPattern(type, line))
        .sort((a, b) => demands(b) - demands(a))),
    );
  return patterns;
}

/** Every pattern, in the order of the data. */
export function allPatterns(): Pattern[] {
  return Object.entries(source).flatMap(([type, lines]) =>
    lines.map((line) => readPattern(type as ActType, line)),
  );
}

/**
 * Reads one line of the data: `hold talk @with = meet`. A leading `be` marks a predicate, `#` an event noun,
 * `@` a preposition or particle (`@to%`: that leads to a party), `>` a dependent clause (`>+`: with a subject
 * of its own, `>to`: an infinitive), `%` an object that is someone; `=` introduces the mode.
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
  const named = noun ? 'noun' : 'verb';
  return {
    type,
    text,
    mode,
    trigger: noun ? first.slice(1) : first,
    kind: predicate ? 'predicate' : named,
    object: words.find((word) => /^[\w%]/.test(word)) ?? null,
    preposition: preposition?.replace(SOMEONE, '') ?? null,
    toParty: preposition?.endsWith(SOMEONE) ?? false,
    clause: clause === '' ? ANY : clause,
  };
}

/** How much a pattern asks for: with several that fit, the one that asks most wins. */
export function demands({ kind, object, preposition, toParty, clause }: Pattern): number {
  return (
    (kind === 'predicate' ? 1 : 0) +
    demandsOfObject(object) +
    demandsOfClause(clause) +
    (preposition ? 3 : 0) +
    (toParty ? 1 : 0)
  );
}

function linesByTrigger(): Map<string, [ActType, string][]> {
  const byTrigger = new Map<string, [ActType, string][]>();
  for (const [type, lines] of Object.entries(source)) {
    for (const line of lines) {
      const trigger = triggerOf(line);
      const list = byTrigger.get(trigger);
      if (list) list.push([type as ActType, line]);
      else byTrigger.set(trigger, [[type as ActType, line]]);
    }
  }
  return byTrigger;
}

const demandsOfObject = (object: Pattern['object']): number => {
  if (!object) return 0;
  return object === SOMEONE ? 1 : 6;
};

const demandsOfClause = (clause: Pattern['clause']): number => {
  if (!clause) return 0;
  return clause.length <= 2 ? 2 : 5;
};

/** The first word that is no mark. */
function triggerOf(line: string): string {
  const start = /^(?:be |#)?/.exec(line)![0].length;
  const end = line.indexOf(' ', start);
  return end < 0 ? line.slice(start) : line.slice(start, end);
}
