import type { SentenceTokens } from '../../language/tokens.js';
import { dependents, isPassive, prepositionsOf } from '../../grammar/tree/dependents.js';
import { coarseKindOf, kindOf } from '../words/kinds.js';
import { addPattern, addSurroundings } from './surroundings.js';
import { classesOf } from '../words/word-classes.js';
import type { Features } from '../model/features.js';
import type { ActReading } from '../reading.js';
import { findAgent } from '../words/subject.js';

/** What the model of triggers sees of a word. */
export function triggerFeatures(
  reading: ActReading,
  sentence: SentenceTokens,
  token: number,
  features: Features,
): void {
  features.clear();
  addWord(reading, token, features);
  addNeighbours(reading, sentence, token, features);
  addHead(reading, token, features);
  addDependents(reading, token, features);
  addSides(reading, token, features);
  addPattern(reading, token, features);
  addSurroundings(reading, sentence, token, features);
}

function addWord({ tree }: ActReading, token: number, features: Features): void {
  const lemma = tree.lemmas[token]!;
  const pos = tree.pos[token]!;
  const [broad, fine, narrow] = classesOf(lemma);
  const [, , narrowForm] = classesOf(tree.forms[token]!.toLowerCase());
  features.add('bias', '');
  features.add('lemma', lemma);
  features.add('lemma.pos', lemma, pos);
  features.add('form', tree.forms[token]!.toLowerCase());
  features.add('tag', tree.tags[token]!);
  features.add('fine', fine, pos);
  features.add('narrow', narrow, pos);
  features.add('narrow.form', narrowForm);
  features.add('broad', broad, pos);
  features.add('relation', tree.relations[token]!, pos);
  features.add('lemma.relation', lemma, tree.relations[token]!);
}

function addNeighbours(
  { tree }: ActReading,
  { core, last }: SentenceTokens,
  token: number,
  features: Features,
): void {
  const lemma = tree.lemmas[token]!;
  for (const offset of [-2, -1, 1, 2]) {
    const at = token + offset;
    const word = at >= core && at < last ? tree.lemmas[at]! : '<>';
    const [, fine] = classesOf(word);
    features.add(`near${offset}`, word);
    features.add(`near.fine${offset}`, fine);
    if (Math.abs(offset) === 1) features.add(`lemma.near${offset}`, lemma, word);
  }
}

function addHead(reading: ActReading, token: number, features: Features): void {
  const { tree } = reading;
  const head = tree.heads[token]!;
  if (head < 0) return;
  const relation = tree.relations[token]!;
  const [broad, fine] = classesOf(tree.lemmas[head]!);
  features.add('head', tree.lemmas[head]!, relation);
  features.add('head.fine', fine, relation);
  features.add('head.broad', broad, relation);
  features.add('lemma.head', tree.lemmas[token]!, tree.lemmas[head]!);
  features.add('head.kind', kindOf(reading, head), relation);
  const governor = reading.matchAt(head);
  if (governor) features.add('head.pattern', governor.pattern.type, relation);
  for (const word of prepositionsOf(tree, token)) features.add('marked', word, relation);
}

function addDependents(reading: ActReading, token: number, features: Features): void {
  const { tree } = reading;
  const lemma = tree.lemmas[token]!;
  const [broadOwn, fineOwn, narrowOwn] = classesOf(lemma);
  for (const child of tree.children(token)) {
    const relation = tree.relations[child]!;
    if (relation === 'punct') continue;
    const word = tree.lemmas[child]!;
    if (FUNCTION.has(relation)) {
      features.add('function', relation, tree.forms[child]!.toLowerCase());
      continue;
    }
    const by = prepositionsOf(tree, child)[0] ?? '';
    const role = by === '' ? relation : `${relation}:${by}`;
    const kind = kindOf(reading, child);
    const [broad, fine] = classesOf(word);
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

function addSides(reading: ActReading, token: number, features: Features): void {
  const { tree } = reading;
  const passive = isPassive(tree, token);
  const agent = findAgent(tree, token);
  const object = dependents(tree, token, passive ? 'nsubj' : 'obj')[0];
  const agentKind = agent === null ? 'none' : kindOf(reading, agent);
  const objectKind = object === undefined ? 'none' : kindOf(reading, object);
  const lemma = tree.lemmas[token]!;
  const [broad, fine] = classesOf(lemma);
  features.add('passive', String(passive), tree.pos[token]!);
  features.add('lemma.passive', lemma, String(passive));
  features.add('agent', agentKind);
  features.add('object', objectKind);
  features.add('sides', agentKind, objectKind);
  features.add('fine.agent', fine, agentKind);
  features.add('fine.object', fine, objectKind);
  const who = agent === null ? 'none' : coarseKindOf(reading, agent);
  const whom = object === undefined ? 'none' : coarseKindOf(reading, object);
  features.add('coarse.sides', who, whom);
  features.add('fine.sides', fine, who, whom);
  features.add('lemma.coarse.agent', lemma, who);
  features.add('lemma.coarse.object', lemma, whom);
  features.add('broad.sides', broad, agentKind, objectKind);
  if (agent !== null) {
    const [, fineAgent] = classesOf(tree.lemmas[agent]!);
    features.add('agent.lemma', tree.lemmas[agent]!);
    features.add('agent.fine', fineAgent);
  }
}
