// Keeps of dist/types what the public entries need: what they import, and what that imports. For `require`, a
// copy of those of the Node entry, since TypeScript takes the kind of a module from the ending of its types.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve('dist/types');
/** A relative path that is imported, without its ending. */
const IMPORTED = /((?:from|import\() ?'\.{1,2}\/[\w./-]+)\.js'/g;

function needsOf(entry) {
  const needed = new Set();
  const open = [join(ROOT, entry)];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (needed.has(file)) continue;
    needed.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(IMPORTED))
      open.push(`${join(dirname(file), path.slice(path.indexOf("'") + 1))}.d.ts`);
  }
  return needed;
}

const forNode = needsOf('library/index.d.ts');
const needed = new Set([...forNode, ...needsOf('library/browser.d.ts')]);
for (const name of readdirSync(ROOT, { recursive: true }))
  if (name.endsWith('.d.ts') && !needed.has(join(ROOT, name))) rmSync(join(ROOT, name));
for (const { name, parentPath } of readdirSync(ROOT, {
  recursive: true,
  withFileTypes: true,
}).reverse()) {
  const folder = join(parentPath, name);
  if (!name.includes('.') && readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
for (const file of forNode)
  writeFileSync(file.replace(/ts$/, 'cts'), readFileSync(file, 'utf8').replace(IMPORTED, "$1.cjs'"));
