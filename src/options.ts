import type { KnowledgeEntry } from './knowledge/entry.js';

/** Top-level parts of an analysis that `only` can choose; the others are always there. */
export const PARTS = [
  'article',
  'text',
  'paragraphs',
  'sentences',
  'tokens',
  'entities',
  'dates',
  'amounts',
  'statements',
  'acts',
  'keyphrases',
  'summary',
  'stats',
  'warnings',
] as const;

export type Part = (typeof PARTS)[number];

export interface AnalyzeOptions {
  /** Include tokens with tags, lemmas and heads. */
  tokens?: boolean;
  /** Only these parts; stages that none of them needs are not run. */
  only?: readonly Part[];
  /** Sentences in the summary, 3 unless told. */
  summarySentences?: number;
  /** Headline, which need not be part of the text. */
  title?: string;
  /** ISO 8601 or RFC 2822 date that anchors relative dates when the text has none of its own. */
  date?: string;
  /** Who signs the article, where something other than its text tells. */
  authors?: readonly string[];
  /** Who publishes it, where something other than its text tells. */
  publisher?: string;
  /** BCP 47 tag of the text, `en` unless told. */
  language?: string;
  /** Entries beside the built-in knowledge. */
  knowledge?: readonly KnowledgeEntry[];
  /** Add to each item the evidence that decided it. */
  explain?: boolean;
  /** Called with the name of each stage before it runs. */
  onStage?: (stage: string) => void;
  /** What `source` says; counted from the text where absent. */
  source?: {
    name?: string;
    format?: string;
    bytes?: number;
    sha256?: string;
    encoding?: string;
    url?: string;
    extraction?: 'main-text';
    record?: Record<string, unknown>;
  };
}
