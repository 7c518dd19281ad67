import type { SentenceTokens } from '../../language/tokens.js';
import { prepositionsOf } from '../../grammar/tree/dependents.js';
import { kindOf } from '../words/kinds.js';
import { addPattern, addSurroundings } from './surroundings.js';
import { labelOf } from '../words/label.js';
import { classesAt, classesOf } from '../words/word-classes.js';
import { template, type Features } from '../model/features.js';
import type { ActReading } from '../reading.js';
import { readTrigger, type Trigger } from './trigger.js';
import * as T from './templates.js';

/** What the model of triggers sees of a word. */
export function triggerFeatures(
  reading: ActReading,
  sentence: SentenceTokens,
  token: number,
  features: Features,
): void {
  features.clear();
  const trigger = readTrigger(reading, token);
  addWord(reading, trigger, features);
  addNeighbours(reading, sentence, trigger, features);
  addHead(reading, trigger, features);
  addDependents(reading, trigger, features);
  addSides(trigger, features);
  addPattern(reading, trigger, features);
  addSurroundings(reading, sentence, token, features);
}

function addWord({ tree }: ActReading, trigger: Trigger, features: Features): void {
  const { token, lemma, lower, pos, tag, classes } = trigger;
  const [broad, fine, narrow] = classes;
  const [, , narrowForm] = lower === lemma ? classes : classesOf(lower);
  features.add(T.BIAS, '');
  features.add(T.LEMMA, lemma);
  features.add(T.LEMMA_POS, lemma, pos);
  features.add(T.FORM, lower);
  features.add(T.TAG, tag);
  features.add(T.FINE, fine, pos);
  features.add(T.NARROW, narrow, pos);
  features.add(T.NARROW_FORM, narrowForm);
  features.add(T.BROAD, broad, pos);
  features.add(T.RELATION, tree.relations[token]!, pos);
  features.add(T.LEMMA_RELATION, lemma, tree.relations[token]!);
}

/** Places beside a word, with the templates of each. */
const NEAR = [-2, -1, 1, 2].map((offset) => ({
  offset,
  word: template(`near${offset}`),
  fine: template(`near.fine${offset}`),
  withLemma: Math.abs(offset) === 1 ? template(`lemma.near${offset}`) : null,
}));

function addNeighbours(
  reading: ActReading,
  { core, last }: SentenceTokens,
  { token, lemma }: Trigger,
  features: Features,
): void {
  for (const near of NEAR) {
    const at = token + near.offset;
    const isInside = at >= core && at < last;
    const word = isInside ? reading.tree.lemmas[at]! : '<>';
    features.add(near.word, word);
    features.add(near.fine, isInside ? classesAt(reading, at)[1] : classesOf(word)[1]);
    if (near.withLemma) features.add(near.withLemma, lemma, word);
  }
}

function addHead(reading: ActReading, { token, lemma }: Trigger, features: Features): void {
  const { tree } = reading;
  const head = tree.heads[token]!;
  if (head < 0) return;
  const relation = tree.relations[token]!;
  const [broad, fine] = classesAt(reading, head);
  features.add(T.HEAD, tree.lemmas[head]!, relation);
  features.add(T.HEAD_FINE, fine, relation);
  features.add(T.HEAD_BROAD, broad, relation);
  features.add(T.LEMMA_HEAD, lemma, tree.lemmas[head]!);
  features.add(T.HEAD_KIND, kindOf(reading, head), relation);
  const governor = reading.matchAt(head);
  if (governor) features.add(T.HEAD_PATTERN, governor.pattern.type, relation);
  for (const word of prepositionsOf(tree, token)) features.add(T.MARKED, word, relation);
}

function addDependents(
  reading: ActReading,
  { token, lemma, classes: [broadOwn, fineOwn, narrowOwn] }: Trigger,
  features: Features,
): void {
  const { tree } = reading;
  for (const child of tree.children(token)) {
    const relation = tree.relations[child]!;
    if (relation === 'punct') continue;
    const word = tree.lemmas[child]!;
    if (FUNCTION.has(relation)) {
      features.add(T.FUNCTION, relation, tree.lowers[child]!);
      continue;
    }
    const role = labelOf(tree, child);
    const kind = kindOf(reading, child);
    const [broad, fine] = classesAt(reading, child);
    features.add(T.ROLE, role);
    features.add(T.ROLE_LEMMA, role, word);
    features.add(T.ROLE_FINE, role, fine);
    features.add(T.ROLE_BROAD, role, broad);
    features.add(T.ROLE_KIND, role, kind);
    features.add(T.LEMMA_ROLE, lemma, role);
    features.add(T.LEMMA_ROLE_KIND, lemma, role, kind);
    features.add(T.FINE_ROLE_FINE, fineOwn, relation, fine);
    features.add(T.BROAD_ROLE_KIND, broadOwn, role, kind);
    features.add(T.LEMMA_ROLE_WORD, lemma, role, word);
    features.add(T.NARROW_ROLE, narrowOwn, role);
    features.add(T.NARROW_ROLE_BROAD, narrowOwn, role, broad);
  }
}

const FUNCTION = new Set(['aux', 'aux:pass', 'mark', 'case', 'det', 'cc', 'cop', 'expl']);

function addSides({ lemma, pos, passive, classes, agent, object }: Trigger, features: Features): void {
  const [broad, fine] = classes;
  features.add(T.PASSIVE, passive, pos);
  features.add(T.LEMMA_PASSIVE, lemma, passive);
  features.add(T.AGENT, agent.kind);
  features.add(T.OBJECT, object.kind);
  features.add(T.SIDES, agent.kind, object.kind);
  features.add(T.FINE_AGENT, fine, agent.kind);
  features.add(T.FINE_OBJECT, fine, object.kind);
  features.add(T.COARSE_SIDES, agent.coarse, object.coarse);
  features.add(T.FINE_SIDES, fine, agent.coarse, object.coarse);
  features.add(T.LEMMA_COARSE_AGENT, lemma, agent.coarse);
  features.add(T.LEMMA_COARSE_OBJECT, lemma, object.coarse);
  features.add(T.BROAD_SIDES, broad, agent.kind, object.kind);
  if (agent.lemma === null) return;
  features.add(T.AGENT_LEMMA, agent.lemma);
  features.add(T.AGENT_FINE, agent.fine);
}
