import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { pageOf } from './page-of.js';

const talks = analyze('Kenya met Chad in Nairobi. "It went well," Ana Ruiz said.');

describe('the page', () => {
  test('forbids everything but its own style and script', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(pageOf(talks))![1]!;
    expect(policy).toMatch(/^default-src &#39;none&#39;; style-src &#39;sha256-/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('names no address outside but those of Wikidata and of the article itself', () => {
    const written = pageOf({
      ...talks,
      source: { ...talks.source, url: 'https://example.org/a?b=1&c="' },
    });
    const addresses = [...written.matchAll(/(?:href|src)="([^"#]+)"/g)].map(([, address]) => address!);
    expect(
      addresses.filter((address) => !/^https:\/\/www\.wikidata\.org\/wiki\/Q\d+$/.test(address)),
    ).toEqual(['https://example.org/a?b=1&amp;c=%22']);
    const unsafe = pageOf({ ...talks, source: { ...talks.source, url: 'javascript:alert(1)' } });
    expect(unsafe).not.toContain('javascript:');
  });
});
