import { readLayout } from '../../src/document/read-layout.js';
import type { Entity } from '../../src/analysis.js';
import { findEntities } from '../../src/entities/find-entities.js';
import { RECOGNISERS, recognition } from '../../src/entities/recognise/recognise.js';
import { recogniseByModel } from '../../src/entities/recognise/propose/model/recognise-by-model.js';
import { loadKnowledge } from '../../src/knowledge/knowledge.js';
import { annotate } from '../../src/language/annotate.js';
import { segment } from '../../src/language/segment.js';
import { readGoldArticles, readWorldNews } from './gold.js';
import { Tally } from './tally.js';

type Recognisers = typeof RECOGNISERS;

/** The recognisers by themselves and together. */
export const SETUPS: readonly (readonly [name: string, recognisers: Recognisers])[] = [
  ['rules and knowledge', RECOGNISERS.filter((recognise) => recognise !== recogniseByModel)],
  ['model', [recogniseByModel]],
  ['both', RECOGNISERS],
];

function entitiesOf(text: string, recognisers: Recognisers): Entity[] {
  const knowledge = loadKnowledge();
  const layout = readLayout(text, knowledge, {});
  const segmentation = segment(text, layout);
  return findEntities(
    {
      segmentation,
      morphology: annotate(segmentation, { heads: false }).morphology,
      layout,
      knowledge,
      explain: false,
    },
    recognition(recognisers),
  );
}

const fold = (name: string) => name.toLowerCase().replace(/^the /, '');
const called = ({ name, aliases }: Entity, wanted: string) =>
  [name, ...aliases].some((n) => fold(n) === fold(wanted));

/** F1 in percent of people, organisations and both on all gold articles. */
export function measureRecognisers(
  recognisers: Recognisers,
): [people: number, organizations: number, all: number] {
  const people = new Tally(),
    organizations = new Tally(),
    all = new Tally();
  for (const { text, gold } of [...readGoldArticles(), ...readWorldNews()]) {
    const entities = entitiesOf(text, recognisers);
    for (const [type, tally, wanted] of [
      ['person', people, gold.people.map((p) => p.name)],
      ['organization', organizations, gold.organizations],
    ] as const) {
      const found = entities.filter((e) => e.type === type);
      for (const t of [tally, all]) t.add(wanted, found, (name, e) => called(e, name));
    }
  }
  return [people.f1, organizations.f1, all.f1];
}
