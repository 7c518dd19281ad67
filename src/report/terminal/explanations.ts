import type { Analysis } from '../../analysis.js';
import type { Row } from './page.js';

/** One line per name, statement and act: what it is, and what decided. */
export function explanations({ entities, statements, acts }: Analysis): Row[] {
  return [
    ...entities.map(({ id, name, mentions: [first] }): Row => [id, name, why(first?.rule ?? '', first?.confidence, first?.evidence)]),
    ...statements.map(({ id, cue, rule, confidence, evidence }): Row => [id, cue?.text ?? '', why(rule, confidence, evidence)]),
    ...acts.map(({ id, type, rule, confidence, evidence }): Row => [id, type, why(rule, confidence, evidence)]),
  ];
}

function why(rule: string, confidence: number | undefined, evidence: readonly string[] = []): string {
  return [rule, ...(confidence === undefined ? [] : [confidence.toFixed(2)]), ...evidence].join('; ');
}
