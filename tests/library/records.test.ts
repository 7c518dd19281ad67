import { expect, test } from 'vitest';
import { analyze, analyzeAll, type AnalyzeAllOptions, type Article } from '../../src/library/index.js';

// Protects callers of the library: what is known of an article counts, what does not exist is refused by
// name.
const TEXT = 'Kenya and Chad will meet on Friday.';

async function all(articles: Iterable<string | Article>, options: AnalyzeAllOptions = {}) {
  const found = [];
  for await (const analysis of analyzeAll(articles, options)) found.push(analysis);
  return found;
}

test('a record brings name, address, headline, date, authors, publisher and language', async () => {
  const url = 'https://example.org/a';
  const [analysis] = await all([
    {
      text: TEXT,
      id: 17,
      url,
      title: 'Kenya to meet Chad',
      date: 'Tue, 12 Mar 2024 08:00:00 +0300',
      authors: ['Ana Ruiz'],
      publisher: 'The Harbour Post',
      language: 'en',
    },
  ]);
  expect(analysis!.source).toMatchObject({ name: '17', url });
  expect(analysis!.article).toMatchObject({
    title: { text: 'Kenya to meet Chad', start: null, end: null },
    published: '2024-03-12T08:00:00+03:00',
    authors: ['Ana Ruiz'],
    agency: 'The Harbour Post',
  });
  expect(analysis!.dates[0]).toMatchObject({ text: 'Friday', value: '2024-03-15' });
});

test('what is null is as if it were not there; options count for all, records before them', async () => {
  const nothing = { id: null, url: null, title: null, date: null, authors: null, publisher: null };
  const [bare, own, plain] = await all(
    [
      { text: TEXT, ...nothing, language: null },
      { text: TEXT, date: '2024-03-19', url: 'https://example.org/b' },
      TEXT,
    ],
    { date: '2024-03-12' },
  );
  expect(bare).toEqual(analyze(TEXT, { date: '2024-03-12' }));
  expect(own!.dates[0]!.value).toBe('2024-03-22');
  expect(own!.source.name).toBe('https://example.org/b');
  expect(plain).toEqual(bare);
});

test('records come from anything that can be iterated, one by one', async () => {
  async function* source() {
    yield { text: 'One.' };
    yield 'Two.';
  }
  const texts = [];
  for await (const { text } of analyzeAll(source())) texts.push(text);
  expect(texts).toEqual(['One.', 'Two.']);
});

test('a record without a text ends the iteration with its number, or is left out', async () => {
  const broken = [{ text: 'One.' }, { title: 'Two' } as unknown as Article, null as never, 'Four.'];
  await expect(all(broken)).rejects.toThrow(/article 1 has no "text" that is a string/);
  const failed: [number, unknown][] = [];
  const found = await all(broken, { onError: (error, index) => failed.push([index, error]) });
  expect(found.map(({ text }) => text)).toEqual(['One.', 'Four.']);
  expect(failed.map(([index]) => index)).toEqual([1, 2]);
  expect(failed.every(([, error]) => error instanceof TypeError)).toBe(true);
});

test.each([
  [{ token: true }, /no option is called "token"; did you mean "tokens"\?/],
  [{ sumarySentences: 1 }, /did you mean "summarySentences"\?/],
  [{ quick: true }, /no option is called "quick"; there are tokens, only/],
  [{ only: ['entites'] }, /no part is called "entites"; did you mean "entities"\?/],
  [{ only: ['people', 'dates'] }, /no part is called "people"; there are article, text/],
  [{ summarySentences: -1 }, /summarySentences is a whole number/],
  [{ summarySentences: 1.5 }, /summarySentences is a whole number/],
  [{ __proto__: null, constructor: 1 }, /no option is called "constructor"/],
])('%j is refused', async (options, message) => {
  expect(() => analyze(TEXT, options as object)).toThrow(RangeError);
  expect(() => analyze(TEXT, options as object)).toThrow(message);
  await expect(all([TEXT], options as object)).rejects.toThrow(message);
});

test.each([
  [[{ name: 'Fozbar', type: 'peron' }], /knowledge entry 0: type is one of person, country/],
  [[{ name: 'Fozbar', type: 'person' }, { type: 'person' }], /knowledge entry 1: has no name/],
  [[{ name: 'Fozbar', type: 'person', country: 'ZZ' }], /knowledge entry 0: there is no country "ZZ"/],
  [[{ name: 'Fozbar', type: 'person', nation: 'KE' }], /knowledge entry 0: unknown field "nation"/],
])('the knowledge %j is refused', (knowledge, message) => {
  expect(() => analyze(TEXT, { knowledge: knowledge as never })).toThrow(message);
});

test('knowledge of a program counts, for all articles', async () => {
  const knowledge = [
    { name: 'Fozbar', type: 'organization', demonyms: ['Fozbari'], country: 'KE' },
  ] as const;
  for (const { entities } of await all(['Fozbar met Chad.', 'Chad met Fozbar.'], { knowledge }))
    expect(entities).toContainEqual(expect.objectContaining({ name: 'Fozbar', type: 'organization' }));
});

test('a text that is no string is refused', () => {
  for (const text of [undefined, null, 7, ['a'], {}])
    expect(() => analyze(text as unknown as string)).toThrow(TypeError);
});
