import { expect, it } from 'vitest';
import { inflect } from '../../../src/language/lemma/inflect.js';

// Forms of verbs that data lists by their lemma.
it.each([
  ['condemn', 'condemns', 'condemned', 'condemning'],
  ['slam', 'slams', 'slammed', 'slamming'],
  ['urge', 'urges', 'urged', 'urging'],
  ['deny', 'denies', 'denied', 'denying'],
  ['agree', 'agrees', 'agreed', 'agreeing'],
  ['clash', 'clashes', 'clashed', 'clashing'],
  ['deepen', 'deepens', 'deepened', 'deepening'],
  ['veto', 'vetoes', 'vetoed', 'vetoing'],
])('%s', (base, third, past, participle) =>
  expect(inflect(base)).toEqual({ base, third, past, participle }),
);
