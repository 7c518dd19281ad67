import type { Entity } from '../../analysis.js';
import { headlineEnd } from '../../document/layout.js';
import { dependents, prepositionsOf } from '../../grammar/tree/dependents.js';
import { paragraphOf, type ActReading } from '../reading.js';
import { isModifier, MODIFIERS } from './modifiers.js';

/**
 * `the presidents of Chad and Niger`, `Chadian and Nigerien presidents`: the states of which there is one
 * each.
 */
export function statesOf({ tree, mentions }: ActReading, token: number): Entity[] {
  const countryAt = (at: number) => {
    const entity = mentions.at(at)?.entity;
    return entity?.type === 'country' || entity?.subtype === 'igo' ? [entity] : [];
  };
  const isOf = (child: number) =>
    isModifier(tree, child) || /^(?:of|from)$/.test(prepositionsOf(tree, child)[0] ?? '');
  const states = dependents(tree, token, 'nmod', ...MODIFIERS)
    .filter(isOf)
    .flatMap((child) =>
      [...listedBefore(tree, child), child, ...dependents(tree, child, 'conj')].flatMap(countryAt),
    );
  return [...new Set(states)];
}

/** `Danish` of `Danish, Polish envoys`, whatever it hangs on: adjectives with commas, before an adjective. */
function listedBefore({ tags, forms }: ActReading['tree'], adjective: number): number[] {
  const listed: number[] = [];
  let at = adjective;
  while (tags[at] === 'JJ' && forms[at - 1] === ',' && tags[at - 2] === 'JJ') listed.unshift((at -= 2));
  return listed;
}

/** `soldiers fired`, `three officers`: people of whom nothing was told; headlines have no articles. */
export function isAnyone({ tree, context }: ActReading, first: number, noun: number): boolean {
  const { starts } = context.segmentation.tokens;
  if (tree.tags[noun] !== 'NNS' || starts[noun]! < headlineEnd(context.layout)) return false;
  const before = first > 0 && tree.sentenceOf[first - 1] === tree.sentenceOf[noun] ? first - 1 : -1;
  return (
    before < 0 ||
    (tree.pos[before] !== 'DET' && tree.pos[before] !== 'PRON' && tree.pos[before] !== 'PART')
  );
}

const LONGEST_LOOK = 60;

/**
 * The country named last before a word, for `the government`.
 * @param only none where another is named close by
 */
export function stateBefore(reading: ActReading, token: number, only: boolean): Entity | null {
  const paragraph = paragraphOf(reading, token);
  let state: Entity | null = null;
  for (let at = token - 1; at >= Math.max(0, token - LONGEST_LOOK); at--) {
    const entity = reading.mentions.at(at)?.entity;
    if (entity?.type !== 'country' || !reading.scope.knows(entity, paragraph)) continue;
    if (!only) return entity;
    if (state && state !== entity) return null;
    state = entity;
  }
  return state;
}
