import type { Analysis } from '../../analysis.js';
import type { Row } from './page.js';

/** One line per name, statement and act: what it is, and what decided. */
export function explanations({ entities, statements, acts }: Analysis): Row[] {
  return [
    ...entities.map(({ id, name, mentions: [first] }): Row => [
      id,
      name,
      why(first?.rule ?? '', first?.confidence, first?.evidence),
    ]),
    ...statements.map(({ id, cue, rule, confidence, evidence }): Row => [
      id,
      cue?.text ?? '',
      why(rule, confidence, evidence),
    ]),
    ...acts.map(({ id, type, rule, confidence, evidence }): Row => [
      id,
      type,
      why(rule, confidence, evidence),
    ]),
  ];
}

/** The rule with its confidence, unless the evidence begins with it. */
function why(rule: string, confidence: number | undefined, evidence: readonly string[] = []): string {
  const decided = confidence === undefined ? rule : `${rule} (${confidence.toFixed(2)})`;
  return (evidence[0]?.startsWith(rule) ? evidence : [decided, ...evidence]).join('; ');
}
