import type { Mention } from '../../analysis.js';
import type { EntityContext } from '../context.js';
import type { Candidate } from '../recognise/candidate.js';

/** A name as a mention; with `explain`, what decided. */
export function toMention(
  { segmentation: { tokens }, explain }: EntityContext,
  name: Candidate,
): Mention {
  const { first, last, kind, rule, confidence } = name;
  const start = tokens.starts[first]!,
    end = tokens.ends[last - 1]!;
  return {
    start,
    end,
    text: tokens.text.slice(start, end),
    sentence: tokens.sentenceOf[first]!,
    kind,
    rule,
    confidence,
    ...(explain && { evidence: evidenceOf(name) }),
  };
}

const evidenceOf = ({ rule, confidence, entry, runnerUp }: Candidate): string[] => [
  `${rule} (${confidence.toFixed(2)})`,
  ...(entry ? [`knowledge: ${entry.name}${entry.wikidata ? ` ${entry.wikidata}` : ''}`] : []),
  ...(runnerUp ? [`against ${runnerUp}`] : []),
];
