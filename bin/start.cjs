'use strict';
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const BUNDLE = join(__dirname, '../dist/cli.cjs');
/** What V8 compiled of the bundle when it was built; another version of V8 passes it over and compiles anew. */
const CODE = join(__dirname, '../dist/cli.code');

/** Runs the command line of this process. Returns its script. */
exports.start = () => {
  const source = readFileSync(BUNDLE, 'latin1');
  const script = new Script(`(function (require, __filename) {${source}\n})`, {
    filename: BUNDLE,
    cachedData: readCode(),
  });
  script.runInThisContext()(createRequire(BUNDLE), BUNDLE);
  return script;
};

function readCode() {
  try {
    return readFileSync(CODE);
  } catch {
    return undefined;
  }
}
