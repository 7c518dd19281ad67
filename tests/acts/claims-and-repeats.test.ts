import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';

// Marked by hand: who alone claims the last act of a word, and the word of the act that it tells again.
const rows = readFileSync(new URL('claims-and-repeats.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [passage, trigger, claimedBy = '', repeats = ''] = line.split('\t') as [string, string];
    return { passage, trigger, claimedBy, repeats };
  });

const found = rows.map(({ passage, trigger }) => {
  const { acts, entities } = analyze(passage);
  const act = acts.findLast((each) => each.trigger.text === trigger);
  return {
    claimedBy: entities.find(({ id }) => id === act?.claimedBy)?.name ?? '',
    repeats: acts.find(({ id }) => id === act?.repeats)?.trigger.text ?? '',
  };
});

it('says who claims an act, and nobody where the writer tells it', () => {
  expect(found.map(({ claimedBy }) => claimedBy)).toEqual(rows.map(({ claimedBy }) => claimedBy));
});

it('finds half of the acts told again, and takes none for one that is not', () => {
  const right = rows.filter(({ repeats }, i) => repeats !== '' && found[i]!.repeats === repeats);
  const wrong = rows.filter(({ repeats }, i) => repeats === '' && found[i]!.repeats !== '');
  expect(right.length * 2).toBeGreaterThanOrEqual(rows.filter(({ repeats }) => repeats !== '').length);
  expect(wrong.map(({ passage }) => passage)).toEqual([]);
});
