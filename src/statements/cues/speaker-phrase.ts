import type { SentenceTokens } from '../../language/tokens.js';
import { type Tree } from '../../grammar/tree/dependents.js';
import type { Cue, CueReader } from './find-cues.js';
import { isInfinitive } from './verb-form.js';
import { addresses, inverts, type CueVerb } from './reporting-verbs.js';
import { type Phrase, phraseEndingAt } from '../../grammar/words/noun-phrase.js';
import { isDocument, speaks } from '../../grammar/words/speaking.js';
import { subjectAfter, subjectBefore } from '../../grammar/words/subject.js';
import { tenseOf } from '../contents/content-end.js';

/** Who a cue at token `i` has as its subject; null when it has none of its own. */
export function subjectOfCue(
  reader: CueReader,
  i: number,
  sentence: SentenceTokens,
  earlier: readonly Cue[],
  verb: CueVerb,
): Phrase | null {
  const { tree, mentions } = reader;
  const { forms, tags } = tree;
  const previous =
    earlier.findLast((cue) => tenseOf(tags[cue.first]!) === tenseOf(tags[i]!)) ?? earlier.at(-1);
  if (forms[i]!.toLowerCase().endsWith('ing')) return ofParticiple(reader, i, sentence, earlier);
  if (tags[i] === 'VB' && isInfinitive(tree, i, sentence.core)) return mainSubject(reader, i, sentence);
  if (inverts(verb.lemma) && isInverted(reader, i, sentence))
    return subjectAfter(tree, mentions, i, sentence);
  const before = subjectBefore(tree, mentions, i, sentence);
  const joined = isJoined(tree, i, sentence, previous);
  if (joined)
    return previous && previous.first >= sentence.core
      ? (previous.speaker ?? mainSubject(reader, i, sentence))
      : mainSubject(reader, i, sentence);
  if (before && /^(?:who|which|that)$/i.test(forms[before[0]]!))
    return antecedent(reader, before[0], sentence);
  if (before && speaks(tree, mentions, before)) return before;
  return ofTree(reader, i, sentence) ?? before;
}

/** `…," said Wang`: a mark before the cue, a noun phrase after it and no verb of its own between. */
function isInverted(reader: CueReader, i: number, sentence: SentenceTokens): boolean {
  const {
    tree,
    tree: { forms, pos, tags },
    mentions,
  } = reader;
  const before = forms[i - 1] ?? '';
  if (i === sentence.core && tags[i] === 'VBD')
    return speaks(tree, mentions, subjectAfter(tree, mentions, i, sentence) ?? [i, i + 1]);
  if (i <= sentence.core || !/^[,"”»’'?!]$/.test(before)) return false;
  if (/["”»]/.test(before)) return subjectAfter(tree, mentions, i, sentence) !== null;
  if (!/^(?:PROPN|DET|NOUN|ADJ|PRON|NUM)$/.test(pos[i + 1] ?? '') && mentions.at(i + 1) === undefined)
    return false;
  if (addresses(tree.lemmas[i]!)) return false;
  const subject = subjectAfter(tree, mentions, i, sentence);
  if (!subject || !speaks(tree, mentions, subject)) return false;
  let finite = i < reader.body;
  for (let at = i - 2; at >= sentence.core && forms[at] !== ';'; at--)
    finite ||= /^(?:VB[DNPZ]|MD)$/.test(tags[at]!);
  const after = forms[subject[1]] ?? '.';
  return (
    finite &&
    (subject[1] >= sentence.last || !/^(?:VERB|AUX)$/.test(pos[subject[1]]!) || /^[,.]$/.test(after))
  );
}

/** `…, and deplored`: a finite verb that goes on with the subject of the one before it. */
function isJoined(
  { forms, pos }: Tree,
  i: number,
  { core }: SentenceTokens,
  previous: Cue | undefined,
): boolean {
  let at = i;
  while (at > core && (pos[at - 1] === 'ADV' || pos[at - 1] === 'AUX')) at--;
  if (at <= core) return false;
  if (/^(?:and|but|or)$/.test(forms[at - 1]!)) return true;
  return (
    forms[at - 1] === ',' &&
    previous !== undefined &&
    previous.first >= core &&
    forms.slice(previous.last, at).filter((form) => form === ',').length === 1
  );
}

/** `, expressing …`, `with both sides vowing`, `a motion claiming`. */
function ofParticiple(
  reader: CueReader,
  i: number,
  sentence: SentenceTokens,
  earlier: readonly Cue[],
): Phrase | null {
  const { tree, mentions } = reader;
  const { forms, pos } = tree;
  let at = i;
  while (at > sentence.core && (pos[at - 1] === 'ADV' || pos[at - 1] === 'AUX')) at--;
  if (at > sentence.core && forms[at - 1] !== ',') {
    const noun = phraseEndingAt(tree, mentions, at, sentence.core);
    if (noun && at < i && pos[i - 1] === 'AUX') return noun;
    if (
      noun &&
      speaks(tree, mentions, noun) &&
      (forms[noun[0] - 1] === 'with' || !writesDocument(tree, sentence.core, at))
    )
      return noun;
  }
  return (
    earlier.findLast((cue) => cue.last <= at && !forms[cue.first]!.endsWith('ing'))?.speaker ??
    mainSubject(reader, i, sentence)
  );
}

/** Whether a document is made before token `to`: `filed a motion`, `issued a statement`. */
function writesDocument({ lemmas, tags }: Tree, from: number, to: number): boolean {
  let verb = from;
  while (verb < to && !(FINITE.test(tags[verb]!) && WRITES.test(lemmas[verb]!))) verb++;
  for (let i = verb + 1; i < to; i++) if (isDocument(lemmas[i]!)) return true;
  return false;
}

const FINITE = /^(?:VB[DZP]|MD)$/;
const WRITES = /^(?:issue|release|file|publish|post|send|write|sign|make|give|tweet|submit|adopt|pass)$/;

/** The subject of the sentence's main verb: the first finite one, after what an opening clause or adverbial says. */
function mainSubject(
  { tree, mentions, inQuote }: CueReader,
  i: number,
  sentence: SentenceTokens,
): Phrase | null {
  const { forms, pos, tags } = tree;
  const comma = /^(?:SCONJ|ADP|VERB)$/.test(pos[sentence.core]!)
    ? forms.indexOf(',', sentence.core)
    : -1;
  for (let at = Math.max(sentence.core, comma) + 1; at < i; at++) {
    if (inQuote[at] === 1 || !FINITE.test(tags[at]!)) continue;
    const subject = subjectBefore(tree, mentions, at, sentence);
    if (subject && speaks(tree, mentions, subject) && !/^(?:who|which|that)$/i.test(forms[subject[0]]!))
      return subject;
  }
  return null;
}

/** What `who` and `which` stand for: the noun phrase before them. */
function antecedent(reader: CueReader, pronoun: number, sentence: SentenceTokens): Phrase | null {
  const { tree, mentions } = reader;
  const comma = tree.forms[pronoun - 1] === ',';
  if (!comma && writesDocument(tree, sentence.core, pronoun))
    return mainSubject(reader, pronoun, sentence);
  return (
    (comma ? subjectBefore(tree, mentions, pronoun, sentence) : null) ??
    phraseEndingAt(tree, mentions, comma ? pronoun - 1 : pronoun, sentence.core)
  );
}

/** The subject the dependency tree gives the cue or the verb it depends on. */
function ofTree({ tree }: CueReader, i: number, { core, last }: SentenceTokens): Phrase | null {
  for (let verb = i, steps = 0; verb >= core && steps < 4; verb = tree.heads[verb]!, steps++) {
    const subject = tree
      .children(verb)
      .find((child) => /^nsubj/.test(tree.relations[child]!) && child < i);
    if (subject !== undefined) return aroundHead(tree, subject, core, last);
    if (!/^(?:conj|advcl|xcomp|acl)/.test(tree.relations[verb]!)) break;
  }
  return null;
}

/** The phrase around its head, without what a comma or a relative clause adds. */
function aroundHead(tree: Tree, head: number, first: number, last: number): Phrase {
  let from = head;
  while (from > first && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tree.pos[from - 1]!)) from--;
  let to = head + 1;
  while (
    to < last &&
    /^(?:NOUN|PROPN|ADJ|NUM|ADP|DET|PART|CCONJ)$/.test(tree.pos[to]!) &&
    isWithin(tree, to, head)
  )
    to++;
  while (to > head + 1 && /^(?:ADP|CCONJ|DET)$/.test(tree.pos[to - 1]!)) to--;
  return [from, to];
}

/** Whether `token` depends on `head`, through at most a few others. */
function isWithin(tree: Tree, token: number, head: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < 6; at = tree.heads[at]!, steps++)
    if (at === head) return true;
  return false;
}
