import type { Entity } from '../../analysis.js';
import { dependents, type Tree } from '../../grammar/tree/dependents.js';
import { isNature, isOfWeather } from '../../lexicon/nature.js';
import type { ActReading } from '../reading.js';

/** `Locusts attacked fields`: a deed of what is nobody. */
export const isDoneByNature = ({ tree, mentions }: ActReading, verb: number): boolean =>
  doersOf(tree, verb).some(
    (doer) =>
      (isNature(tree.lemmas[doer]!) || isWeatherFront(tree, doer)) &&
      !isActor(mentions.at(doer)?.entity),
  );

const isWeatherFront = ({ lemmas, lowers }: Tree, noun: number): boolean =>
  lemmas[noun] === 'front' && isOfWeather(lowers[noun - 1] ?? '');

/** `the Tigers`, `Frost`: who has a name acts, whatever else the name means; not `Cyclone Ana`. */
const isActor = (named: Entity | undefined): boolean =>
  named !== undefined && /^(?:person|organization|group|country)$/.test(named.type);

/** Who does what a verb tells: its subject or agent, else the noun before it, over adverbs and `have`. */
function doersOf(tree: Tree, verb: number): number[] {
  const { pos, lemmas } = tree;
  const doers = dependents(tree, verb, 'nsubj', 'obl:agent');
  if (doers.length > 0) return doers;
  let token = verb - 1;
  while (pos[token] === 'ADV' || (pos[token] === 'AUX' && lemmas[token] === 'have')) token--;
  return pos[verb] === 'VERB' && pos[token] === 'NOUN' ? [token] : [];
}
