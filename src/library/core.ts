// What `dist/index.js` and `dist/browser.js` share. It has no host of its own: each lends one.
export { analyze, analyzeAll, Failure, PARTS, render } from './index.js';
export { readAsset } from '../assets.js';
export { lend } from './lent-host.js';
