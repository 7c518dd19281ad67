// Preloaded into the command: what befalls a worker thread at an article that holds one of these words.
'use strict';
const { isMainThread } = require('node:worker_threads');
const { get } = Map.prototype;
if (!isMainThread) {
  Map.prototype.get = function (key) {
    // eslint-disable-next-line no-restricted-syntax -- this is the fault
    if (key === 'deathword') process.exit(3);
    if (key === 'hangword') for (;;);
    if (key === 'hungerword') {
      const eaten = [];
      for (;;) eaten.push(new Array(1000).fill(0.5 + eaten.length));
    }
    return get.call(this, key);
  };
}
