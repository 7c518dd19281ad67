import type { Features } from '../../model/features.js';
import type { ActReading } from '../../reading.js';
import { classesOf } from '../../words/word-classes.js';
import { labelOf } from '../../words/label.js';
import type { PartyScene } from '../scene.js';

/** Counts above this are alike. */
const MANY = 3;

/** What the model of parties sees where nobody may stand on a side of an act. */
export function nobodyFeatures(reading: ActReading, scene: PartyScene, features: Features): void {
  features.clear();
  const {
    deed: { trigger, type },
    candidates,
    roles,
    form,
  } = scene;
  const { tree } = reading;
  const lemma = tree.lemmas[trigger]!;
  const [, fine, narrow] = classesOf(lemma);
  const held = ['agent', 'patient', 'governor agent'].map((role) => (roles.includes(role) ? role : ''));
  const sides = held.join(' ');
  const names = Math.min(candidates.filter((candidate) => candidate.form === 'name').length, MANY);
  const here = Math.min(
    candidates.filter((candidate) => candidate.form !== 'elsewhere').length,
    MANY + 1,
  );
  features.add('nobody', '');
  features.add('nobody.type', type);
  features.add('nobody.form', form);
  features.add('nobody.type.form', type, form);
  features.add('nobody.lemma', lemma);
  features.add('nobody.fine', fine);
  features.add('nobody.narrow', narrow, form);
  features.add('nobody.lemma.form', lemma, form);
  features.add('nobody.relation', tree.relations[trigger]!, type);
  features.add('nobody.sides', sides, form);
  features.add('nobody.sides.type', sides, type);
  features.add('nobody.sides.lemma', sides, lemma);
  const { governor, held: by } = scene.frame;
  if (governor !== null) {
    const above = tree.lemmas[governor]!;
    features.add('nobody.held', by);
    features.add('nobody.held.type', by, type);
    features.add('nobody.held.lemma', by, above);
    features.add('nobody.held.fine', by, classesOf(above)[1], type);
    features.add('nobody.held.sides', by, sides);
  }
  features.add('nobody.here', String(here));
  features.add('nobody.here.type', String(here), type);
  features.add('nobody.names', String(names), type);
  for (const child of tree.children(trigger)) features.add('nobody.child', labelOf(tree, child), type);
}
