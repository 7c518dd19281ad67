import { expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.js';

const toldIn = (text: string): string[] => {
  const { acts, entities } = analyze(text);
  const names = (ids: readonly string[]) =>
    ids.map((id) => entities.find((entity) => entity.id === id)!.name).join(', ');
  return acts.map((act) => `${act.trigger.text}: ${names(act.actors)} > ${names(act.recipients)}`);
};

it.each([
  ['Eritrea hosted talks between Mali and Niger.', 'hosted: Eritrea > Mali, Niger'],
  [
    'ASMARA, May 4 (Xinhua) -- Eritrea hosted talks between Mali and Niger here on Friday.',
    'hosted: Eritrea > Mali, Niger',
  ],
  ['Qatar held talks with Mali.', 'held: Qatar > Mali'],
])('tells one act of who hosts and who talks: %s', (text, told) => {
  expect(toldIn(text)).toEqual([told]);
});
