import type { KnowledgeEntry } from './knowledge/entry.js';
import { suggestion } from './nearest.js';

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

/** An article with what is known of it, for `analyzeAll`; what is null is as if it were not there. */
export interface Article {
  text: string;
  /** Names the article in `source.name`; else its address does. */
  id?: string | number | null;
  /** Address, for `source.url`. */
  url?: string | null;
  /** Headline, which need not be part of the text. */
  title?: string | null;
  /** ISO 8601 or RFC 2822 date that anchors relative dates when the text has none of its own. */
  date?: string | null;
  authors?: readonly string[] | null;
  publisher?: string | null;
  /** BCP 47 tag of the text. */
  language?: string | null;
}

export interface AnalyzeAllOptions extends AnalyzeOptions {
  /**
   * Called with what was thrown at an article, which is then left out; without it the error ends the
   * iteration. `index` counts from 0.
   */
  onError?: (error: unknown, index: number) => void;
}

const NAMES: Record<keyof AnalyzeAllOptions, true> = {
  tokens: true,
  only: true,
  summarySentences: true,
  title: true,
  date: true,
  authors: true,
  publisher: true,
  language: true,
  knowledge: true,
  explain: true,
  onStage: true,
  onError: true,
  source: true,
};

/**
 * @throws RangeError when an option or a part of `only` does not exist; the message says which was likely
 * meant
 */
export function checkOptions(options: AnalyzeAllOptions): void {
  for (const name of Object.keys(options))
    if (!Object.hasOwn(NAMES, name))
      throw new RangeError(`no option is called ${suggestion(name, Object.keys(NAMES))}`);
  const { summarySentences: most = 0 } = options;
  if (!Number.isSafeInteger(most) || most < 0)
    throw new RangeError('summarySentences is a whole number, 0 or more');
  for (const part of options.only ?? [])
    if (!PARTS.includes(part)) throw new RangeError(`no part is called ${suggestion(part, PARTS)}`);
}
