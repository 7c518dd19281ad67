import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { joinBodies, SAME_BODY } from '../../../src/entities/resolve/bodies/same-bodies.js';
import { clusterMentions } from '../../../src/entities/resolve/cluster-mentions.js';
import { readExample } from '../recognise/examples.js';

/** The bodies of an example whose bodies stand in brackets, each by all its names. */
function bodiesOf(example: string, rules = SAME_BODY): string[] {
  const { context, names } = readExample(example.replaceAll('[', '[organization: '));
  const { forms } = context.segmentation.tokens;
  const clusters = clusterMentions(names, context.segmentation.tokens);
  return joinBodies(clusters, context, rules).map(({ mentions }) =>
    mentions.map(({ first, last }) => forms.slice(first, last).join(' ')).join(' = '),
  );
}

// Every rule is a row with an example of two names of one body, which are two without the row.
test.each(SAME_BODY.map((row) => [row.id, row] as const))('%s', (_, row) => {
  expect(bodiesOf(row.example)).toHaveLength(1);
  expect(
    bodiesOf(
      row.example,
      SAME_BODY.filter((other) => other !== row),
    ),
  ).toHaveLength(2);
});

// Protects bodies that are called alike but are two.
describe('two bodies', () => {
  test.each([
    ['parliaments of two states', 'The [Polish Senate] met. The [Kenyan Senate] met. [Senate] left.', 3],
    [
      'sessions of one parliament',
      'The [116th Polish Senate] met. So did the [117th Polish Senate].',
      2,
    ],
    ['a part of a body', 'The [Lobata River Commission] and the [Lobata River Commission Bank] met.', 2],
    ['two with one tail', 'The [National Tea Board], [Federal Tea Board] met. A [Tea Board] left.', 3],
    ['a secretariat', 'The [Lobata Tea Commission] and [Lobata Tea Commission Secretariat] met.', 2],
    ['a place in brackets', 'The [Lobata River Cleaning Union] (of [Otso Kala]) met.', 2],
    ['short before the full name', '[Senate] met. The [Polish Senate] agreed.', 2],
  ])('%s', (_, example, count) => {
    expect(bodiesOf(example)).toHaveLength(count);
  });
});

test('the initials of a place that a body is named for are the place', () => {
  const { entities } = analyze('The Parliament of New South Wales (NSW) met. It left NSW alone.', {
    only: ['entities'],
  });
  const parliament = entities.find(({ name }) => name.startsWith('Parliament'));
  expect(parliament?.aliases ?? []).not.toContain('NSW');
});
