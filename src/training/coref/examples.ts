import type { AnaphorClass } from '../../discourse/anaphor.js';
import { readDiscourse, type Decide } from '../../discourse/read-discourse.js';
import type { Choice } from '../../discourse/choice.js';
import type { Referent } from '../../discourse/memory.js';
import { holdsName } from '../../discourse/common-phrases.js';
import { visitFeatures } from '../../discourse/ranker.js';
import { readText } from '../../discourse/text.js';
import { loadKnowledge } from '../../knowledge/knowledge.js';
import { runStages } from '../../stages.js';
import type { ChainDocument, ChainMention } from './chains.js';
import { isNamed, type NewsDocument } from './news.js';

/** A word with its candidates as numbers of weights, those of none at the end, and which of them are right. */
export interface Example {
  class: AnaphorClass;
  features: Int32Array[];
  right: boolean[];
  /** Whether each is someone with a name. */
  named: boolean[];
}

/** Longest phrase that counts as a name, in words. */
const LONGEST_NAME = 8;

/**
 * The choices of a document: each followed by what is right, so that later ones build on no error, or by what `decide` chooses, so that
 * they build on the errors that will be made.
 */
export function examplesOf({ text: raw, mentions }: ChainDocument, own?: Decide): Example[] {
  const work = runStages(['segmentation', 'morphology', 'layout', 'names'], {
    text: raw,
    options: {},
    knowledge: loadKnowledge(),
  });
  const segmentation = work.segmentation!;
  const { starts, ends } = segmentation.tokens;
  const text = readText({
    segmentation,
    morphology: work.morphology!,
    layout: work.layout!,
    entities: work.names!,
  });
  const chains = new Chains(mentions);
  const attached = new Map<Referent, Set<string>>();
  const examples: Example[] = [];
  const chainsOfReferent = (referent: Referent): Set<string> => {
    const known = attached.get(referent);
    if (known) return known;
    const own = new Set<string>();
    attached.set(referent, own);
    if (referent.entity)
      for (const { start, end } of referent.entity.mentions) chains.named(start, end, own);
    else if (referent.members.length > 0)
      chains.exact(starts[referent.first.first]!, ends[referent.first.last - 1]!, own);
    else chains.headed(starts[referent.first.last - 1]!, ends[referent.first.last - 1]!, own);
    return own;
  };
  const decide = (choice: Choice): number => {
    const { place, phrase } = choice.anaphor;
    // Chains take `the Kenyan government` for a name: whom it is of, only news tells.
    if (phrase && holdsName(text, phrase)) return own ? own(choice) : -1;
    const gold = new Set<string>();
    if (choice.anaphor.phrase) chains.headed(starts[place.last - 1]!, ends[place.last - 1]!, gold);
    else chains.exact(starts[place.first]!, ends[place.last - 1]!, gold);
    const right = choice.candidates.map((c) => [...chainsOfReferent(c)].some((id) => gold.has(id)));
    const chosen = right.indexOf(true);
    right.push(chosen < 0);
    examples.push(exampleOf(choice, right));
    return own ? own(choice) : chosen;
  };
  readDiscourse(text, decide);
  return examples;
}

/** The choices of an article whose speakers are known; all others are made by `decide`. */
export function examplesOfNews({ work, speakers }: NewsDocument, decide: Decide): Example[] {
  const examples: Example[] = [];
  readDiscourse(readText({ ...work, entities: work.names }), (choice) => {
    const speaker = speakers.get(choice.anaphor.place.last - 1);
    if (speaker === undefined) return decide(choice);
    const isRight = ({ entity, members }: Referent) =>
      [entity, ...members].some((e) => e !== null && isNamed(e, speaker));
    const right = choice.candidates.map(isRight);
    const chosen = right.indexOf(true);
    if (chosen < 0) return decide(choice);
    examples.push(exampleOf(choice, [...right, false]));
    return chosen;
  });
  return examples;
}

const exampleOf = (choice: Choice, right: boolean[]): Example => ({
  class: choice.anaphor.class,
  features: right.map((_, c) => numbersOf(choice, c < choice.candidates.length ? c : -1)),
  right,
  named: choice.candidates.map(({ entity, members }) => entity !== null || members.length > 0),
});

function numbersOf(choice: Choice, candidate: number): Int32Array {
  const numbers: number[] = [];
  visitFeatures(choice, candidate, (weight) => numbers.push(weight));
  return Int32Array.from(numbers);
}

class Chains {
  readonly #byEnd = new Map<number, ChainMention[]>();
  readonly #names: ChainMention[];

  constructor(mentions: readonly ChainMention[]) {
    for (const mention of mentions) {
      const list = this.#byEnd.get(mention.end) ?? [];
      this.#byEnd.set(mention.end, list);
      list.push(mention);
    }
    this.#names = mentions
      .filter(({ isNamed, words }) => isNamed && words <= LONGEST_NAME)
      .sort((a, b) => a.start - b.start);
  }

  /** Chains that name what stands in a range. */
  named(start: number, end: number, found: Set<string>): void {
    for (const m of this.#names) if (m.start < end && start < m.end) found.add(m.chain);
  }

  exact(start: number, end: number, found: Set<string>): void {
    for (const m of this.#byEnd.get(end) ?? []) if (m.start === start) found.add(m.chain);
  }

  /** The chain of the smallest phrase without a name that ends in a word. */
  headed(start: number, end: number, found: Set<string>): void {
    const all = (this.#byEnd.get(end) ?? []).filter((m) => m.start <= start && !m.isNamed);
    all.sort((a, b) => b.start - a.start);
    if (all[0]) found.add(all[0].chain);
  }
}
