import type { Analysis, Source } from './analysis.js';
import { sha256, utf8Length } from './host.js';
import { knowledgeDigest, loadKnowledge } from './knowledge/knowledge.js';
import { checkEntries } from './knowledge/user/check-entries.js';
import {
  checkOptions,
  PARTS,
  type AnalyzeAllOptions,
  type AnalyzeOptions,
  type Article,
  type Part,
} from './options.js';
import { readThrough } from './scan/reading/read-through.js';
import { restoreSpans } from './scan/reading/restore.js';
import { runStages, type StageName } from './stages.js';
import { VERSION } from './version.js';

/**
 * The stages whose products each part is; `text` and `paragraphs` come with the layout, which always runs.
 */
const STAGES_OF: Record<Part, readonly StageName[]> = {
  article: [],
  text: [],
  paragraphs: [],
  sentences: [],
  tokens: ['tokens'],
  entities: ['entities'],
  dates: ['dates'],
  amounts: ['amounts'],
  statements: ['statements', 'numbers'],
  acts: ['acts'],
  keyphrases: ['keyphrases'],
  summary: ['summary'],
  stats: [],
  warnings: [],
};

/**
 * Analyses one article. Pure: the same text and options give the same result. The way through is the list in
 * `stages.ts`.
 *
 * @param text the article, any Unicode string
 * @returns the analysis, with offsets in UTF-16 code units of `text`
 * @throws RangeError when there is no such option, or no such part in `only`; TypeError when the text is no
 * string, or an entry of `knowledge` is none
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  if (typeof text !== 'string') throw new TypeError('the text to analyse is no string');
  checkOptions(options);
  if (options.knowledge) checkEntries(options.knowledge);
  const parts = options.only ?? PARTS.filter((part) => part !== 'tokens' || options.tokens);
  const goals: StageName[] = [
    'segmentation',
    'stats',
    'warnings',
    ...parts.flatMap((part) => STAGES_OF[part]),
  ];
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
    entities: made.entities ?? [],
    dates: made.dates ?? [],
    amounts: made.amounts ?? [],
    statements: made.numbers?.statements(made.statements ?? []) ?? [],
    acts: made.acts ?? [],
    keyphrases: made.keyphrases ?? [],
    summary: made.summary ?? { sentences: [], text: '' },
    stats: made.stats!,
    warnings: made.warnings!,
  };
  return reading ? restoreSpans(analysis, reading, text) : analysis;
}

/**
 * Analyses articles one by one, as they come: texts, or records with what is known of them.
 *
 * @throws what `analyze` throws, at the article it throws it at, unless `onError` takes it
 */
export async function* analyzeAll(
  articles: AsyncIterable<string | Article> | Iterable<string | Article>,
  options: AnalyzeAllOptions = {},
): AsyncGenerator<Analysis> {
  checkOptions(options);
  const { onError, ...shared } = options;
  let index = 0;
  for await (const article of articles) {
    let analysis: Analysis | undefined;
    try {
      analysis =
        typeof article === 'string' ? analyze(article, shared) : analyzeRecord(article, shared, index);
    } catch (error) {
      if (!onError) throw error;
      onError(error, index);
    }
    index++;
    if (analysis) yield analysis;
  }
}

function analyzeRecord(record: Article, options: AnalyzeOptions, index: number): Analysis {
  const { id, url, title, date, authors, publisher, language } = record;
  if (typeof record.text !== 'string')
    throw new TypeError(`article ${index} has no "text" that is a string`);
  const name = id ?? url;
  return analyze(record.text, {
    ...options,
    ...(title != null && { title }),
    ...(date != null && { date }),
    ...(authors != null && { authors }),
    ...(publisher != null && { publisher }),
    ...(language != null && { language }),
    source: {
      ...options.source,
      ...(name != null && { name: String(name) }),
      ...(url != null && { url }),
    },
  });
}

function describeSource(text: string, { source = {} }: AnalyzeOptions): Source {
  return {
    name: source.name ?? 'text',
    format: source.format ?? 'text',
    bytes: source.bytes ?? utf8Length(text),
    sha256: source.sha256 ?? sha256(text),
    encoding: source.encoding ?? 'utf-8',
    ...(source.url !== undefined && { url: source.url }),
    ...(source.extraction !== undefined && { extraction: source.extraction }),
    ...(source.record !== undefined && { record: source.record }),
  };
}
