import { isGenitive } from '../../../lexicon/function-words.js';
import { isCopula } from '../../../lexicon/office-phrases.js';
import { REPORTING_VERBS } from '../../../lexicon/reporting-verbs.js';
import { determinerOf } from '../../../lexicon/determiners.js';
import { headlineEnd } from '../../../document/layout.js';
import type { SentenceTokens } from '../../../language/tokens.js';
import type { Candidate } from '../../recognise/candidate.js';
import type { NamedText } from '../names-by-token.js';
import { phraseEnd } from './phrase.js';
import { titleFrom } from './read-forward.js';
import type { Title } from './title.js';

/** Farthest in tokens that a verb is looked for behind a noun phrase and behind a name. */
const FARTHEST_VERB = 25;
/** Of so many verbs the first may belong to a noun: `a trader wanted in Oslo was held`. */
const MOST_VERBS = 3;

/** `A Malaysian trader was held. Ann Roe, 55, was there`: the office of whoever was unnamed. */
export function titleOfUnnamed(context: NamedText, mention: Candidate): Title | null {
  const opening = unnamedBefore(context, mention);
  return opening === null ? null : titleFrom(context, opening);
}

/**
 * Where the sentence before begins with a noun phrase for somebody unnamed whom a full name then takes up: by
 * their age or the same verb; who has an office of a country, by saying something.
 */
export function unnamedBefore(context: NamedText, name: Candidate): number | null {
  const { tokens, sentences } = context.segmentation;
  const number = tokens.sentenceOf[name.first]!;
  const [before, own] = [sentences[number - 1], sentences[number]!];
  if (
    !before ||
    name.last - name.first < 2 ||
    tokens.starts[before.first]! < headlineEnd(context.layout)
  )
    return null;
  if (hasPerson(context, before.core, before.last) || hasPerson(context, own.core, name.first))
    return null;
  const isOne = determinerOf(tokens.lowers[before.core]!) === 'one';
  if (!isOne && !isOwned(context, before.core)) return null;
  return isTakenUp(context, before, name, isOne) ? before.core : null;
}

function hasPerson({ at }: NamedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (at.get(i)?.type === 'person') return true;
  return false;
}

/** `Kenya's`, `The Kenyan` at the opening. */
function isOwned({ segmentation, at }: NamedText, core: number): boolean {
  const { forms, lowers } = segmentation.tokens;
  const owner = at.get(lowers[core] === 'the' ? core + 1 : core);
  return owner?.type === 'country' && (owner.kind === 'demonym' || isGenitive(forms[owner.last] ?? ''));
}

function isTakenUp(
  context: NamedText,
  { core, last }: SentenceTokens,
  name: Candidate,
  isOne: boolean,
): boolean {
  const { forms } = context.segmentation.tokens;
  if (isOne && forms[name.last] === ',' && /^\d{1,2}$/.test(forms[name.last + 1] ?? '')) return true;
  const taken = verbsFrom(context, afterAside(context, name), name.last + FARTHEST_VERB, 1)[0];
  if (taken === undefined) return false;
  if (!isOne) return REPORTING_VERBS.has(taken);
  return verbsFrom(context, phraseEnd(context, core + 1, last), last, MOST_VERBS).includes(taken);
}

/** Lemmas of the first verbs between two tokens. */
function verbsFrom({ morphology }: NamedText, from: number, to: number, most: number): string[] {
  const verbs: string[] = [];
  const end = Math.min(to, from + FARTHEST_VERB);
  for (let i = from; i < end && verbs.length < most; i++)
    if (morphology.pos[i] === 'VERB' && !isCopula(morphology.lemmas[i]!))
      verbs.push(morphology.lemmas[i]!);
  return verbs;
}

/** Token behind `, the founder of Acme,` after a name. */
function afterAside({ segmentation }: NamedText, { last }: Candidate): number {
  const { forms } = segmentation.tokens;
  if (forms[last] !== ',') return last;
  for (let i = last + 1; i < last + FARTHEST_VERB; i++) if (forms[i] === ',') return i + 1;
  return last;
}
