import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.js';

/** Acts of a text in short: type, actors, recipients, factuality, by name. */
function acts(text: string) {
  const analysis = analyze(text);
  const name = (id: string) => analysis.entities.find((entity) => entity.id === id)?.name ?? id;
  return analysis.acts.map(({ type, actors, recipients, factuality, mode }) => ({ type, actors: actors.map(name), recipients: recipients.map(name), factuality, mode }));
}

describe('findActs', () => {
  it('names who acts and on whom', () => {
    expect(acts('Canada imposed sanctions on Iran.')).toContainEqual({ type: 'SANCTION', actors: ['Canada'], recipients: ['Iran'], factuality: 'actual', mode: 'sanctions' });
  });

  it('turns the passive round', () => {
    expect(acts('Chad was attacked by Sudan on Monday.')).toContainEqual(expect.objectContaining({ type: 'ASSAULT', actors: ['Sudan'], recipients: ['Chad'] }));
  });

  it('makes both sides of a shared subject actors', () => {
    expect(acts('Japan and Peru agreed on a trade plan.')).toContainEqual(expect.objectContaining({ type: 'AGREE', actors: ['Japan', 'Peru'] }));
  });

  it('reads harm to come as a threat and help to come as a promise', () => {
    expect(acts('Japan will provide aid to Nepal.')[0]).toMatchObject({ type: 'AGREE', factuality: 'future' });
    expect(acts('Canada will impose sanctions on Iran.')[0]).toMatchObject({ type: 'THREATEN', factuality: 'future' });
  });

  it('marks what did not happen', () => {
    expect(acts('France did not meet with Chad.')[0]).toMatchObject({ type: 'CONSULT', factuality: 'negated' });
  });

  it('gives the subject of a reported clause to the pronoun in it', () => {
    expect(acts('Switzerland said it had expelled two diplomats from Cuba.')).toContainEqual(expect.objectContaining({ type: 'SANCTION', actors: ['Switzerland'] }));
  });

  it('finds no act in plain comment', () => {
    expect(acts('Peru is a beautiful country with high mountains.')).toEqual([]);
    expect(acts('The weather in Norway was cold on Tuesday.')).toEqual([]);
  });

  it('points only at entities, sentences and words that exist', () => {
    const analysis = analyze('Norwegian ministers met with Kenyan officials in Oslo on Friday. They agreed to share intelligence with Uganda.');
    const ids = new Set(analysis.entities.map(({ id }) => id));
    for (const act of analysis.acts) {
      for (const id of [...act.actors, ...act.recipients]) expect(ids).toContain(id);
      expect(analysis.text.slice(act.trigger.start, act.trigger.end)).toBe(act.trigger.text);
      expect(analysis.sentences[act.sentence]!.start).toBeLessThanOrEqual(act.trigger.start);
    }
  });
});
