import { describe, expect, it } from 'vitest';
import { readLayout } from '../../../../../src/document/read-layout.js';
import { recogniseByModel } from '../../../../../src/entities/recognise/propose/model/recognise-by-model.js';
import { loadKnowledge } from '../../../../../src/knowledge/knowledge.js';
import { annotate } from '../../../../../src/language/annotate.js';
import { segment } from '../../../../../src/language/segment.js';

function namesIn(text: string) {
  const knowledge = loadKnowledge();
  const layout = readLayout(text, knowledge, {});
  const segmentation = segment(text, layout);
  const { starts, ends } = segmentation.tokens;
  return recogniseByModel({
    segmentation,
    morphology: annotate(segmentation, { heads: false }).morphology,
    layout,
    knowledge,
    explain: true,
  }).map((found) => ({ ...found, text: text.slice(starts[found.first], ends[found.last - 1]) }));
}

const ARTICLE = `Foreign Minister Tamsin Okoro met President Leopold Varga in Budapest on Monday.

Okoro said Nigerian companies would open offices in Hungary. The National Union of Teachers welcomed the visit.`;

describe('the trained recogniser', () => {
  it('finds names that no list has', () => {
    const types = new Map(namesIn(ARTICLE).map(({ text, type, kind }) => [text, `${type} ${kind}`]));
    expect(types.get('Tamsin Okoro')).toBe('person name');
    expect(types.get('Leopold Varga')).toBe('person name');
    expect(types.get('Okoro')).toBe('person name');
    expect(types.get('Nigerian')).toBe('country demonym');
    expect(types.get('Hungary')).toBe('country name');
    expect(types.get('National Union of Teachers')).toBe('organization name');
  });

  it('gives spans in order that never overlap, each with a confidence and a runner-up', () => {
    let last = 0;
    for (const found of namesIn(ARTICLE)) {
      expect(found.first).toBeGreaterThanOrEqual(last);
      expect(found.confidence).toBeGreaterThan(0.4);
      expect(found.confidence).toBeLessThanOrEqual(1);
      expect(found.runnerUp).toMatch(/^[a-z ]+ [\d.]+$/);
      last = found.last;
    }
  });

  it('is at ease without a word, without a name and with odd characters', () => {
    expect(namesIn('')).toEqual([]);
    expect(namesIn('it rained.')).toEqual([]);
    expect(() =>
      namesIn('\u0000 \uD800 __proto__ CONSTRUCTOR constructor toString 𝔘𝔫 «»'),
    ).not.toThrow();
  });
});
