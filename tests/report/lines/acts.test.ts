import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { actLines } from '../../../src/report/lines/acts.js';
import { report } from '../../../src/report/terminal/report.js';
import { withActs } from '../with-acts.js';

const options = { offsetUnit: 'codepoint', width: 100, color: false, explain: false } as const;
const linesOf = (...given: Parameters<typeof withActs>) =>
  actLines(withActs(...given)).map(({ sides, words, label }) => [sides, words, label]);

// Protects readers, who shall see who did what to whom in the words of the text.
describe('what happened', () => {
  test('names with codes, the words from the trigger on, type and date', () => {
    expect(
      linesOf('On Monday Kenya met Chad in Nairobi.', [
        { actors: ['Kenya'], recipients: ['Chad'], trigger: 'met', date: '2021-09-16' },
      ]),
    ).toEqual([['Kenya (KE) → Chad (TD)', 'met Chad in Nairobi', 'CONSULT · 2021-09-16']]);
  });

  test('no date where the text tells none and the act has the day of the article', () => {
    const text = 'LIMA, March 3, 2021 (Andina) -- Kenya met Chad. On March 3, Chad thanked Peru.';
    const { acts, ...rest } = analyze(text);
    expect(acts.map(({ date }) => date)).toEqual(['2021-03-03', '2021-03-03']);
    expect(actLines({ acts, ...rest }).map(({ label }) => label)).toEqual([
      'CONSULT',
      'SUPPORT · 2021-03-03',
    ]);
  });

  test('a mark behind a type of which the model is no surer than of a coin', () => {
    const told = { actors: ['Kenya'], recipients: ['Chad'] };
    const lines = linesOf('Kenya met Chad in Nairobi. Kenya praised Chad.', [
      { ...told, trigger: 'met', confidence: 0.6 },
      { ...told, trigger: 'praised', type: 'SUPPORT', factuality: 'future', confidence: 0.59 },
    ]);
    expect(lines.map(([, , label]) => label)).toEqual(['CONSULT', 'SUPPORT? (future)']);
  });

  test('#10 9: a body without a code, and acts of one side', () => {
    expect(
      linesOf('NATO warned everyone in the region. Mali was struck by drones from abroad.', [
        {
          actors: ['North Atlantic Treaty Organization'],
          recipients: [],
          trigger: 'warned',
          type: 'THREATEN',
        },
        { actors: [], recipients: ['Mali'], trigger: 'struck', type: 'ASSAULT' },
      ]).map(([who]) => who),
    ).toEqual(['North Atlantic Treaty Organization', '(unnamed) → Mali (ML)']);
  });

  test('no further than the quotation in which it is told', () => {
    const text = '“Kenya will meet all of them,” said Chad. It has met Chad, the “heart” of it.';
    const told = { actors: ['Kenya'], recipients: ['Chad'] };
    const lines = linesOf(text, [
      { ...told, trigger: 'meet' },
      { ...told, trigger: 'met' },
    ]);
    expect(lines.map(([, words]) => words)).toEqual(['meet all of them', 'met Chad, the “heart” of it']);
  });

  test('those who act with each other', () => {
    const [line] = linesOf('Kenya and Chad will hold talks on water next week.', [
      { actors: ['Kenya', 'Chad'], recipients: [], trigger: 'hold talks', factuality: 'future' },
    ]);
    expect(line).toEqual([
      'Kenya (KE) ↔ Chad (TD)',
      'hold talks on water next week',
      'CONSULT (future)',
    ]);
  });

  test('an act told again stands with the first, and every act is counted', () => {
    const analysis = withActs('Kenya met Chad. The meeting of Kenya and Chad was short.', [
      { actors: ['Kenya'], recipients: ['Chad'], trigger: 'met' },
      { actors: ['Kenya', 'Chad'], recipients: [], trigger: 'meeting', repeats: 'a1' },
    ]);
    expect(actLines(analysis).map(({ label }) => label)).toEqual(['CONSULT · told 2 times']);
    expect(report.write(analysis, options)).toContain('· 2 acts ·');
  });

  test('a claim names who makes it', () => {
    const [line] = linesOf('Kenya said Chad had shelled a village on its side.', [
      { actors: ['Chad'], recipients: ['Kenya'], trigger: 'shelled', type: 'ASSAULT', claimedBy: 'e1' },
    ]);
    expect(line![2]).toBe('ASSAULT · says Kenya');
  });

  test('a trigger at the end is shown with words before it', () => {
    const [line] = linesOf('After long days in the capital Kenya ended the talks.', [
      { actors: ['Kenya'], recipients: [], trigger: 'talks' },
    ]);
    expect(line![1]).toBe('… capital Kenya ended the talks');
  });

  test('#10 5: a country that only the setting suggests is marked', () => {
    const analysis = withActs('Ana Ruiz met Chad.', [
      { actors: ['Ana Ruiz'], recipients: ['Chad'], trigger: 'met' },
    ]);
    const entities = analysis.entities.map((entity) =>
      entity.type === 'person' ? { ...entity, country: null, likelyCountry: 'AR' } : entity,
    );
    expect(report.write({ ...analysis, entities }, options)).toContain('Ana Ruiz (AR?) → Chad (TD)');
  });
});
