import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { readGoldArticles } from '../quality/gold.js';

const articles = readGoldArticles();

describe.each(articles)('summary of $id', ({ text }) => {
  const analysis = analyze(text);

  test('leads with the opening sentence, and never repeats the title', () => {
    const { summary, sentences, article } = analysis;
    const ranked = summary.sentences.map((s) => sentences[s.sentence]!);
    expect(ranked).toHaveLength(3);
    if (article.title) expect(ranked.every((s) => s.start >= article.title!.end!)).toBe(true);
    const opening = sentences.find(
      (s) =>
        article.dateline !== null && s.start <= article.dateline.start && s.end > article.dateline.end,
    );
    expect(ranked).toContainEqual(opening);
  });

  test('ranks by score and reads in text order, without the dateline', () => {
    const { summary, sentences, article } = analysis;
    const scores = summary.sentences.map((s) => s.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(summary.text).not.toContain(article.dateline!.text);
    const tails = summary.sentences
      .map((s) => s.sentence)
      .sort((a, b) => a - b)
      .map((s) => text.slice(sentences[s]!.end - 20, sentences[s]!.end));
    const places = tails.map((tail) => summary.text.indexOf(tail));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('has as many sentences as asked for, and no more than there are', () => {
    expect(analyze(text, { summarySentences: 1 }).summary.sentences).toHaveLength(1);
    expect(analyze(text, { summarySentences: 1000 }).summary.sentences.length).toBeLessThanOrEqual(
      analysis.sentences.length,
    );
  });
});

test('key phrases find the subject of the article, names left out', () => {
  const text =
    'Solar farms spread\n\nSolar farms feed the grid. The grid needs solar farms, said Ada Brook. Ada Brook sells solar farms.';
  const phrases = analyze(text).keyphrases;
  expect(phrases[0]!.text.toLowerCase()).toBe('solar farms');
  expect(phrases[0]!.count).toBeGreaterThanOrEqual(3);
  expect(phrases.some((p) => p.text.includes('Ada'))).toBe(false);
});

test('a word with forty thousand letters costs no more than it is long', () => {
  const started = performance.now();
  analyze(`Talks ${'b'.repeat(40_000)} began in the harbour town today with many people.`);
  expect(performance.now() - started).toBeLessThan(3000);
});
