import type { SentenceTokens } from '../../language/tokens.js';
import { prepositionsOf } from '../../grammar/tree/dependents.js';
import { kindOf } from '../words/kinds.js';
import { addPattern, addSurroundings } from './surroundings.js';
import { labelOf } from '../words/label.js';
import { classesAt, classesOf } from '../words/word-classes.js';
import type { Features } from '../model/features.js';
import type { ActReading } from '../reading.js';
import { readTrigger, type Trigger } from './trigger.js';

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
  const [, , narrowForm] = classesOf(lower);
  features.add('bias', '');
  features.add('lemma', lemma);
  features.add('lemma.pos', lemma, pos);
  features.add('form', lower);
  features.add('tag', tag);
  features.add('fine', fine, pos);
  features.add('narrow', narrow, pos);
  features.add('narrow.form', narrowForm);
  features.add('broad', broad, pos);
  features.add('relation', tree.relations[token]!, pos);
  features.add('lemma.relation', lemma, tree.relations[token]!);
}

/** Places beside a word, with the templates of each. */
const NEAR = [-2, -1, 1, 2].map((offset) => ({
  offset,
  word: `near${offset}`,
  fine: `near.fine${offset}`,
  withLemma: Math.abs(offset) === 1 ? `lemma.near${offset}` : null,
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
  features.add('head', tree.lemmas[head]!, relation);
  features.add('head.fine', fine, relation);
  features.add('head.broad', broad, relation);
  features.add('lemma.head', lemma, tree.lemmas[head]!);
  features.add('head.kind', kindOf(reading, head), relation);
  const governor = reading.matchAt(head);
  if (governor) features.add('head.pattern', governor.pattern.type, relation);
  for (const word of prepositionsOf(tree, token)) features.add('marked', word, relation);
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
      features.add('function', relation, tree.lowers[child]!);
      continue;
    }
    const role = labelOf(tree, child);
    const kind = kindOf(reading, child);
    const [broad, fine] = classesAt(reading, child);
    features.add('role', role);
    features.add('role.lemma', role, word);
    features.add('role.fine', role, fine);
    features.add('role.broad', role, broad);
    features.add('role.kind', role, kind);
    features.add('lemma.role', lemma, role);
    features.add('lemma.role.kind', lemma, role, kind);
    features.add('fine.role.fine', fineOwn, relation, fine);
    features.add('broad.role.kind', broadOwn, role, kind);
    features.add('lemma.role.word', lemma, role, word);
    features.add('narrow.role', narrowOwn, role);
    features.add('narrow.role.broad', narrowOwn, role, broad);
  }
}

const FUNCTION = new Set(['aux', 'aux:pass', 'mark', 'case', 'det', 'cc', 'cop', 'expl']);

function addSides({ lemma, pos, passive, classes, agent, object }: Trigger, features: Features): void {
  const [broad, fine] = classes;
  features.add('passive', passive, pos);
  features.add('lemma.passive', lemma, passive);
  features.add('agent', agent.kind);
  features.add('object', object.kind);
  features.add('sides', agent.kind, object.kind);
  features.add('fine.agent', fine, agent.kind);
  features.add('fine.object', fine, object.kind);
  features.add('coarse.sides', agent.coarse, object.coarse);
  features.add('fine.sides', fine, agent.coarse, object.coarse);
  features.add('lemma.coarse.agent', lemma, agent.coarse);
  features.add('lemma.coarse.object', lemma, object.coarse);
  features.add('broad.sides', broad, agent.kind, object.kind);
  if (agent.lemma === null) return;
  features.add('agent.lemma', agent.lemma);
  features.add('agent.fine', agent.fine);
}
