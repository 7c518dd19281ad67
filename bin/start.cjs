'use strict';
const { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

const BUNDLE = join(__dirname, '../dist/cli.cjs');
/** A line that says what it was made by and of, then what V8 compiled of the bundle when it was built. */
const CODE = join(__dirname, '../dist/cli.code');

/**
 * How V8 is to run this, by its major version (Node 20, Node 22). It waits before it optimizes a function:
 * most functions here meet values of many shapes, and what is optimized after a few calls is thrown away and
 * made again and again; with patience one article takes three quarters of the time and a batch of 150 four
 * fifths. It compiles a pattern once, to machine code: most come back, and would be compiled twice.
 */
const FLAGS = new Map([
  ['11', ['--interrupt-budget=1000000', '--no-regexp-tier-up']],
  ['12', ['--invocation-count-for-turbofan=15000', '--no-regexp-tier-up']],
]);

/** Runs the command line of this process. */
exports.start = () => {
  const command = attempt(() => load(true));
  command?.main();
};

/** Answers the main thread from a worker thread. */
exports.serve = () => load(false).serve();

/**
 * The bundle, from compiled code where this very Node made it and both files are as they were; V8 itself
 * checks too little. Where there is none, it is compiled anew, and what was compiled is kept for the next
 * start.
 */
function load(keep) {
  setFlags();
  const source = readFileSync(BUNDLE);
  const kept = cacheFile();
  for (const file of [CODE, kept]) {
    const code = file && readCode(file, source);
    const script = code && compile(source, code);
    if (script && !script.cachedDataRejected) return run(script);
  }
  if (!isIntact(source)) throw new Error('it has changed since it was made');
  const script = compile(source);
  if (keep && kept) process.on('exit', () => keepCode(kept, source, script));
  return run(script);
}

/** Before anything is compiled: V8 takes compiled code only under the flags that it was made under. */
function setFlags() {
  const major = process.versions.v8.split('.', 1)[0];
  for (const flag of FLAGS.get(major) ?? []) setFlagsFromString(flag);
}

const compile = (source, cachedData) =>
  new Script(`(function (require, module, __filename) {${source.toString('latin1')}\n})`, {
    filename: BUNDLE,
    cachedData,
  });

function run(script) {
  const module = { exports: {} };
  script.runInThisContext()(createRequire(BUNDLE), module, BUNDLE);
  return module.exports;
}

function readCode(path, source) {
  try {
    const file = readFileSync(path);
    const end = file.indexOf('\n');
    const code = file.subarray(end + 1);
    return file.latin1Slice(0, end) === keyOf(source, code) ? code : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A run that analysed something leaves about twice as much code as there is source, one that only told its
 * version as much.
 */
const ENOUGH = 1.5;

/** What V8 compiled so far, with its line; nothing of a run that ended before it did much. */
function codeOf(source, script) {
  const code = script.createCachedData();
  return code.length < ENOUGH * source.length
    ? undefined
    : Buffer.concat([Buffer.from(`${keyOf(source, code)}\n`), code]);
}

/** Where it cannot be kept, the next start takes longer; that is all. */
function keepCode(path, source, script) {
  const code = codeOf(source, script);
  if (code === undefined) return;
  const part = `${path}.${process.pid}.part`;
  try {
    mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
    writeFileSync(part, code);
    renameSync(part, path);
  } catch {
    // No room, or no right to write there.
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

/**
 * In the folder where programs keep what they can make again; nothing is kept where the environment names
 * none.
 */
function cacheFile() {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  const base = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, '.cache'));
  return base && join(base, 'article-analyze', `${process.version}-${process.arch}.code`);
}

/** For the build: runs the command, and gives what V8 compiled of it when the process ends. */
exports.record = (keep) => {
  setFlags();
  const source = readFileSync(BUNDLE);
  const script = compile(source);
  process.on('exit', () => keep(CODE, codeOf(source, script)));
  run(script).main();
};
