import * as host from '../host.js';
import { lend } from './core.js';

lend(host);

// `import` in Node; `require` gets `index.ts` in a bundle of its own.
export { analyze, analyzeAll, Failure, PARTS, render } from './index.js';
