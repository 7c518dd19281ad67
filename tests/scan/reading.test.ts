import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { READING_RULES, readThrough } from '../../src/scan/reading/read-through.js';

const read = (text: string) => readThrough(text)?.text ?? text;

describe('every rule is needed by its example (issue 15)', () => {
  it.each(READING_RULES.map((rule) => [rule.id, rule] as const))(
    '%s',
    (_, { example, pattern, edits }) => {
      const [written, expected] = example;
      expect(read(written)).toBe(expected);
      const own = [...written.matchAll(pattern)].flatMap((match) =>
        edits(match as RegExpExecArray, written),
      );
      expect(own.length).toBeGreaterThan(0);
    },
  );
});

describe('text as it comes is read through, and spans slice the text as written (issue 15)', () => {
  const found = (text: string) => {
    const { entities } = analyze(text, { only: ['entities'] });
    for (const { mentions } of entities)
      for (const { start, end, text: slice } of mentions) expect(text.slice(start, end)).toBe(slice);
    return entities.map(({ name }) => name);
  };

  it('joins words cut at the end of a line', () => {
    const names = found(
      'The foreign minister of Uru-\nguay, Elena Cas-\ntro, met the king of Swe-\nden on Friday.',
    );
    expect(names).toEqual(expect.arrayContaining(['Uruguay', 'Elena Castro', 'Sweden']));
  });

  it('keeps the hyphen of a compound at the end of a line', () => {
    expect(read('a long-\nterm plan, a self-\nstyled king, the Anglo-\nIrish pact')).toBe(
      'a long-term plan, a self-styled king, the Anglo-Irish pact',
    );
  });

  it('does not see soft hyphens, zero-width marks and direction marks', () => {
    expect(found('Bel\u00adgium and Por\u200btu\u00adgal met in \u200eHun\u00adga\u00adry.')).toEqual(
      expect.arrayContaining(['Belgium', 'Portugal', 'Hungary']),
    );
  });

  it('reads Markdown as its words', () => {
    const text =
      '# Ferry runs again\n\n**BERGEN, 4 May 2021** — Minister [Kari Lund](https://x.no/a) said it was _late_.';
    const { article, entities } = analyze(text);
    expect(article.title?.text).toBe('Ferry runs again');
    expect(article.dateline).toMatchObject({ place: 'Bergen', date: '2021-05-04' });
    expect(entities.map((e) => e.name)).toContain('Kari Lund');
  });

  it('reads letters with marks that are written out', () => {
    const { entities, text } = analyze('Mayor Bo&scaron;ko &Ouml;rn met J&oslash;rgen Ni&ntilde;o.');
    expect(text).toContain('&scaron;');
    expect(entities.map(({ name }) => name)).toEqual(['Boško Örn', 'Jørgen Niño']);
    expect(analyze('R&D; cost &more; than planned.').text).toBe('R&D; cost &more; than planned.');
  });

  it('leaves stars, hashes and figures that mark nothing', () => {
    for (const text of [
      '5 * 3 is 15',
      'a #1 hit',
      'snake_case_name',
      'AT&T rose',
      'x < y > z',
      'Let [it] be',
    ])
      expect(read(text)).toBe(text);
  });

  it('keeps every span inside the text, whatever it is made of', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'Ger\u00ad',
        'many ',
        'Peru-\n',
        'vian ',
        '**',
        '_',
        '> ',
        '# ',
        'ﬁ',
        '\u00a0',
        'é',
        'e\u0301',
        '“',
        '[a](/b)',
        '.\n',
        '&amp;',
        '<b>',
        '😀',
        'â€',
        'Ã©',
      ),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const analysis = analyze(text, { tokens: true });
        expect(analysis.text).toBe(text);
        let before = 0;
        for (const { start, end, text: slice } of analysis.tokens!) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(slice);
          before = end;
        }
      }),
      { numRuns: 150 },
    );
  });
});
