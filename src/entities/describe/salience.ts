import { headlineEnd } from '../../document/layout.js';
import type { Entity } from '../../analysis.js';
import type { EntityContext } from '../context.js';

/**
 * A mention in the title counts as much as this many in the text; the first mention counts by how early it
 * is.
 */
const TITLE_MENTIONS = 3;

/** What an entity has at least that the article itself names. */
const LEAST = 1e-4;

/**
 * Fills `salience`: frequency, raised by the title and by an early first mention; sums to 1. What only lines
 * of the page name, such as who edited the article, has none.
 */
export function weighSalience(
  entities: Entity[],
  { layout, segmentation: { sentences, tokens } }: EntityContext,
): Entity[] {
  const titleEnd = headlineEnd(layout);
  const ofPage = sentencesOfPage(layout.blocks, sentences, tokens.starts);
  const raw = entities.map(({ mentions }) => {
    let weight = 0;
    for (const { start, sentence } of mentions)
      if (start < titleEnd) weight += TITLE_MENTIONS;
      else if (ofPage[sentence] === 0) weight++;
    return weight * (1 + 1 / (1 + mentions[0]!.sentence / Math.max(1, sentences.length / 4)));
  });
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  entities.forEach((entity, i) => {
    const share = Math.round((raw[i]! / total) * 1e4) / 1e4;
    entity.salience = raw[i] === 0 ? 0 : Math.max(LEAST, share);
  });
  return entities;
}

/** 1 for every sentence that stands in a line of the page. */
function sentencesOfPage(
  blocks: EntityContext['layout']['blocks'],
  sentences: EntityContext['segmentation']['sentences'],
  starts: Int32Array,
): Uint8Array {
  const ofPage = new Uint8Array(sentences.length);
  let at = 0;
  sentences.forEach(({ first }, i) => {
    while (at < blocks.length && blocks[at]!.end <= starts[first]!) at++;
    if (blocks[at]?.kind === 'furniture') ofPage[i] = 1;
  });
  return ofPage;
}
