import { expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { markdown } from '../../../src/report/markdown/markdown.js';
import { plain } from '../../../src/report/markdown/plain.js';
import { HOSTILE, HOSTILE_ARTICLE } from '../hostile.js';
import { hasPython, python } from '../readers.js';

const options = { offsetUnit: 'codepoint', width: 80, color: false, explain: false } as const;

// Protects those who paste the report where Markdown is rendered.
test('has the parts of the report', () => {
  const written = markdown.write(
    analyze(
      'Chad thanks Kenya\n\nKenyan President Ana Ruiz met Chad in Nairobi. "It was good," Ruiz said.',
    ),
    options,
  );
  expect(written).toMatch(/^# Chad thanks Kenya\n/);
  expect(written).toContain('\n## Who said what\n\n- ');
  expect(written).toContain('| Ana Ruiz | KE | President | 2 |');
});

test.each([
  ['<b>', '&lt;b&gt;'],
  ['[a](javascript:x)', '\\[a\\](javascript:x)'],
  ['# no heading', '\\# no heading'],
  ['- no item', '\\- no item'],
  ['12. no item', '12\\. no item'],
  ['a|b `c` *d* $e$', 'a\\|b \\`c\\` \\*d\\* \\$e\\$'],
  ['@everyone', '&#64;everyone'],
])('%s stays text', (text, safe) => {
  expect(plain(text)).toBe(safe);
});

test('hostile text begins no element', () => {
  const written = markdown.write(analyze(HOSTILE_ARTICLE), options);
  expect(written).not.toMatch(/<(?!U\+)/);
  // eslint-disable-next-line no-control-regex
  expect(written).not.toMatch(/[\0-\x09\x0b-\x1f\x7f\u202e]/);
});

test.skipIf(!hasPython('markdown'))('a renderer finds the text again, and nothing but text', () => {
  const rendered = python(
    'import markdown,sys; print(markdown.markdown(sys.stdin.read()))',
    plain(HOSTILE),
  );
  expect(rendered).toMatch(/^<p>[^<]*<\/p>\s*$/);
});
