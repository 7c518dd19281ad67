import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanTokens } from '../../src/scan/scan-tokens.js';

function split(text: string): string[] {
  const forms: string[] = [];
  scanTokens(text, 0, text.length, (start, end) => forms.push(text.slice(start, end)));
  return forms;
}

describe('words are split as Universal Dependencies splits English', () => {
  it.each([
    ["They don't know.", "They|do|n't|know|."],
    ["China's and the ministers' talks", "China|'s|and|the|ministers|'|talks"],
    ['We cannot wait, she’s gonna go', 'We|can|not|wait|,|she|’s|gon|na|go'],
    ['anti-pandemic work, high-level talks', 'anti-pandemic|work|,|high|-|level|talks'],
    ['al-Sadr and self-rule', 'al|-|Sadr|and|self|-|rule'],
    ['It cost $1,200.50 (US$3m).', 'It|cost|$|1,200.50|(|US$|3m|)|.'],
    ['at 7:30pm on 11/29/2001', 'at|7:30|pm|on|11/29/2001'],
    ['call 555-0142 or 202-555-0142', 'call|555-0142|or|202-555-0142'],
    ['see fig. 3, said the fig.', 'see|fig.|3|,|said|the|fig|.'],
    ['Chapters 13,14', 'Chapters|13|,|14'],
    ['the U.S. and e.g. Dr. Roe et al. agreed', 'the|U.S.|and|e.g.|Dr.|Roe|et|al.|agreed'],
    [
      'see https://example.org/a?b=c, or mail a.b@example.org.',
      'see|https://example.org/a?b=c|,|or|mail|a.b@example.org|.',
    ],
    ['Im glad :) (see note:) ;-(', 'I|m|glad|:)|(|see|note|:|)|;-('],
    [
      'its a pity, your not alone: its end, your late train',
      'it|s|a|pity|,|you|r|not|alone|:|its|end|,|your|late|train',
    ],
    ['hes late, she gave its all-time best', 'he|s|late|,|she|gave|its|all|-|time|best'],
    ['item #7 of #Lome2030', 'item|#|7|of|#Lome2030'],
    [
      'Din@HARBOUR read misc.trains.models and map.png',
      'Din@HARBOUR|read|misc.trains.models|and|map.png',
    ],
    ['tea w/o milk, and/or a/b/c', 'tea|w/o|milk|,|and|/|or|a|/|b|/|c'],
    ['call 3-4410, pages 3-44', 'call|3-4410|,|pages|3|-|44'],
    ['(: ^_^ --==-- well --', '(:|^_^|--==--|well|--'],
    ['AT&T and @press said "no"...', 'AT&T|and|@press|said|"|no|"|...'],
  ])('%s', (text, expected) => expect(split(text).join('|')).toBe(expected));
});

describe('whatever the text', () => {
  const text = fc.string({ unit: 'binary' });

  it('keeps every character but white space, in order', () => {
    fc.assert(
      fc.property(text, (s) => {
        expect(split(s).join('').replace(/\s/gu, '')).toBe(s.replace(/\s/gu, ''));
      }),
    );
  });

  it('takes time that grows no faster than the text', () => {
    for (const piece of ['a.', "'s", '1,2', '-', '.', '@a', 'x&', '$'])
      expect(split(piece.repeat(100_000)).length).toBeGreaterThan(0);
  }, 10_000);
});
