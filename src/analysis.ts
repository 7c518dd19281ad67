/**
 * The result of one analysis: the published contract, version 1.
 *
 * Inside the library and in the TypeScript API every offset is in UTF-16 code units, as JavaScript strings
 * count; `report/` converts to code points or bytes on the way out. Spans are half-open.
 */
import type { Act } from './contract/acts.js';
import type { Article } from './contract/article.js';
import type { Entity } from './contract/entities.js';
import type { Source, Tool, Warning } from './contract/run.js';
import type { Statement } from './contract/statements.js';
import type { Keyphrase, Stats, Summary } from './contract/summary.js';
import type { OffsetUnit, Paragraph, Sentence, Token } from './contract/text.js';
import type { Amount, DateExpression } from './contract/times.js';

export type * from './contract/acts.js';
export type * from './contract/article.js';
export type * from './contract/entities.js';
export type * from './contract/run.js';
export type * from './contract/statements.js';
export type * from './contract/summary.js';
export type * from './contract/text.js';
export type * from './contract/times.js';

/** What `analyze` returns. Parts left out by `only` are absent. */
export interface Analysis {
  schemaVersion: '1.1';
  tool: Tool;
  offsetUnit: OffsetUnit;
  source: Source;
  article: Article;
  text: string;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  tokens?: Token[];
  entities: Entity[];
  dates: DateExpression[];
  amounts: Amount[];
  statements: Statement[];
  acts: Act[];
  keyphrases: Keyphrase[];
  summary: Summary;
  stats: Stats;
  warnings: Warning[];
}
