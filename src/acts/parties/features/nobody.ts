import type { Features } from '../../model/features.js';
import type { ActReading } from '../../reading.js';
import { classesAt } from '../../words/word-classes.js';
import { labelOf } from '../../words/label.js';
import type { PartyScene } from '../scene.js';
import * as T from './templates.js';

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
  const [, fine, narrow] = classesAt(reading, trigger);
  const held = ['agent', 'patient', 'governor agent'].map((role) => (roles.includes(role) ? role : ''));
  const sides = held.join(' ');
  const names = Math.min(candidates.filter((candidate) => candidate.form === 'name').length, MANY);
  const here = Math.min(
    candidates.filter((candidate) => candidate.form !== 'elsewhere').length,
    MANY + 1,
  );
  features.add(T.NOBODY, '');
  features.add(T.NOBODY_TYPE, type);
  features.add(T.NOBODY_FORM, form);
  features.add(T.NOBODY_TYPE_FORM, type, form);
  features.add(T.NOBODY_LEMMA, lemma);
  features.add(T.NOBODY_FINE, fine);
  features.add(T.NOBODY_NARROW, narrow, form);
  features.add(T.NOBODY_LEMMA_FORM, lemma, form);
  features.add(T.NOBODY_RELATION, tree.relations[trigger]!, type);
  features.add(T.NOBODY_SIDES, sides, form);
  features.add(T.NOBODY_SIDES_TYPE, sides, type);
  features.add(T.NOBODY_SIDES_LEMMA, sides, lemma);
  const { governor, held: by } = scene.frame;
  if (governor !== null) {
    const above = tree.lemmas[governor]!;
    features.add(T.NOBODY_HELD, by);
    features.add(T.NOBODY_HELD_TYPE, by, type);
    features.add(T.NOBODY_HELD_LEMMA, by, above);
    features.add(T.NOBODY_HELD_FINE, by, classesAt(reading, governor)[1], type);
    features.add(T.NOBODY_HELD_SIDES, by, sides);
  }
  features.add(T.NOBODY_HERE, String(here));
  features.add(T.NOBODY_HERE_TYPE, String(here), type);
  features.add(T.NOBODY_NAMES, String(names), type);
  for (const child of tree.children(trigger)) features.add(T.NOBODY_CHILD, labelOf(tree, child), type);
}
