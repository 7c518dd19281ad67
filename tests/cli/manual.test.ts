import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/commands/commands.js';
import type { Command } from '../../src/cli/commands/command.js';
import { manualPage, MANUAL_NAME } from '../../src/cli/manual/manual.js';
import { filled } from '../../src/cli/manual/roff.js';
import { SETTABLE } from '../../src/cli/settings/apply.js';

// Protects the manual from telling other options than there are, and from what man cannot show.
const PACKAGE = new URL('../../', import.meta.url);
const PAGE = fileURLToPath(new URL(`dist/${MANUAL_NAME}`, PACKAGE));
const has = (program: string): boolean => {
  const found = spawnSync(program, ['-V']).error === undefined;
  if (!found) process.stderr.write(`skipped: there is no ${program} here to show the manual\n`);
  return found;
};

test('the built page is made of the list of commands, and is the one that the package names', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(manualPage());
  const { man } = JSON.parse(readFileSync(new URL('package.json', PACKAGE), 'utf8')) as { man: string };
  expect(man).toBe(`./dist/${MANUAL_NAME}`);
});

test.runIf(has('mandoc'))('mandoc finds nothing to mend', () => {
  const { status, stdout, stderr } = spawnSync('mandoc', ['-Tlint', PAGE], { encoding: 'utf8' });
  expect([stdout, stderr, status]).toEqual(['', '', 0]);
});

test.runIf(process.platform === 'linux' && has('man'))(
  'man shows every option, command, setting and exit code',
  () => {
    const { stdout, stderr } = spawnSync('man', ['-l', PAGE], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, MANWIDTH: '400', LC_ALL: 'C.UTF-8', MANPAGER: 'cat' },
    });
    expect(stderr).toBe('');
    const shown = stdout.replace(/\s+/g, ' ');
    const expectShown = (command: Command): void => {
      for (const { flags, help } of command.flags) {
        expect(shown).toContain(flags.split(', ').at(-1)!.split(' ')[0]);
        if (command === ROOT) expect(shown).toContain(`${flags} ${help}`);
      }
      for (const [line] of command.examples) expect(shown).toContain(line.replace(/\s+/g, ' '));
      command.commands.forEach(expectShown);
    };
    expectShown(ROOT);
    expect(shown).toContain([...SETTABLE.keys()].join(', '));
    for (const [code, meaning] of ROOT.exits) expect(shown).toContain(`${code} ${meaning}`);
  },
);

test('what troff would take for a macro or an escape is text', () => {
  expect(filled('.article')).toBe('\\&.article');
  expect(filled(String.raw`a\b -c 'd' é`)).toBe(String.raw`a\eb \-c \(aqd\(aq \[u00E9]`);
});
