export { analyze, analyzeAll } from '../analyze.js';
export type * from '../analysis.js';
export { Failure } from '../errors.js';
export type { KnowledgeEntry } from '../knowledge/entry.js';
export {
  PARTS,
  type AnalyzeAllOptions,
  type AnalyzeOptions,
  type Article,
  type Part,
} from '../options.js';
export { render, type RenderOptions } from './render.js';
