import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A project of somebody else, in which the built package is installed. */
export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'article-analyze-project-'));

  constructor(files: Record<string, string> = {}) {
    this.write({ 'package.json': '{"name":"theirs","private":true}', ...files });
    mkdirSync(join(this.folder, 'node_modules'));
    symlinkSync(ROOT, join(this.folder, 'node_modules/article-analyze'), 'junction');
  }

  write(files: Record<string, string>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, name)), { recursive: true });
      writeFileSync(join(this.folder, name), content);
    }
  }

  /** What a script of the project prints. */
  node(...args: string[]): string {
    return execFileSync(process.execPath, args, { cwd: this.folder, encoding: 'utf8' }).trim();
  }

  /** What the TypeScript compiler says, or nothing. */
  tsc(...args: string[]): string {
    try {
      return this.node(join(ROOT, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', ...args);
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
