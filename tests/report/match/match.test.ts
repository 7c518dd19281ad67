import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import {
  BRACKETS,
  compileMatch,
  matchJson,
  matchLines,
  patternFault,
  unknownTags,
} from '../../../src/report/match/match.js';
import { HOSTILE_ARTICLE } from '../hostile.js';

const TEXT = `Ana Ruiz warned Chad on Monday. "We 😀 will pay $5 million," Kenya's foreign minister Jo Berg said in Lima. Berg met Ruiz, who had met him before.`;
const analysis = analyze(TEXT, { tokens: true });
const found = (pattern: string) =>
  compileMatch(pattern)(analysis).map(({ start, end }) => TEXT.slice(start, end));

// Protects those who search by what words are.
describe('match', () => {
  test.each([
    ['#Person+ (said|told|warned) #Country', ['Ana Ruiz warned Chad']],
    ['{meet} #ProperNoun', ['met Ruiz']],
    ['{meet}', ['met', 'met']],
    ['(met|warned)', ['warned', 'met', 'met']],
    ['MET ruiz', ['met Ruiz']],
    ['^#Person+ #Verb', ['Ana Ruiz warned', 'Berg met']],
    ['#Person+ #Said', ['Jo Berg said']],
    ['in #City', ['in Lima']],
    ['#Money+', ['$5 million']],
    ['#Quotation+', ['We 😀 will pay $5 million']],
    ['foreign .', ['foreign minister']],
    ['/^war.*/ #Country', ['warned Chad']],
    ['#Person+ told #Country', []],
  ])('%s', (pattern, expected) => {
    expect(found(pattern)).toEqual(expected);
  });

  test('named groups are stretches of their own', () => {
    const [match] = compileMatch('[<who>#Person+] warned [<whom>#Country]')(analysis);
    expect(match!.groups.map(({ name, start, end }) => [name, TEXT.slice(start, end)])).toEqual([
      ['who', 'Ana Ruiz'],
      ['whom', 'Chad'],
    ]);
  });

  test('lines mark the match in its sentence, offsets count as asked', () => {
    const matches = compileMatch('#Person+ said')(analysis);
    const points = [...TEXT].join('').indexOf('Jo Berg') - 1;
    expect(matchLines(analysis, matches, 'codepoint', BRACKETS)).toBe(
      `text:${points}-${points + 12}: "We 😀 will pay $5 million," Kenya's foreign minister [[Jo Berg said]] in Lima.\n`,
    );
    const line = JSON.parse(matchJson(analysis, matches, 'utf16')) as {
      match: { start: number; text: string };
    };
    expect(line.match).toMatchObject({ start: points + 1, text: 'Jo Berg said' });
  });

  test('hostile text steers no terminal', () => {
    const hostile = analyze(HOSTILE_ARTICLE, { tokens: true });
    const lines = matchLines(hostile, compileMatch('.')(hostile), 'codepoint', BRACKETS);
    // eslint-disable-next-line no-control-regex
    expect(lines).not.toMatch(/[\0-\x09\x0b-\x1f\x7f\u202e]/);
  });

  test.each([
    ['(said', 'the pattern does not close with )'],
    ['said]', 'the pattern closes ], which it does not open'],
    [' ', 'the pattern is empty'],
    ['[<who>#Person+] {say} (a|b)', null],
  ])('%s is read or refused', (pattern, fault) => {
    expect(patternFault(pattern)).toBe(fault);
  });

  test('a tag that no word has is told', () => {
    expect(unknownTags('#Persn+ #country #Igo')).toEqual(['Persn']);
  });
});
