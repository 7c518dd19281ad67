import { ANAPHOR_CLASSES, type AnaphorClass } from '../../discourse/anaphor.js';
import { readDiscourse, type Decide } from '../../discourse/read-discourse.js';
import type { Choice } from '../../discourse/choice.js';
import type { Referent } from '../../discourse/memory.js';
import { holdsName } from '../../discourse/common-phrases.js';
import { listWeights, MOST_WEIGHTS } from '../../discourse/ranker.js';
import { readText, type DiscourseText } from '../../discourse/text.js';
import { loadKnowledge } from '../../knowledge/knowledge.js';
import { runStages, type Products } from '../../stages.js';
import { ChainIndex } from './chain-index.js';
import type { ChainDocument, ChainMention } from './chains.js';
import { isNamed, type NewsDocument } from './news.js';

/**
 * A word with its candidates as numbers of weights, those of none at the end, and which of them are right.
 */
export interface Example {
  class: AnaphorClass;
  features: Int32Array[];
  right: boolean[];
  /** Whether each is someone with a name. */
  named: boolean[];
  /** What it counts, 0 to 1. */
  weight: number;
}

/** A document with what its discourse is read from. */
export interface ReadDocument {
  text: DiscourseText;
  /** Of its tokens. */
  starts: ArrayLike<number>;
  ends: ArrayLike<number>;
  mentions: readonly ChainMention[];
}

export function readDocument({ text, mentions }: ChainDocument): ReadDocument {
  const request = { text, options: {}, knowledge: loadKnowledge() };
  const work = runStages(['segmentation', 'morphology', 'layout', 'names'], request) as Products;
  const { starts, ends } = work.segmentation.tokens;
  return { text: readText({ ...work, entities: work.names }), starts, ends, mentions };
}

/**
 * The choices of a document: each followed by what is right, so that later ones build on no error, or by what
 * `decide` chooses, so that they build on the errors that will be made.
 */
export function examplesOf({ text, starts, ends, mentions }: ReadDocument, own?: Decide): Example[] {
  const chains = new ChainIndex(mentions);
  const examples: Example[] = [];
  const chainsOf = ({ entity, phrase, first }: Referent, of: AnaphorClass): Set<string> => {
    const found = new Set<string>();
    const start = starts[first.first]!,
      end = ends[first.last - 1]!;
    const isForSeveral = of === 'they';
    if (entity)
      for (const mention of entity.mentions)
        chains.named(mention.start, mention.end, isForSeveral, found);
    else if (phrase === null) chains.joined(start, end, found);
    else if (isForSeveral || of === 'it') chains.headed(ends[phrase.noun]!, found);
    else chains.closed(starts[first.last - 1]!, end, found);
    return found;
  };
  const attached = new Map(ANAPHOR_CLASSES.map((of) => [of, new Map<Referent, Set<string>>()]));
  const chainsOfReferent = (referent: Referent, of: AnaphorClass): Set<string> => {
    const known = attached.get(of)!;
    const chains = known.get(referent) ?? chainsOf(referent, of);
    known.set(referent, chains);
    return chains;
  };
  const decide = (choice: Choice): number => {
    const { place, phrase, class: of } = choice.anaphor;
    // Chains take `the Kenyan government` for a name: whom it is of, only news tells.
    if (phrase && holdsName(text, phrase)) return own ? own(choice) : -1;
    const gold = new Set<string>();
    if (phrase) chains.closed(starts[phrase.noun]!, ends[phrase.noun]!, gold);
    else chains.exact(starts[place.first]!, ends[place.last - 1]!, gold);
    const split = phrase ? undefined : chains.split(starts[place.first]!, ends[place.last - 1]!);
    const together = split && choice.candidates.find((c) => isTogether(c) && isNear(c, place.sentence));
    if (together) chainsOfReferent(together, of).add(split);
    const right = choice.candidates.map((c) => [...chainsOfReferent(c, of)].some((id) => gold.has(id)));
    const chosen = right.indexOf(true);
    right.push(chosen < 0);
    examples.push(exampleOf(choice, right));
    return own ? own(choice) : chosen;
  };
  readDiscourse(text, decide);
  return examples;
}

const isTogether = ({ entity, phrase }: Referent) => entity === null && phrase === null;
const isNear = ({ last }: Referent, sentence: number) => sentence - last.sentence <= 1;

/** The choices of an article whose speakers are known; all others are made by `decide`. */
export function examplesOfNews({ text, speakers }: NewsDocument, decide: Decide): Example[] {
  const examples: Example[] = [];
  readDiscourse(text, (choice) => {
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
  weight: 1,
});

function numbersOf(choice: Choice, candidate: number): Int32Array {
  const numbers = new Int32Array(MOST_WEIGHTS);
  return numbers.slice(0, listWeights(choice, candidate, numbers));
}
