import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

/** Statements of a text in short: kind, speaker by name, cue, contents. */
function statements(text: string) {
  const analysis = analyze(text);
  return analysis.statements.map(({ kind, speaker, speakerMention, cue, content, stance, hedged }) => ({
    kind,
    speaker: analysis.entities.find((entity) => entity.id === speaker)?.name ?? null,
    mention: speakerMention?.text ?? null,
    cue: cue?.text ?? null,
    content: content.map((span) => span.text),
    stance,
    hedged,
  }));
}

describe('findStatements', () => {
  it('starts a reported clause after `that`', () => {
    expect(statements('President Joe Biden said that the talks were useful.')).toMatchObject([
      { kind: 'indirect', speaker: 'Joe Biden', cue: 'said', content: ['the talks were useful'] },
    ]);
  });

  it('ends a content before the comma of a cue that follows it', () => {
    expect(statements('The talks were very useful for everyone, Joe Biden said.')).toMatchObject([
      { speaker: 'Joe Biden', content: ['The talks were very useful for everyone'] },
    ]);
  });

  it('starts a quotation at its mark, not at the words before it', () => {
    expect(
      statements('President Joe Biden said on Friday, "We will rebuild the bridge by spring."'),
    ).toMatchObject([
      {
        kind: 'direct',
        cue: 'said',
        content: [expect.stringMatching(/^We will rebuild the bridge by spring/)],
        stance: 'promises',
      },
    ]);
  });

  it('keeps an unnamed source as written, without a speaker', () => {
    expect(statements('Two officials said the road was closed.')).toMatchObject([
      { speaker: null, mention: 'Two officials', content: ['the road was closed'] },
    ]);
  });

  it('marks verbs that do not vouch for what follows', () => {
    expect(statements('President Joe Biden claimed that the vote was unfair.')).toMatchObject([
      { hedged: true },
    ]);
  });

  it('keeps `it` and `US` in the content', () => {
    expect(statements('President Joe Biden announced US troops would leave.')).toMatchObject([
      { content: ['US troops would leave'] },
    ]);
  });

  it('never lets a lost mark swallow the next paragraph', () => {
    const text =
      'Joe Biden said, "We will rebuild the bridge by spring.\n\nThe road is closed until the summer of next year.';
    for (const { content } of statements(text))
      for (const piece of content) expect(piece).not.toContain('road is closed');
  });

  it('reads any mixture of marks and words with spans that hold', () => {
    const word = fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '«',
      '»',
      '„',
      'said',
      'Joe Biden',
      ',',
      '.',
      '\n\n',
      'he',
      'that',
      'war',
      'according to',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        for (const { content } of analyze(text).statements) {
          for (const span of content) expect(text.slice(span.start, span.end)).toBe(span.text);
          content.slice(1).forEach((span, i) => {
            expect(span.start).toBeGreaterThanOrEqual(content[i]!.end);
          });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('takes time in proportion to nothing but marks', () => {
    const seconds = (length: number) => {
      const text = '"'.repeat(length);
      const start = performance.now();
      analyze(text, { only: ['statements'] });
      return performance.now() - start;
    };
    seconds(10_000);
    expect(seconds(80_000)).toBeLessThan(30 * Math.max(20, seconds(10_000)));
  });
});
