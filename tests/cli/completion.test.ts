import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { modelsOf } from '../../src/cli/completion/model.js';
import { run, withFiles } from './spawn.js';

// Protects those who press TAB, in the shells themselves; one that the machine does not have is told of and
// passed over.
const has = (shell: string): boolean => {
  const found = spawnSync(shell, ['-c', 'exit 0']).status === 0;
  if (!found) process.stderr.write(`skipped: there is no ${shell} here to complete in\n`);
  return found;
};
const FOLDER = { 'corpus entries.txt': '', 'article.txt': '' };
/** Words before the cursor, the word at it, and what it becomes. */
const CASES: [string[], string, string[]][] = [
  [[], '--form', ['--format']],
  [['--format'], 'j', ['json']],
  [['-f'], 'mark', ['markdown']],
  [['--only', 'entities'], '--exp', ['--explain']],
  [['--only'], 'entities,stat', ['entities,statements', 'entities,stats']],
  [['--only'], 'acts,da', ['acts,dates']],
  [['--output-dir'], 'fol', ['folder']],
  [[], 'know', ['knowledge']],
  [['knowledge'], 'l', ['lint']],
  [['corpus'], 'net', ['network']],
  [['corpus', 'network', '--format'], 'g', ['graphml']],
  [['corpus', 'entities', '--format'], 'g', []],
  [['corpus', 'keyphrases'], '--b', ['--by']],
  [['corpus', 'keyphrases', '--by'], 'o', ['outlet']],
  [['--format', 'csv', 'match', '#Person'], '--cou', ['--count']],
  [['match', '#Person'], 'art', ['article.txt']],
  [['completion'], 'z', ['zsh']],
  [['help'], 'sch', ['schema']],
  [['article.txt'], 'art', ['article.txt']],
  [['article.txt'], 'know', []],
];

const scripts = new Map<string, string>();

/** What the command prints for a shell. */
function scriptOf(shell: string): string {
  const known = scripts.get(shell);
  if (known !== undefined) return known;
  const { code, out, err } = run(['completion', shell]);
  expect([code, err]).toEqual([0, '']);
  scripts.set(shell, out);
  return out;
}

/** Gives the script of a shell and a folder with files to `use`. */
const withScript = (shell: string, use: (script: string, folder: string) => void) =>
  withFiles(FOLDER, (folder) => {
    mkdirSync(join(folder, 'folder'));
    const script = join(folder, `.script.${shell}`);
    writeFileSync(script, scriptOf(shell));
    use(script, folder);
  });

const quoted = (word: string) => (word.startsWith('#') ? `'${word}'` : word);

const inShell = (shell: string, args: string[], cwd: string) =>
  spawnSync(shell, args, { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, TERM: 'dumb' } });

describe.runIf(has('bash'))('bash', () => {
  test.each(CASES)('%j %s', (before, word, expected) =>
    withScript('bash', (script, folder) => {
      const { stdout, stderr } = inShell(
        'bash',
        [
          '--norc',
          '-c',
          // As Readline does: where the function finds nothing, files, unless it said otherwise.
          `source "$1"; shift; COMP_WORDS=(article-analyze "$@"); COMP_CWORD=$#; plain=yes
           compopt() { [[ " $* " != *' +o default '* ]] || plain=; }
           _article_analyze; printf '%s\\n' "\${COMPREPLY[@]}"
           if [[ -n $plain && \${#COMPREPLY[@]} = 0 ]]; then compgen -f -- "\${@: -1}"; fi
           complete -p article-analyze >/dev/null || echo none`,
          'bash',
          script,
          ...before,
          word,
        ],
        folder,
      );
      expect([
        stdout
          .trim()
          .split('\n')
          .filter((line) => line !== ''),
        stderr,
      ]).toEqual([expected, '']);
    }),
  );

  test('at =, and files with spaces beside commands', () =>
    withScript('bash', (script, folder) => {
      const complete = (words: string) =>
        inShell(
          'bash',
          [
            '--norc',
            '-c',
            `source ${script}; compopt() { :; }; COMP_WORDS=(article-analyze ${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _article_analyze; printf '%s\\n' "\${COMPREPLY[@]}"`,
          ],
          folder,
        ).stdout;
      expect(complete('--format = js')).toBe('json\n');
      expect(complete('--format = json corp')).toBe('corpus\ncorpus entries.txt\n');
    }));
});

describe.runIf(has('fish'))('fish', () => {
  test.each(CASES)('%j %s', (before, word, expected) =>
    withScript('fish', (script, folder) => {
      const line = ['article-analyze', ...before.map(quoted), word].join(' ');
      const { stdout, stderr } = inShell(
        'fish',
        ['--no-config', '-c', `source ${script}; complete -C "${line}"`],
        folder,
      );
      const words = stdout.split('\n').map((each) => each.split('\t')[0]!.replace(/\/$/, ''));
      expect([words.filter((each) => each !== '').sort(), stderr]).toEqual([expected, '']);
    }),
  );
});

/** Types the line and TAB into a shell on a terminal, and prints what its command was given. */
const ZSH = String.raw`zmodload zsh/zpty
zpty -b shell zsh -f -i
zpty -w shell "stty -echo; unsetopt zle_bracketed_paste prompt_sp; PS1=; autoload -Uz compinit; compinit -D; source $1; article-analyze() { print -r -- \"RAN \${(j:|:)@} END\" }; print REA''DY"
zpty -r -m shell out '*READY*'
zpty -w -n shell "$2"$'\t\n'
zpty -r -m shell out '*RAN *END*'
print -r -- "$out"
zpty -d shell`;

describe.runIf(has('zsh'))('zsh', () => {
  test.each(CASES.filter(([, , expected]) => expected.length === 1))(
    '%j %s',
    (before, word, [expected]) =>
      withScript('zsh', (script, folder) => {
        const line = ['article-analyze', ...before.map(quoted), word].join(' ');
        const { stdout, stderr } = inShell('zsh', ['-f', '-c', ZSH, 'zsh', script, line], folder);
        const [, given] = /RAN (.*) END/.exec(stdout) ?? [];
        expect([given, stderr]).toEqual([[...before, expected].join('|'), '']);
      }),
  );
});

test.each(['bash', 'zsh', 'fish', 'powershell'])('%s knows every command, option and word', (shell) => {
  const out = scriptOf(shell);
  for (const { path, options, operand } of modelsOf()) {
    expect(out).toContain(path.join(' '));
    for (const { names, words } of options) {
      for (const name of names)
        expect(out).toContain(shell === 'fish' ? name.replace(/^--?/, '') : name);
      for (const word of words) expect(out).toContain(word);
    }
    for (const word of operand.words) expect(out).toContain(word);
  }
});

test('a shell that is not known is wrong usage', () => {
  const { code, out, err } = run(['completion', 'zhs']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('Did you mean zsh?');
});
