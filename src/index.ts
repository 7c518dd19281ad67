export { analyze, analyzeAll } from './analyze.js';
export type * from './analysis.js';
export type { KnowledgeEntry } from './knowledge/entry.js';
export { PARTS, type AnalyzeOptions, type Part } from './options.js';
