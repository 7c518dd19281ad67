'use strict';
const { readFileSync, statSync } = require('node:fs');
const nodeModule = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

const BUNDLE = join(__dirname, '../dist/cli.cjs');
/** A line that says what it was made by and of, then what V8 compiled of the bundle when it was built. */
const CODE = join(__dirname, '../dist/cli.code');

/** Runs the command line of this process. */
exports.start = () => {
  const command = attempt(load);
  command?.main();
};

/** Answers the main thread from a worker thread. */
exports.serve = () => load().serve();

/**
 * The bundle, from compiled code where this very Node made it and both files are as they were; V8 itself checks too
 * little. Another Node compiles anew, and keeps what it compiled where it can (Node 22.1 and later).
 */
function load() {
  const source = readFileSync(BUNDLE);
  const code = readCode(source);
  if (code !== undefined) {
    const script = compile(source, code);
    if (!script.cachedDataRejected) return run(script);
  }
  if (!isIntact(source)) throw new Error('it has changed since it was made');
  const folder = cacheFolder();
  if (folder !== undefined) nodeModule.enableCompileCache?.(folder);
  return require(BUNDLE);
}

const compile = (source, cachedData) =>
  new Script(`(function (require, module, __filename) {${source.toString('latin1')}\n})`, {
    filename: BUNDLE,
    cachedData,
  });

function run(script) {
  const module = { exports: {} };
  script.runInThisContext()(nodeModule.createRequire(BUNDLE), module, BUNDLE);
  return module.exports;
}

function readCode(source) {
  try {
    const file = readFileSync(CODE);
    const end = file.indexOf('\n');
    const code = file.subarray(end + 1);
    return file.latin1Slice(0, end) === keyOf(source, code) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** The length of the program tells builds of one version apart. */
const keyOf = (source, code) =>
  [
    process.version,
    process.platform,
    process.arch,
    statSync(process.execPath).size,
    crc32(source),
    crc32(code),
  ].join(' ');

/** Whether the bundle is what the list of checksums says. */
function isIntact(source) {
  const list = readFileSync(join(__dirname, '../dist/assets/checksums.tsv'), 'latin1');
  return list.includes(`cli.cjs\t${source.length}\t${crc32(source).toString(16)}\n`);
}

/** The result of `load`, or one line on standard error about a damaged installation. */
function attempt(load) {
  try {
    return load();
  } catch (error) {
    process.stderr.write(
      `article-analyze: dist/cli.cjs: cannot be used (${error.message}); install article-analyze again [asset-damaged]\n`,
    );
    process.exitCode = 70;
    return undefined;
  }
}

/** Where programs keep what they can make again; nothing is kept where the environment names no place. */
function cacheFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  const base = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, '.cache'));
  return base && join(base, 'article-analyze');
}

/** For the build: runs the command, and gives what V8 compiled of it, with its line, when the process ends. */
exports.record = (keep) => {
  const source = readFileSync(BUNDLE);
  const script = compile(source);
  process.on('exit', () => {
    const code = script.createCachedData();
    keep(CODE, Buffer.concat([Buffer.from(`${keyOf(source, code)}\n`), code]));
  });
  run(script).main();
};
