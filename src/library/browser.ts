import * as host from './browser-host.js';
import { lend } from './core.js';
import { fetchAssets, type FetchOptions } from './fetch-assets.js';
import { analyze, analyzeAll, render } from './index.js';

export type * from '../analysis.js';
export type { KnowledgeEntry } from '../knowledge/entry.js';
export type { AnalyzeAllOptions, AnalyzeOptions, Article, Part } from '../options.js';
export { Failure, PARTS } from './index.js';
export type { FetchOptions } from './fetch-assets.js';
export type { RenderOptions } from './render.js';

lend(host);

/** The same functions as in Node.js. */
export interface Analyzer {
  readonly analyze: typeof analyze;
  readonly analyzeAll: typeof analyzeAll;
  readonly render: typeof render;
}

let loading: Promise<Analyzer> | undefined;

/**
 * Fetches the models and the knowledge, about 11 MB, once for each page or worker, and checks them. Nothing
 * else is ever fetched, and nothing sent. A second call gives the same; after a failure it tries again.
 *
 * @throws Failure with the address: `asset-unreachable`, or `asset-damaged` for files of another version
 */
export function loadAnalyzer(options: FetchOptions = {}): Promise<Analyzer> {
  loading ??= fetchAssets(options).then(
    () => ({ analyze, analyzeAll, render }),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
