import type { EntityType } from '../../../src/analysis.js';
import { readLayout } from '../../../src/document/read-layout.js';
import type { EntityContext } from '../../../src/entities/context.js';
import { nameAt, type Candidate, type Evidence } from '../../../src/entities/recognise/candidate.js';
import { loadKnowledge } from '../../../src/knowledge/knowledge.js';
import { annotate } from '../../../src/language/annotate.js';
import { segment } from '../../../src/language/segment.js';

export function contextOf(text: string): EntityContext {
  const knowledge = loadKnowledge();
  const layout = readLayout(text, knowledge, {});
  const segmentation = segment(text, layout);
  const { morphology } = annotate(segmentation, { heads: false });
  return { segmentation, morphology, layout, knowledge, explain: false };
}

const BY_MODEL: Evidence = { rule: 'model.ner', source: 'model', confidence: 0.6 };

/** An example with names in brackets, `[person: Ann Roe] left.`, as if the model had found them. */
export function readExample(example: string): { context: EntityContext; names: Candidate[] } {
  let text = '';
  const spans: { start: number; end: number; type: EntityType }[] = [];
  for (const part of example.split(/(\[\w+: [^\]]+\])/)) {
    const [, type, name] = /^\[(\w+): ([^\]]+)\]$/.exec(part) ?? [];
    if (name !== undefined)
      spans.push({ start: text.length, end: text.length + name.length, type: type as EntityType });
    text += name ?? part;
  }
  const context = contextOf(text);
  const { starts, ends } = context.segmentation.tokens;
  const names = spans.map(({ start, end, type }) =>
    nameAt(starts.indexOf(start), ends.indexOf(end) + 1, type, BY_MODEL),
  );
  return { context, names };
}

/** `person: Ann Roe; place: Lund` */
export const shown = (
  names: readonly Candidate[],
  { segmentation: { tokens } }: EntityContext,
): string =>
  names
    .map(({ type, first, last }) => `${type}: ${tokens.forms.slice(first, last).join(' ')}`)
    .join('; ');
