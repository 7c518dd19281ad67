import { readLayout } from '../../src/document/read-layout.js';
import { findEntities } from '../../src/entities/find-entities.js';
import { readSentences } from '../../src/grammar/read-sentences.js';
import type { RelationContext } from '../../src/grammar/context.js';
import type { Sentence } from '../../src/grammar/sentence.js';
import { loadKnowledge } from '../../src/knowledge/knowledge.js';
import { annotate } from '../../src/language/annotate.js';
import { segment } from '../../src/language/segment.js';

/** The sentences of a text, with names and heads. */
export const readText = (text: string): readonly Sentence[] =>
  readSentences(readContext(text)).sentences;

/** What is read of a text before its sentences are. */
export function readContext(text: string): RelationContext {
  const knowledge = loadKnowledge();
  const layout = readLayout(text, knowledge, {});
  const segmentation = segment(text, layout);
  const { morphology, dependencies } = annotate(segmentation, { heads: true });
  const entities = findEntities({ segmentation, morphology, layout, knowledge, explain: false });
  return { segmentation, morphology, dependencies, layout, entities, explain: false };
}
