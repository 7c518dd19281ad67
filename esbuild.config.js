// Builds dist/ (the published package) or, with the argument "training", build/ (tools that make and measure
// models).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import asc from 'assemblyscript/asc';
import { build } from 'esbuild';

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.15',
  format: 'esm',
  logLevel: 'warning',
  // Node has them; esbuild would build each such pattern anew at every use.
  supported: { 'regexp-unicode-property-escapes': true },
  // Bundled CommonJS packages still call require for Node's own modules.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
};

const COMMAND = 'dist/cli.cjs';

/** Folders whose binary models and JSON files ship as they are. */
const ASSET_FOLDERS = ['src/assets', 'src/report/schema'];

/**
 * Modules that most runs never need: each is a bundle of its own in dist/lazy, which `await import()` loads
 * when it is called for.
 */
const LAZY = [
  'src/cli/completion/completion.ts',
  'src/cli/output/pager.ts',
  'src/read/decompress/bzip2.ts',
  'src/read/decompress/zstd.ts',
  'src/read/glob.ts',
  'src/read/html/extract.ts',
  'src/read/markdown/extract.ts',
  'src/read/records/parquet.ts',
  'src/read/records/table.ts',
  'src/read/warc.ts',
  'src/report/html/html.ts',
  'src/report/markdown/markdown.ts',
  'src/report/match/match.ts',
];

const bundleOf = (module) =>
  `lazy/${module.slice('src/'.length, -'.ts'.length).replaceAll('/', '-')}.cjs`;

/** Points the dynamic imports of lazy modules at their bundles. */
const lazyModules = {
  name: 'lazy-modules',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, kind, resolveDir }) => {
      if (kind !== 'dynamic-import') return null;
      const module = relative(import.meta.dirname, join(resolveDir, path))
        .replaceAll('\\', '/')
        .replace(/\.js$/, '.ts');
      return LAZY.includes(module) ? { path: `./${bundleOf(module)}`, external: true } : null;
    });
  },
};

async function buildAssets() {
  mkdirSync('dist/assets', { recursive: true });
  for (const folder of ASSET_FOLDERS) {
    for (const name of readFolder(folder))
      if (/\.(?:bin|json)$/.test(name)) cpSync(join(folder, name), join('dist/assets', name));
  }
  await compileKernel('dist/assets/kernel.wasm');
  await compileKnowledge('dist/assets');
  writeFileSync('dist/assets/digest.txt', digestAssets());
  // Tools for models make the assets anew, and leave the package as it was.
  writeFileSync('dist/assets/checksums.tsv', listChecksums(existsSync(COMMAND) ? [COMMAND] : []));
}

/** Packages of which something is in a bundle. */
const bundled = new Set();

async function bundle(options) {
  const { metafile } = await build({ ...options, metafile: true });
  for (const output of Object.values(metafile.outputs))
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
      const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
      if (name && bytesInOutput > 0) bundled.add(name);
    }
}

/** Name, version, licence and its text of each package, as their licences ask for. */
function licencesOf(names) {
  return [...names]
    .sort()
    .map((name) => {
      const folder = join('node_modules', name);
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
      const text = file
        ? readFileSync(join(folder, file), 'utf8').trim()
        : `Licensed under ${license}; the package has no file with the text.`;
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

async function buildPackage() {
  rmSync('dist', { recursive: true, force: true });
  await buildAssets();
  await bundleLibrary();
  await bundle({
    ...common,
    format: 'cjs',
    banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
    define: { 'import.meta.url': 'bundleUrl' },
    charset: 'ascii',
    alias: { 'node:child_process': './src/cli/no-child-process.ts' },
    // What is external is required: the bundle runs as a script, which cannot import.
    supported: { ...common.supported, 'dynamic-import': false },
    plugins: [lazyModules],
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    minify: true,
  });
  await bundle({
    ...common,
    format: 'cjs',
    banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
    alias: { 'cssomnom/parse': './src/read/html/no-style-sheets.ts' },
    define: { 'import.meta.url': 'bundleUrl' },
    entryPoints: LAZY.map((module) => ({ in: module, out: bundleOf(module).slice(0, -'.cjs'.length) })),
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    minify: true,
  });
  keepAscii('dist/cli.cjs');
  writeFileSync('dist/assets/checksums.tsv', listChecksums([COMMAND]));
  keepCompiledCode();
  writeFileSync('dist/THIRD-PARTY.txt', licencesOf(bundled));
  await writeManual();
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Stays where others bundle it: who wrote what is in it, and where their licences are. */
const NOTICE = `/*! article-analyze ${version}, MIT; of others: see its NOTICE and THIRD-PARTY.txt */`;

/** The library: `import` and `require` in Node, and browsers; all but `require` share `core.js`. */
async function bundleLibrary() {
  const esm = { ...common, banner: { js: NOTICE }, outdir: 'dist', minify: true };
  await bundle({
    ...esm,
    entryPoints: ['src/library/core.ts'],
    platform: 'browser',
    plugins: [lentHost],
  });
  await bundle({
    ...esm,
    entryPoints: { index: 'src/library/node.ts', browser: 'src/library/browser.ts' },
    plugins: [sharedCore],
    define: { CHECKSUMS: JSON.stringify(listChecksums()) },
  });
  await bundle({
    ...esm,
    format: 'cjs',
    entryPoints: ['src/library/index.ts'],
    outExtension: { '.js': '.cjs' },
    // It asks Node for its address where there is none.
    define: { 'import.meta.url': 'undefined' },
  });
}

/** Leaves what `core.ts` has to `core.js`. */
const sharedCore = {
  name: 'shared-core',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(?:core|index)\.js$/ }, () => ({ path: './core.js', external: true }));
  },
};

/** Takes what the analysis asks of the machine from whoever lends it. */
const lentHost = {
  name: 'lent-host',
  setup({ onResolve }) {
    onResolve({ filter: /\/host\.js$/ }, ({ path, resolveDir }) =>
      join(resolveDir, path) === resolve('src/host.js')
        ? { path: resolve('src/library/lent-host.ts') }
        : null,
    );
  },
};

/** Writes the manual from the list of commands and options that the command itself has. */
async function writeManual() {
  const outfile = 'build/manual.cjs';
  await build({
    ...common,
    format: 'cjs',
    banner: {},
    entryPoints: ['src/cli/manual/manual.ts'],
    outfile,
  });
  const { manualPage, MANUAL_NAME } = createRequire(import.meta.url)(`./${outfile}`);
  writeFileSync(join('dist', MANUAL_NAME), manualPage());
}

const escape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Escapes what esbuild leaves as it is, patterns above all: the bundle is read as Latin-1, which takes less
 * time.
 */
function keepAscii(file) {
  const source = readFileSync(file, 'utf8');
  // eslint-disable-next-line no-control-regex
  const escaped = source.replace(/[^\x00-\x7f]/g, escape);
  writeFileSync(file, escaped);
}

/**
 * Runs the command on an article and keeps the code that V8 compiled for it, from which the next starts are
 * faster.
 */
function keepCompiledCode() {
  const script = `
    process.argv = [process.execPath, 'article-analyze', '--json', 'fixtures/articles/harbour-talks.txt'];
    require('./bin/start.cjs').record(require('node:fs').writeFileSync);`;
  const { status } = spawnSync(process.execPath, ['-e', script], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the built command does not run');
}

/** Training reads the assets, and makes models anew where those at hand are of an older format. */
async function buildTraining() {
  await buildAssets();
  await build({
    ...common,
    entryPoints: { training: 'src/training/main.ts', bench: 'src/training/bench/main.ts' },
    outdir: 'build',
    packages: 'external',
  });
}

/** Compiles the sums of the network, which are AssemblyScript, to WebAssembly. */
async function compileKernel(file) {
  const source = 'src/language/kernel/assembly/kernel.ts';
  const { error, stderr } = await asc.main([
    source,
    '--outFile',
    file,
    '--enable',
    'simd',
    '-O3',
    '--noAssert',
    '--runtime',
    'stub',
    '--importMemory',
  ]);
  // Parts of its standard library are in what it made.
  bundled.add('assemblyscript');
  if (error) throw new Error(`${source} does not compile: ${error.message}\n${stderr.toString()}`);
}

/** Runs the knowledge compiler, which is TypeScript as the rest of the project. */
async function compileKnowledge(folder) {
  const { outputFiles } = await build({
    ...common,
    banner: {},
    entryPoints: ['src/knowledge/compile/compile.ts'],
    write: false,
  });
  const compiler = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  compiler.compileKnowledge(folder);
}

/** What `tool.knowledge` says: a digest over all data and models. */
function digestAssets() {
  const hash = createHash('sha256');
  for (const name of assetNames()) hash.update(readFileSync(join('dist/assets', name)));
  return `sha256:${hash.digest('hex')}`;
}

/** Files of data and models, without those that are about the others. */
const assetNames = () =>
  readFolder('dist/assets').filter((name) => name !== 'digest.txt' && name !== 'checksums.tsv');

/** A line an asset: name, length, CRC-32; the last line is about the list up to there. */
function listChecksums(more = []) {
  const row = (name, bytes) => `${name}\t${bytes.length}\t${crc32(bytes).toString(16)}\n`;
  const paths = [...assetNames(), 'digest.txt'].map((name) => join('dist/assets', name));
  const rows = [...paths, ...more].map((path) => row(basename(path), readFileSync(path))).join('');
  return rows + row('checksums.tsv', rows);
}

function readFolder(folder) {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

await (process.argv[2] === 'training' ? buildTraining() : buildPackage());
