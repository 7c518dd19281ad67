import { isGenitive } from '../../../lexicon/function-words.js';
import type { Entity } from '../../../analysis.js';
import { classifyRole, type RoleClass } from '../../../knowledge/offices.js';
import { isCompatriot } from '../../../lexicon/office-holders.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { Cluster } from '../../resolve/cluster.js';
import type { NamedText } from '../names-by-token.js';
import { appositionAfter } from '../office/after-name.js';
import { FURTHEST, titleBefore } from '../office/before-name.js';

/** How somebody's country is told by that of another person. */
export interface OtherSource {
  /** Stable; goes into `origin.rule`. */
  id: string;
  /** Original prose in which this alone tells the country of the person in brackets. */
  example: string;
  gives: string;
  /** The other person, as named beside the mention. */
  find(context: NamedText, mention: Candidate): Candidate | null;
  /** Whether the other is one whose country it must be. */
  fits(other: Entity): boolean;
}

const LEADS_STATE: ReadonlySet<string | null> = new Set<RoleClass | null>([
  ...(['head-of-state', 'head-of-government', 'foreign-minister', 'minister'] as const),
]);
const SERVES: ReadonlySet<RoleClass | null> = new Set<RoleClass | null>([
  ...(['spokesperson', 'ambassador', 'official', 'minister'] as const),
]);

export const OTHER_SOURCES: readonly OtherSource[] = [
  {
    id: 'country.compatriot-of',
    example:
      'Kenyan runner Maria Haugen won in Chad. Peru came last. Haugen’s countryman [Peter Graham] fell.',
    gives: 'KE',
    find: compatriotOf,
    fits: () => true,
  },
  {
    id: 'country.of-patron',
    example:
      'Chad and Peru sent aid. Kenyan President Maria Haugen agreed. Haugen’s spokesman, [Peter Graham], left.',
    gives: 'KE',
    find: patronOf,
    fits: ({ roleClass }) => LEADS_STATE.has(roleClass),
  },
];

/** Countries of people that only those of others tell, once all are described. */
export function countriesThroughOthers(
  context: NamedText,
  clusters: readonly Cluster[],
  entities: readonly Entity[],
): void {
  let owners: ReadonlyMap<number, Entity> | undefined;
  clusters.forEach(({ mentions }, i) => {
    const entity = entities[i]!;
    if (entity.type !== 'person' || entity.country !== null) return;
    for (const { id, find, fits } of OTHER_SOURCES)
      for (const mention of mentions) {
        const beside = find(context, mention);
        if (!beside) continue;
        const other = (owners ??= ownersOf(clusters, entities)).get(beside.first);
        if (!other?.country || other === entity || !fits(other)) continue;
        const { starts, ends } = context.segmentation.tokens;
        entity.country = other.country;
        entity.likelyCountry = null;
        entity.origin = { rule: id, start: starts[beside.first]!, end: ends[beside.last - 1]! };
        return;
      }
  });
}

/** Who is named where, by the first token. */
function ownersOf(clusters: readonly Cluster[], entities: readonly Entity[]): Map<number, Entity> {
  const owners = new Map<number, Entity>();
  clusters.forEach(({ mentions }, i) => {
    for (const { first } of mentions) owners.set(first, entities[i]!);
  });
  return owners;
}

/** `Roe's countryman Bo Lund`: Roe; else who was named last. */
function compatriotOf({ segmentation, at }: NamedText, { first }: Candidate): Candidate | null {
  const { tokens, sentences } = segmentation;
  const noun = tokens.forms[first - 1] === ',' ? first - 2 : first - 1;
  if (!isCompatriot(tokens.lowers[noun] ?? '')) return null;
  const start = Math.max(0, sentences[tokens.sentenceOf[first]!]!.first - FURTHEST);
  for (let i = noun - 1; i >= start; i--) if (at.get(i)?.type === 'person') return at.get(i)!;
  return null;
}

/** Who is named last in the sentence before a token. */
function lastNamed({ segmentation, at }: NamedText, before: number): Candidate | null {
  const { tokens, sentences } = segmentation;
  const { first } = sentences[tokens.sentenceOf[before]!]!;
  for (let i = before - 1; i >= Math.max(first, before - FURTHEST); i--)
    if (at.get(i)?.type === 'person') return at.get(i)!;
  return null;
}

/** `Roe's spokesman Bo Lund`, `Roe and her spokesman, Bo Lund`, `Bo Lund, adviser to Roe`: Roe. */
function patronOf(context: NamedText, mention: Candidate): Candidate | null {
  const title = titleBefore(context, mention) ?? appositionAfter(context, mention);
  if (!title || !SERVES.has(classifyRole(title.role))) return null;
  const { forms } = context.segmentation.tokens;
  const owner = isGenitive(forms[title.first - 1] ?? '') ? context.at.get(title.first - 2) : undefined;
  if (owner?.type === 'person') return owner;
  if (/^(?:his|her)$/.test(forms[title.first - 1] ?? '')) return lastNamed(context, title.first);
  for (let i = title.first; i < title.last; i++)
    if (context.at.get(i)?.type === 'person') return context.at.get(i)!;
  return null;
}
