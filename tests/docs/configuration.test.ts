import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/commands/commands.js';
import { CONFIG_NAMES } from '../../src/cli/settings/settings.js';
import { SETTABLE } from '../../src/cli/settings/apply.js';
import { shell, withFiles } from '../cli/spawn.js';

// Protects the page on settings from names that are none, and from an example that does not run.
const PAGE = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');

test('its table names every setting, and no other', () => {
  const table = PAGE.slice(PAGE.indexOf('| setting |'), PAGE.indexOf('\n\n`match`'));
  const named = [...table.matchAll(/`([a-z-]+)`/g)].map((m) => m[1]!).filter((name) => name.length > 2);
  expect(named.sort()).toEqual([...SETTABLE.keys()].sort());
  for (const name of CONFIG_NAMES) expect(PAGE).toContain(`\`${name}\``);
});

test('its example is read', () => {
  const [, example] = /<!-- settings -->\n```yaml\n([^`]*)```/.exec(PAGE)!;
  return withFiles(
    {
      '.article-analyze.yaml': example!,
      'desk.csv': 'name,type\nZorblat Compact,product\n',
      'a.txt': 'Kenya met Chad.',
    },
    (folder) => {
      const { code, out, err } = shell(`cd ${folder}; $AA a.txt`);
      expect([code, err]).toEqual([0, '']);
      expect(Object.keys(JSON.parse(out) as object)).toEqual([
        'schemaVersion',
        'tool',
        'offsetUnit',
        'source',
        'entities',
        'statements',
        'acts',
      ]);
    },
  );
});

test('its lines for shells are those of the help', () => {
  const { examples, operands } = ROOT.commands.find(({ name }) => name === 'completion')!;
  for (const [line] of examples) expect(PAGE.replaceAll('\\|', '|')).toContain(line);
  expect(examples).toHaveLength(operands[0]!.values!.length);
});
