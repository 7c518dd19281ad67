import type { Sector } from '../../analysis.js';
import nouns from '../../lexicon/collective-nouns.json' with { type: 'json' };

type Kind = 'organization' | 'people';
const KNOWN = new Map<string, { kind: Kind; sector: Sector }>();
for (const kind of ['people', 'organization'] as const)
  for (const [sector, words] of Object.entries(nouns[kind]))
    for (const word of words) KNOWN.set(word, { kind, sector: sector as Sector });

/** What sort of political actor a noun is for; undefined where it is for none in particular. */
export const collectiveNoun = (lemma: string): { kind: Kind; sector: Sector } | undefined =>
  KNOWN.get(lemma);

export const isCollective = (lemma: string): boolean => KNOWN.has(lemma);
