import nlp from 'compromise/one';
import type { Analysis, Range, Token } from '../../analysis.js';
import { termsOf, type Term } from './terms.js';

/** A stretch of a sentence that a pattern describes. */
export interface Match extends Range {
  /** Index into `sentences`. */
  sentence: number;
  /** Named groups, `[<who>#Person+]`, with their stretches. */
  groups: { name: string; start: number; end: number }[];
}

/** One step of a pattern, as compromise reads it; only what is used here. */
interface Step {
  fastOr?: Set<string>;
  choices?: Step[][];
  word?: string;
}

type Pointer = readonly [sentence: number, start: number, end: number];

interface Engine {
  match(
    sentences: readonly (readonly Term[])[],
    pattern: { regs: readonly Step[] },
    cache: null,
  ): { ptrs: Pointer[]; byGroup: Record<string, Pointer[]> };
}

/**
 * A pattern in compromise's match syntax, over our words: `#Person+ (said|told) #Country`.
 *
 * @returns a function from an analysis with tokens to the matches in it, in text order
 */
export function compileMatch(pattern: string): (analysis: Analysis) => Match[] {
  const regs = (nlp.parseMatch(pattern) as Step[]).map(plainChoices);
  const engine = (nlp as unknown as { world(): { methods: { one: Engine } } }).world().methods.one;
  return (analysis) => {
    const first = firstTokens(analysis);
    const at = (pointer: Pointer): Range & { sentence: number } => {
      const [sentence, start, end] = pointer;
      const tokens = analysis.tokens!;
      return {
        sentence,
        start: tokens[first[sentence]! + start]!.start,
        end: tokens[first[sentence]! + end - 1]!.end,
      };
    };
    const { ptrs, byGroup } = engine.match(termsOf(analysis), { regs }, null);
    const named = Object.entries(byGroup).flatMap(([name, pointers]) =>
      pointers.map((pointer) => ({ name, ...at(pointer) })),
    );
    return ptrs.map((pointer) => {
      const match = at(pointer);
      const groups = named
        .filter((group) => group.start >= match.start && group.end <= match.end)
        .map(({ name, start, end }) => ({ name, start, end }));
      return { ...match, groups };
    });
  };
}

/**
 * `(said|told)` as a choice of words. Compromise looks for such words among the lemmas where a term has one,
 * so that `said` would be found by `(say|tell)` alone, and not by itself.
 */
function plainChoices({ fastOr, ...step }: Step): Step {
  if (fastOr) return { ...step, choices: [...fastOr].map((word) => [{ word }]) };
  return step.choices
    ? { ...step, choices: step.choices.map((choice) => choice.map(plainChoices)) }
    : step;
}

/** For each sentence, the number of its first token. */
function firstTokens({ tokens = [], sentences }: Analysis): number[] {
  const first = new Array<number>(sentences.length).fill(0);
  tokens.forEach((token: Token, i) => {
    if (i === 0 || tokens[i - 1]!.sentence !== token.sentence) first[token.sentence] = i;
  });
  return first;
}
