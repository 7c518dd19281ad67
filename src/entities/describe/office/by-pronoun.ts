import { genderOfForename, type Gender } from '../../../lexicon/gender.js';
import { isCopula } from '../../../lexicon/office-phrases.js';
import type { SentenceTokens } from '../../../language/tokens.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import { titleFrom } from './read-forward.js';
import type { Title } from './title.js';

const GENDER_OF_PRONOUN: ReadonlyMap<string, Gender> = new Map([
  ['she', 'feminine'],
  ['he', 'masculine'],
]);

/** `Roe studied in Oslo. She is a judge`: what the next sentence says of the only one whom one names. */
export function titleByPronoun(context: NamedText, mention: Candidate): Title | null {
  const { tokens, sentences } = context.segmentation;
  const number = tokens.sentenceOf[mention.first]!;
  const next = sentences[number + 1];
  if (!next || next.paragraph !== sentences[number]!.paragraph) return null;
  const pronoun = tokens.lowers[next.core]!;
  const gender = GENDER_OF_PRONOUN.get(pronoun) ?? null;
  if (gender === null || !isCopula(tokens.lowers[next.core + 1] ?? '')) return null;
  if (!isOnlyOne(context, sentences[number]!, mention)) return null;
  const own = genderOfForename(tokens.lowers[mention.first]!);
  return own === null || own === gender ? titleFrom(context, next.core + 2) : null;
}

function isOnlyOne({ at }: NamedText, { core, last }: SentenceTokens, mention: Candidate): boolean {
  for (let i = core; i < last; i++) {
    const other = at.get(i);
    if (other?.type === 'person' && other !== mention) return false;
  }
  return true;
}
