import type { SentenceTokens } from '../../language/tokens.js';
import { dependents, isPassive } from '../../grammar/tree/dependents.js';
import { outlookOf } from '../factuality.js';
import { typeByIntent } from './intent.js';
import { coarseKindOf, kindOf } from '../words/kinds.js';
import type { Features } from '../model/features.js';
import type { ActReading } from '../reading.js';
import { findAgent } from '../words/subject.js';
import { classesOf } from '../words/word-classes.js';

/** What the model of triggers sees of the pattern that fits a word. */
export function addPattern(reading: ActReading, token: number, features: Features): void {
  const match = reading.matchAt(token);
  const outlook = outlookOf(reading.tree, token);
  const { negated, future, hypothetical } = outlook;
  const view = [negated && 'not', future && 'will', hypothetical && 'may'].filter(Boolean).join(' ');
  features.add('outlook', view);
  features.add('lemma.outlook', reading.tree.lemmas[token]!, view);
  if (!match) {
    features.add('pattern', 'none');
    return;
  }
  const { type, kind, text, mode } = match.pattern;
  features.add('pattern', type);
  features.add('pattern.intent', typeByIntent(type, outlook));
  features.add('pattern.kind', type, kind);
  const agent = findAgent(reading.tree, token);
  const passive = isPassive(reading.tree, token);
  const object = dependents(reading.tree, token, passive ? 'nsubj' : 'obj')[0];
  const who = agent === null ? 'none' : coarseKindOf(reading, agent);
  const whom = object === undefined ? 'none' : coarseKindOf(reading, object);
  features.add('pattern.agent', type, who);
  features.add('pattern.object', type, whom);
  features.add('pattern.sides', type, who, whom);
  features.add('pattern.heads', type, reading.tree.relations[token]!, who);
  features.add('pattern.text', text);
  features.add('pattern.relation', type, reading.tree.relations[token]!);
  if (mode !== null) features.add('pattern.mode', mode);
}

/**
 * How far around a word its sentence is looked at, in tokens: no writer's sentence is longer, but some texts
 * never end one.
 */
const FURTHEST = 200;

/** What it sees of the rest of the sentence and of the article. */
export function addSurroundings(
  reading: ActReading,
  sentence: SentenceTokens,
  token: number,
  features: Features,
): void {
  const { tree, mentions, quoted, topics } = reading;
  const kinds = new Set<string>(),
    broads = new Set<string>();
  const first = Math.max(sentence.core, token - FURTHEST);
  const last = Math.min(sentence.last, token + FURTHEST);
  for (let i = first; i < last; i++) {
    const placed = mentions.at(i);
    if (placed?.first === i) kinds.add(kindOf(reading, i));
    else if (tree.pos[i] === 'NOUN' || (tree.pos[i] === 'VERB' && i !== token))
      broads.add(classesOf(tree.lemmas[i]!)[0]);
  }
  for (const kind of kinds) features.add('sentence.kind', kind);
  for (const broad of broads) features.add('sentence.broad', broad);
  for (const topic of topics) features.add('topic', topic);
  features.add('quoted', String(quoted[token]), tree.pos[token]!);
  const title = reading.context.layout.article.title;
  features.add('title', String(sentence.start < (title?.end ?? 0)));
}
