import { createHash } from 'node:crypto';
import type { Analysis, Source, Token } from './analysis.js';
import { readLayout } from './document/read-layout.js';
import { findEntities } from './entities/find-entities.js';
import { knowledgeDigest, loadKnowledge } from './knowledge/knowledge.js';
import { annotate, NO_SYNTAX } from './language/annotate.js';
import { segment } from './language/segment.js';
import type { Dependencies, Morphology } from './language/syntax.js';
import type { Segmentation } from './language/tokens.js';
import type { AnalyzeOptions, Part } from './options.js';
import { findActs } from './acts/find-acts.js';
import { linkReferences } from './discourse/link-mentions.js';
import { findStatements } from './statements/find-statements.js';
import { countStats } from './summary/stats.js';
import { findKeyphrases } from './summary/keyphrases.js';
import { stemContentWords } from './summary/stems.js';
import { summarize } from './summary/summarize.js';
import { findAmounts, findDates } from './time/find-times.js';
import { VERSION } from './version.js';

/**
 * Analyses one article. Pure: the same text and options give the same result.
 *
 * @param text the article, any Unicode string
 * @returns the analysis, with offsets in UTF-16 code units of `text`
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const wants = chosenParts(options);
  const needsEntities = wants('entities', 'statements', 'acts', 'keyphrases');
  const needsHeads = wants('tokens', 'statements', 'acts');

  const knowledge = loadKnowledge(options.knowledge);
  const layout = readLayout(text, knowledge, options);
  const warnings = layout.warnings;
  const segmentation = segment(text, layout);
  const { morphology, dependencies } =
    needsEntities || needsHeads || wants('summary')
      ? annotate(segmentation, { heads: needsHeads })
      : NO_SYNTAX;
  const dates = wants('dates', 'statements', 'acts') ? findDates(segmentation, layout) : [];
  const amounts = wants('amounts') ? findAmounts(segmentation) : [];
  const explain = options.explain ?? false;
  const entities = needsEntities
    ? findEntities({ segmentation, morphology, layout, knowledge, warnings, explain })
    : [];
  const relations = {
    segmentation,
    morphology,
    dependencies,
    layout,
    entities,
    dates,
    warnings,
    explain,
  };
  const statements = wants('statements', 'acts') ? findStatements(relations) : [];
  const acts = wants('acts') ? findActs(relations, statements) : [];
  const stems = wants('keyphrases', 'summary') ? stemContentWords(segmentation.tokens, morphology) : [];
  const digest = { segmentation, morphology, layout, entities, stems };

  const analysis: Analysis = {
    schemaVersion: '1.1',
    tool: { name: 'article-analyze', version: VERSION, knowledge: knowledgeDigest() },
    offsetUnit: 'utf16',
    source: describeSource(text, options),
    article: layout.article,
    text,
    paragraphs: layout.paragraphs,
    sentences: segmentation.sentences.map(({ start, end, paragraph }) => ({ start, end, paragraph })),
    ...(wants('tokens') && { tokens: listTokens(segmentation, morphology, dependencies) }),
    entities: wants('entities') ? linkReferences({ segmentation, morphology, entities }) : entities,
    dates,
    amounts,
    statements,
    acts,
    keyphrases: wants('keyphrases') ? findKeyphrases(digest) : [],
    summary: wants('summary')
      ? summarize(digest, options.summarySentences ?? 3)
      : { sentences: [], text: '' },
    stats: countStats(segmentation, layout.paragraphs.length),
    warnings,
  };
  return analysis;
}

/** Analyses articles one by one, as they come. */
export async function* analyzeAll(
  articles: AsyncIterable<string> | Iterable<string>,
  options: AnalyzeOptions = {},
): AsyncGenerator<Analysis> {
  for await (const text of articles) yield analyze(text, options);
}

/** Whether any of the given parts is to be made. */
function chosenParts(options: AnalyzeOptions): (...parts: Part[]) => boolean {
  const only = options.only && new Set<Part>(options.only);
  return (...parts) =>
    parts.some((part) => (only ? only.has(part) : part !== 'tokens' || options.tokens === true));
}

function describeSource(text: string, { source = {} }: AnalyzeOptions): Source {
  return {
    name: source.name ?? 'text',
    format: source.format ?? 'text',
    bytes: source.bytes ?? Buffer.byteLength(text),
    sha256: source.sha256 ?? createHash('sha256').update(text).digest('hex'),
    encoding: source.encoding ?? 'utf-8',
  };
}

function listTokens(
  { tokens }: Segmentation,
  { pos, tags, lemmas }: Morphology,
  { heads, relations }: Dependencies,
): Token[] {
  return tokens.forms.map((text, i) => ({
    start: tokens.starts[i]!,
    end: tokens.ends[i]!,
    text,
    lemma: lemmas[i]!,
    pos: pos[i]!,
    tag: tags[i]!,
    head: heads[i]!,
    dep: relations[i]!,
    sentence: tokens.sentenceOf[i]!,
  }));
}
