// Builds dist/ (the published package) or, with the argument "training", build/ (tools that make and measure models).
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20.15',
  format: 'esm',
  logLevel: 'warning',
  // Bundled CommonJS packages still call require for Node's own modules.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
};

/** Folders whose binary models and JSON files ship as they are. */
const ASSET_FOLDERS = ['src/language/models', 'src/entities/models', 'src/report/schema'];

async function buildPackage() {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist/assets', { recursive: true });
  for (const folder of ASSET_FOLDERS) {
    for (const name of readFolder(folder)) if (/\.(?:bin|json)$/.test(name)) cpSync(join(folder, name), join('dist/assets', name));
  }
  await build({
    ...common,
    entryPoints: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
    outdir: 'dist',
    splitting: true,
    minify: true,
    keepNames: true,
  });
}

async function buildTraining() {
  await build({
    ...common,
    entryPoints: { training: 'src/training/main.ts', bench: 'src/training/bench/main.ts' },
    outdir: 'build',
    packages: 'external',
  });
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
