import { createHash } from 'node:crypto';
import type { Analysis, Source } from './analysis.js';
import { knowledgeDigest, loadKnowledge } from './knowledge/knowledge.js';
import { PARTS, type AnalyzeOptions, type Part } from './options.js';
import { readThrough } from './scan/reading/read-through.js';
import { restoreSpans } from './scan/reading/restore.js';
import { runStages, type StageName } from './stages.js';
import { VERSION } from './version.js';

/** The stages whose products each part is; `text` and `paragraphs` come with the layout, which always runs. */
const STAGES_OF: Record<Part, readonly StageName[]> = {
  article: [],
  text: [],
  paragraphs: [],
  sentences: [],
  tokens: ['tokens'],
  entities: ['entities'],
  dates: ['dates'],
  amounts: ['amounts'],
  statements: ['statements', 'cast'],
  acts: ['acts'],
  keyphrases: ['keyphrases'],
  summary: ['summary'],
  stats: [],
  warnings: [],
};

/**
 * Analyses one article. Pure: the same text and options give the same result. The way through is the list in `stages.ts`.
 *
 * @param text the article, any Unicode string
 * @returns the analysis, with offsets in UTF-16 code units of `text`
 * @throws RangeError when `only` names a part that does not exist
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const parts = options.only ?? PARTS.filter((part) => part !== 'tokens' || options.tokens);
  const goals: StageName[] = ['segmentation', 'stats', 'warnings', ...parts.flatMap(stagesOf)];
  const reading = readThrough(text);
  const knowledge = loadKnowledge(options.knowledge);
  const made = runStages(goals, { text: reading?.text ?? text, options, knowledge });
  const analysis: Analysis = {
    schemaVersion: '1.1',
    tool: { name: 'article-analyze', version: VERSION, knowledge: knowledgeDigest() },
    offsetUnit: 'utf16',
    source: describeSource(text, options),
    article: made.layout!.article,
    text,
    paragraphs: made.layout!.paragraphs,
    sentences: made.segmentation!.sentences.map(({ start, end, paragraph }) => ({
      start,
      end,
      paragraph,
    })),
    ...(made.tokens && { tokens: made.tokens }),
    entities: made.entities ?? made.names ?? [],
    dates: made.dates ?? [],
    amounts: made.amounts ?? [],
    statements: made.cast?.statements(made.statements ?? []) ?? [],
    acts: made.acts ?? [],
    keyphrases: made.keyphrases ?? [],
    summary: made.summary ?? { sentences: [], text: '' },
    stats: made.stats!,
    warnings: made.warnings!,
  };
  return reading ? restoreSpans(analysis, reading, text) : analysis;
}

function stagesOf(part: Part): readonly StageName[] {
  if (!PARTS.includes(part))
    throw new RangeError(`no part is called ${JSON.stringify(part)}; there are ${PARTS.join(', ')}`);
  return STAGES_OF[part];
}

/** Analyses articles one by one, as they come. */
export async function* analyzeAll(
  articles: AsyncIterable<string> | Iterable<string>,
  options: AnalyzeOptions = {},
): AsyncGenerator<Analysis> {
  for await (const text of articles) yield analyze(text, options);
}

function describeSource(text: string, { source = {} }: AnalyzeOptions): Source {
  return {
    name: source.name ?? 'text',
    format: source.format ?? 'text',
    bytes: source.bytes ?? Buffer.byteLength(text),
    sha256: source.sha256 ?? createHash('sha256').update(text).digest('hex'),
    encoding: source.encoding ?? 'utf-8',
    ...(source.url !== undefined && { url: source.url }),
    ...(source.extraction !== undefined && { extraction: source.extraction }),
    ...(source.record !== undefined && { record: source.record }),
  };
}
