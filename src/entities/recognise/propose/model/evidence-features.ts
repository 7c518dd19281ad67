import { EVIDENCES, Evidence } from './evidence.js';
import type { FeatureList } from './feature-list.js';
import { List } from './name-lists.js';
import type { Place } from '../../model/window.js';

const CUE_DISTANCE = 4;

const CUES = List.Office | List.Title | List.SpeechVerb | List.OrganizationHead;
const PLAIN_USES = Evidence.Lower | Evidence.CapitalisedInside;
const NAME_USES =
  Evidence.AfterTitle |
  Evidence.AfterForename |
  Evidence.BeforeSpeech |
  Evidence.AfterIn |
  Evidence.AfterThe |
  Evidence.Alone;

/** Offices, titles and heads shortly before the word. */
export function cueFeatures({ first, i, reading: { lists, words } }: Place, out: FeatureList): void {
  for (let j = i - 1; j >= first && j >= i - CUE_DISTANCE; j--) {
    const cue = lists[j]! & CUES;
    if (cue === 0) continue;
    out.addPair(60, cue, i - j);
    out.addPair(61, words[j]!.lowerHash, i - j);
    return;
  }
}

/** How the word is used elsewhere in the text. */
export function evidenceFeatures(
  { word, initial, reading: { evidence } }: Place,
  out: FeatureList,
): void {
  const own = evidence.get(word.lower);
  if (!own) return;
  for (let bit = 0; bit < EVIDENCES; bit++)
    if (own.bits & (1 << bit)) out.add(70, bit, initial, word.kind);
  out.add(71, own.bits & PLAIN_USES, initial, word.kind);
  out.add(72, own.bits & NAME_USES);
  if (own.longerHead === 0) return;
  out.add(73, own.longerHead);
  out.add(74, own.longerNeighbour);
}
