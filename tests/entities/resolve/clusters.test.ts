import { expect, test } from 'vitest';
import { clusterMentions } from '../../../src/entities/resolve/cluster-mentions.js';
import { readExample } from '../recognise/examples.js';

// Protects which names are one: the fullest name of each entity, and how many names it has.
test.each([
  [
    'a second forename',
    '[person: Robert Lund] left. [person: Robert Gabriel Lund] was ill.',
    ['Robert Gabriel Lund: 2'],
  ],
  ['letters with marks', '[person: Milos Ruiz] left. [person: Miloš Ruiz] was ill.', ['Milos Ruiz: 2']],
  ['capitals', '[person: BO LUND] LEFT. [person: Bo Lund] was ill.', ['Bo Lund: 2']],
  [
    'initials of a body',
    '[organization: Vesta Rivers Trust] met. [organization: VRT] left.',
    ['Vesta Rivers Trust: 2'],
  ],
  [
    'initials with stops, before the body',
    'The [organization: V.R.T.] left. [organization: Vesta Rivers Trust] met.',
    ['Vesta Rivers Trust: 2'],
  ],
  [
    'other initials',
    '[organization: Vesta Rivers Trust] met. [organization: VST] left.',
    ['Vesta Rivers Trust: 1', 'VST: 1'],
  ],
  [
    'a body and a person',
    '[organization: Vesta Lund] met. [person: Robert Lund] left.',
    ['Vesta Lund: 1', 'Robert Lund: 1'],
  ],
])('%s', (_, example, clusters) => {
  const { context, names } = readExample(example);
  const found = clusterMentions(names, context.segmentation.tokens);
  expect(found.map(({ words, mentions }) => `${words.join(' ')}: ${mentions.length}`)).toEqual(clusters);
});
