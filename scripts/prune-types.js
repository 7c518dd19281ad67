// Keeps of dist/types what the public entry needs: what it imports, and what that imports.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve('dist/types');
const needed = new Set();
const open = [join(ROOT, 'index.d.ts')];
for (let file = open.pop(); file !== undefined; file = open.pop()) {
  if (needed.has(file) || !existsSync(file)) continue;
  needed.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)\.js'/g))
    open.push(`${join(dirname(file), path)}.d.ts`);
}
for (const name of readdirSync(ROOT, { recursive: true }))
  if (name.endsWith('.d.ts') && !needed.has(join(ROOT, name))) rmSync(join(ROOT, name));
