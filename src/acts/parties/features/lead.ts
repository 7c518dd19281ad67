import type { Features } from '../../model/features.js';
import type { ActReading } from '../../reading.js';
import type { PartyScene } from '../scene.js';
import { addAuthor, addPast, addProtagonist, addSpeech } from './known.js';
import { addCoordination, addPath, addRole } from './place.js';
import { addOrder, addWords } from './words.js';
import * as T from './templates.js';

/** What the model of parties sees of someone who may lead a side of an act. */
export function leadFeatures(
  reading: ActReading,
  scene: PartyScene,
  index: number,
  features: Features,
): void {
  features.clear();
  const {
    deed: { trigger, type },
    candidates,
    voice,
  } = scene;
  const candidate = candidates[index]!;
  const lemma = reading.tree.lemmas[trigger]!;
  const side = candidate.head < trigger ? 'before' : 'after';
  const kind = scene.kinds[index]!;
  features.add(T.KIND, kind);
  features.add(T.KIND_TYPE, kind, type);
  features.add(T.KIND_SIDE, kind, voice, side);
  features.add(T.SIDE, side, voice);
  features.add(T.LEMMA_SIDE, lemma, side);
  addAuthor(reading, type, trigger, candidate, features);
  addProtagonist(reading, type, candidate, scene.roles[index]!, features);
  addPast(scene, candidate, lemma, reading.tree.sentenceOf[trigger]!, kind, features);
  addSpeech(reading, type, trigger, candidate, features);
  if (candidate.form === 'elsewhere') return;
  addRole(reading, kind, scene, index, features);
  addPath(reading, scene, candidate, side, kind, features);
  addCoordination(reading.tree, scene, index, features);
  addOrder(trigger, type, candidate, candidates, side, features);
  addWords(reading, type, candidate, features);
}
