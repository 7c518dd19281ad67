import { describe, expect, test } from 'vitest';
import { extractMarkdown } from '../../src/read/markdown/extract.js';
import { run, withFiles } from '../cli/spawn.js';

// Protects names from the marks of Markdown around them, and what is said of the text from pointing anywhere
// else.
describe('words without marks', () => {
  test.each([
    ['# Ferry _opens_\n', 'Ferry opens'],
    ['Ferry\n=====\n', 'Ferry'],
    ['**Ana Ruiz** met [Jo Berg](https://example.org "x") in *Lima*.', 'Ana Ruiz met Jo Berg in Lima.'],
    ['one line\n  and its *rest*  \nafter a break', 'one line and its rest\nafter a break'],
    [
      '- Peru sends boats\n- Chad sends **thanks**\n\n  and more',
      'Peru sends boats\n\nChad sends thanks\n\nand more',
    ],
    ['> "We will," Ruiz said.\n', '"We will," Ruiz said.'],
    ['AT&amp;T and a &lt;b&gt; \\*star\\*', 'AT&T and a <b> *star*'],
    [
      'before\n\n```js\nvar a = "Angela Merkel"\n```\n\n![Photo of Jo](a.jpg)\n\n<div>Menu</div>\n\nafter',
      'before\n\nafter',
    ],
    ['| who | what |\n|---|---|\n| Ana | *boats* |', 'who | what\n\nAna | boats'],
    ['Use `Kenya` <https://example.org/a> ~~not~~', 'Use Kenya https://example.org/a not'],
    ['snake_case_word and 2 * 3 * 4', 'snake_case_word and 2 * 3 * 4'],
    ['', ''],
  ])('%j', (source, text) => {
    expect(extractMarkdown(source).text).toBe(`${text}\n`);
  });
});

test('a head between lines of --- tells title, date and author', () => {
  const source =
    '---\ntitle: "Ferry: it opens"\ndate: 2024-03-12\nauthor: Ana Ruiz\ntags: [a]\n---\n\nKenya.\n';
  expect(extractMarkdown(source)).toEqual({
    title: 'Ferry: it opens',
    date: '2024-03-12',
    author: 'Ana Ruiz',
    text: 'Kenya.\n',
  });
  expect(extractMarkdown('---\n\nKenya.').text).toBe('Kenya.\n');
});

test('the command reads .md as Markdown, and text where it is told so', () =>
  withFiles({ 'a.md': '# Ferry\n\n**Kenya** met [Chad](https://example.org).\n' }, (folder) => {
    const read = (...args: string[]) =>
      JSON.parse(run(['--json', ...args, `${folder}/a.md`]).out) as {
        text: string;
        source: { format: string };
        article: { title: { text: string } };
        entities: { name: string }[];
      };
    const { text, source, article, entities } = read();
    expect(text).toBe('Ferry\n\nKenya met Chad.\n');
    expect(source).toMatchObject({ format: 'markdown', extraction: 'main-text' });
    expect(article.title.text).toBe('Ferry');
    expect(entities.map(({ name }) => name)).toEqual(expect.arrayContaining(['Kenya', 'Chad']));
    expect(read('--input', 'text').text).toContain('**Kenya**');
  }));

test.each([
  ['nested quotations', '>'.repeat(50_000) + ' Kenya'],
  ['opening brackets', '['.repeat(50_000)],
  ['stars', '*a '.repeat(50_000)],
  ['backticks', '`a '.repeat(20_000)],
  ['nested lists', Array.from({ length: 400 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')],
])('hostile: %s', (_, source) =>
  withFiles({ 'a.md': source }, (folder) => {
    expect(run(['--json', '--only', 'stats', `${folder}/a.md`]).code).toBe(0);
  }),
);
