import type { SentenceTokens } from '../../language/tokens.js';
import type { Cue, CueReader } from './find-cues.js';
import type { CueClass } from './reporting-verbs.js';
import nominalCues from '../../lexicon/reporting-nouns.json' with { type: 'json' };
import { type Phrase, phraseEndingAt } from '../../grammar/words/noun-phrase.js';
import { speaks } from '../../grammar/words/speaking.js';

const CLASS_OF = new Map<string, CueClass>();
for (const [cueClass, nouns] of Object.entries(nominalCues.nouns))
  for (const noun of nouns) CLASS_OF.set(noun, cueClass as CueClass);

const POSSESSIVE = /^(?:his|her|its|their|our|my)$/i;

/** `Roe's claim that …`, `their call for …`: a noun of saying with whose it is before it and what is said after it. */
export function nominalCueAt(
  { tree, mentions }: CueReader,
  i: number,
  { core, last }: SentenceTokens,
): Cue | null {
  const { forms, lemmas, pos, tags } = tree;
  const cueClass = CLASS_OF.get(lemmas[i]!);
  if (!cueClass || pos[i] !== 'NOUN' || i === core) return null;
  const calls = forms[i + 1] === 'for' && nominalCues.withFor.includes(lemmas[i]!);
  if (!(forms[i + 1] === 'that' || calls) || i + 2 >= last) return null;
  const speaker = owner(i);
  if (!speaker || !speaks(tree, mentions, speaker)) return null;
  return {
    first: i,
    last: calls ? i + 2 : i + 1,
    lemma: lemmas[i]!,
    cueClass,
    speaker,
    complement: {
      kind: 'clause',
      first: i + 2,
      addressee: null,
      ...(calls && { last: beforeVerb(i + 2) }),
    },
  };

  /** Up to the verb of the sentence. */
  function beforeVerb(from: number): number {
    let at = from;
    while (at < last && !/^(?:VB[DPZ]|MD)$/.test(tags[at]!) && !/^[,;.]$/.test(forms[at]!)) at++;
    return at;
  }

  /** Whose the noun is: a possessive pronoun or a name with `'s`, adjectives between. */
  function owner(noun: number): Phrase | null {
    let at = noun - 1;
    while (at > core && pos[at] === 'ADJ') at--;
    if (POSSESSIVE.test(forms[at]!)) return [at, at + 1];
    return /^['’]s?$/.test(forms[at]!) ? phraseEndingAt(tree, mentions, at, core) : null;
  }
}
