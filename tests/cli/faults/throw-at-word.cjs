// Preloaded into the command: a fault inside the analysis of every article that holds this word.
'use strict';
const WORD = 'faultword';
const { get } = Map.prototype;
Map.prototype.get = function (key) {
  if (key === WORD) throw new TypeError('injected fault');
  return get.call(this, key);
};
