import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.js';

const BRIEFS = [
  'Police in Lima arrested Rosa Quispe on Monday.',
  'Ferry fares in Greece rise next week.',
  'A new bridge opens in Laos.',
  'Bakers in Vienna want longer hours.',
  'The harvest in Malawi is good.',
  'A museum in Riga shows old maps.',
  'Trains in Japan run late.',
  'Cairo has a new zoo.',
  'The tide is high in Bergen.',
  'Farmers in Chile sow early.',
  'He was charged with fraud.',
];

const partiesOfLast = (paragraphs: readonly string[]) => {
  const { acts, entities, sentences } = analyze(paragraphs.join('\n\n'));
  const last = acts.filter(({ sentence }) => sentence === sentences.length - 1);
  const ids = last.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
  return ids.map((id) => entities.find((entity) => entity.id === id)!.name);
};

describe('news in brief', () => {
  it('takes nobody from a paragraph on another matter', () => {
    expect(partiesOfLast(BRIEFS)).not.toContain('Rosa Quispe');
  });

  it('goes on from one paragraph to the next in an article', () => {
    expect(partiesOfLast([BRIEFS[0]!, BRIEFS.at(-1)!])).toContain('Rosa Quispe');
  });
});
