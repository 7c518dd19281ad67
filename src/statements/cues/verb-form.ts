import { isBe, isStative } from '../../lexicon/auxiliaries.js';
import {
  isFloatingQuantifier,
  isInterrogative,
  isNarrowDeterminer,
  isPreposition,
  isSpeakingPronoun,
  tellsCircumstance,
} from '../../lexicon/function-words.js';
import {
  alsoNoun,
  asksAnonymity,
  blames,
  disbelieves,
  isClaimNoun,
  isDue,
  isNaming,
  isPlainSaying,
  judgesByDeeds,
  pointsOut,
  leadsToSaying,
} from '../../lexicon/reporting.js';
import {
  characterizes,
  isJudgement,
  performs,
  takesInfinitive,
  type CueVerb,
} from '../../lexicon/reporting-verbs.js';
import { opensQuotation } from '../../grammar/marks.js';
import type { Sentence } from '../../grammar/sentence.js';
import { isAdverbOrAuxiliary, isModifierOrNoun, isNoun } from '../../grammar/tags.js';
import { writesDocument } from '../../grammar/words/main-subject.js';
import { phraseEndingAt } from '../../grammar/words/noun-phrase.js';
import { speaks } from '../../grammar/words/speaking.js';
import { verbGroup } from '../../grammar/words/verb-group.js';
import { isSubjectPronoun } from '../../lexicon/function-words.js';
import { clauseAt } from '../contents/clause-start.js';
import type { Complement, CueContext } from '../draft.js';
import { answersBy } from './answers-by.js';
import { ownSubject } from './own-subject.js';
import { verbOfForm, verbOfLemma } from './verb-of-word.js';

const LONGEST_REQUEST = 4;

/**
 * A reporting verb by its form or lemma; where a tagger takes the form for another word, only if what stands
 * beside it speaks for a verb.
 */
export function verbAt(s: Sentence, i: number): CueVerb | undefined {
  const placed = s.mention(i);
  if (placed && placed.last - placed.first > 1) return undefined;
  const form = s.lower(i);
  const verb = verbOfForm(form) ?? verbOfLemma(s.lemma(i));
  if (!verb || s.pos(i) === 'VERB') return verb;
  return isMisread(s, i, form) ? verb : undefined;
}

/** Whether the words beside a form that was read as no verb show that it is one. */
function isMisread(s: Sentence, i: number, form: string): boolean {
  const next = s.form(i + 1);
  const before = s.pos(i - 1);
  if (isPlainSaying(form)) return true;
  if (s.pos(i) === 'NOUN' && tellsAsNoun(s, i)) return true;
  if (s.form(i - 1) === ',' && tellsBehindComma(s, i)) return true;
  if (isModified(s, i) || before === 'ADJ' || before === 'DET') return false;
  if (form.endsWith('ed') && (before === 'PROPN' || before === 'PRON')) return true;
  return (next === 'that' || opensQuotation(next)) && !alsoNoun(form);
}

/**
 * `Officials report he left`, `the Associated Press reports the road is closed`; but not `Lagos state schools
 * are closed`.
 */
const tellsAsNoun = (s: Sentence, i: number) =>
  ((isSubjectPronoun(s.form(i + 1)) || s.form(i + 1) === 'there') && s.form(i - 1) !== 'the') ||
  (isBody(s, i - 1) &&
    (s.form(i).endsWith('s') || !isNoun(s.pos(i + 1))) &&
    clauseAt(s, i + 1, s.last, true));

/** `…, warning that …`; `We, the members, welcome the talks`. */
const tellsBehindComma = (s: Sentence, i: number) =>
  (s.form(i + 1) === 'that' && s.form(i).endsWith('ing')) ||
  (s.lower(s.core) === 'we' && isNarrowDeterminer(s.lower(i + 1)));

/** Whether the name of a body ends at a token: `the Associated Press reports the road is closed`. */
const isBody = (s: Sentence, i: number) => s.name(i)?.entity.type === 'organization';

/** Whether a word before a form makes it a noun or an adjective: `the alleged`, `of promised`. */
const isModified = (s: Sentence, i: number) =>
  isNarrowDeterminer(s.lower(i - 1)) || isModifyingPreposition(s.lower(i - 1));

const isModifyingPreposition = (word: string) =>
  isPreposition(word) && word !== 'on' && word !== 'at' && word !== 'to';

/** Whether a verb form states that something is said: not denied, not passive, not an adjective. */
export function reports(s: Sentence, i: number): boolean {
  if (asksAnonymity(s.forms([i + 1, i + 1 + LONGEST_REQUEST]).join(' '))) return false;
  if (isAdjective(s, i) || isAsked(s, i) || isNamed(s, i) || isDismissed(s, i)) return false;
  if (isAbsolute(s, i)) return false;
  const group = verbGroup(s, i);
  if (group.unsaid || (group.be && !s.form(i).endsWith('ing'))) return false;
  const before = s.form(i - 1);
  return (
    !(s.tag(i) === 'VBN' && (s.form(i + 1) === 'by' || /^(?:[—–(]|--)$/.test(before))) &&
    !(s.form(i + 1) === 'of' && blames(s.lemma(i))) &&
    !isStative(before) &&
    before !== 'nor' &&
    before !== 'self' &&
    before !== '-'
  );
}

/** `with 12 deaths confirmed in Oslo`: a participle of what is done to the noun before it. */
function isAbsolute(s: Sentence, i: number): boolean {
  if (!s.form(i).endsWith('ed')) return false;
  const noun = phraseEndingAt(s, i);
  if (noun === null || speaks(s, noun)) return false;
  const before = s.pos(noun[0] - 1) === 'NUM' ? noun[0] - 2 : noun[0] - 1;
  return s.lower(before) === 'with';
}

/** `the bank, asked about it, said`, `when asked why`: who is asked asks nothing. */
const isAsked = (s: Sentence, i: number) =>
  s.form(i) === 'asked' &&
  (s.form(i - 1) === ',' || tellsCircumstance(s.form(i - 1))) &&
  (isInterrogative(s.form(i + 1)) || isPreposition(s.form(i + 1)));

/** `dismissed as nonsense claims that …`: a noun that looks like a verb behind what it is called. */
const isDismissed = (s: Sentence, i: number) =>
  s.form(i - 2) === 'as' && disbelieves(s.lemma(i - 3)) && isClaimNoun(s.lemma(i));

/** `the drill, dubbed "Iron Gull", ended`: a participle by which the noun before its comma has a name. */
const isNamed = (s: Sentence, i: number) =>
  isNaming(s.lemma(i)) &&
  s.form(i).endsWith('ed') &&
  s.form(i - 1) === ',' &&
  isNoun(s.pos(i - 2)) &&
  opensQuotation(s.form(i + 1));

/** `an alleged plot`, `the promised road`. */
function isAdjective(s: Sentence, i: number): boolean {
  const tag = s.tag(i);
  if (i <= s.core || !(tag === 'VBN' || tag === 'VBD' || tag.startsWith('JJ'))) return false;
  const before = s.pos(i - 1);
  if (before === 'ADP' && s.pos(i + 1) === 'NOUN') return true;
  const alone = isSpeakingPronoun(s.lower(i - 1)) && !isModifierOrNoun(s.pos(i + 1));
  const determined = before === 'DET' && !isFloatingQuantifier(s.lower(i - 1)) && !alone;
  return isModified(s, i) || (tag !== 'VBD' && (before === 'ADJ' || before === 'NUM' || determined));
}

/** Whether `to` stands before a verb, adverbs between. */
export const isInfinitive = (s: Sentence, verb: number): boolean =>
  s.tag(verb) === 'VB' && verbGroup(s, verb).infinitive;

/**
 * Whether the verb's form can report here; participles and infinitives do in fewer places than finite verbs.
 */
export function formAllows(
  context: CueContext,
  verb: CueVerb,
  i: number,
  complement: Complement | null,
): boolean {
  const s = context.sentence;
  const saysByDoing = performs(verb.lemma.split(' ', 1)[0]!);
  if (isInfinitive(s, i)) return goesOn(s, i) || infinitiveSays(s, i, saysByDoing, complement);
  if (!s.lower(i).endsWith('ing')) return true;
  if (!complement || (i < context.body && i === s.core)) return false;
  const stated = saysByDoing || takesInfinitive(verb.lemma) || isStated(complement);
  const behind = i === s.core + 1 && isSubordinating(s.pos(i - 1));
  if (!stated)
    return (
      complement.kind === 'object' &&
      (behind || ownSubject(s, i) !== null || answersBy(s, i) === i - 1 || judges(s, i, verb))
    );
  const opens = i === s.core || behind || answersBy(s, i) >= 0;
  return opens || s.form(i - 1) === ',' || followsItsNoun(s, i, complement);
}

/** `, accusing Peru of …`, `issued a statement blaming Peru`: what is done by words alone. */
const judges = (s: Sentence, i: number, { cueClass, lemma }: CueVerb): boolean =>
  ((isJudgement(cueClass) && !judgesByDeeds(lemma)) || (characterizes(lemma) && !pointsOut(lemma))) &&
  (s.form(i - 1) === ',' || i === s.core || (isNoun(s.pos(i - 1)) && writesDocument(s, s.core, i)));

/** Whether what follows a participle is a clause, a quotation or what someone is to do. */
const isStated = ({ kind, addressee }: Complement): boolean =>
  kind === 'clause' || kind === 'quote' || (kind === 'infinitive' && addressee !== null);

/** `After noting that …`. */
const isSubordinating = (pos: string) => pos === 'ADP' || pos === 'SCONJ';

/** `came to thank Roe`, `took the floor to say: "No"`: an infinitive of what was said, and is not to come. */
const infinitiveSays = (
  s: Sentence,
  i: number,
  saysByDoing: boolean,
  complement: Complement | null,
): boolean => complement !== null && !isOnlyDue(s, i) && (saysByDoing || complement.kind === 'quote');

/** `is expected to highlight`: what nobody has said yet. */
const isOnlyDue = (s: Sentence, i: number) => s.form(i - 1) === 'to' && isDue(s.lower(i - 2));

/** `went on to say`, `was forced to say`: what someone did say. */
const goesOn = (s: Sentence, i: number) =>
  s.form(i - 1) === 'to' &&
  ((s.form(i - 2) === 'on' && s.lemma(i - 3) === 'go') || leadsToSaying(s.lemma(i - 2)));

/**
 * `a letter saying that`, `is hoping to win`; but nobody who speaks stands before the participle in `waited
 * at the gate hoping to win`.
 */
function followsItsNoun(s: Sentence, i: number, { kind, first, addressee }: Complement): boolean {
  if (isAdverbOrAuxiliary(s.pos(i - 1)) || isBe(s.lower(i - 1))) return true;
  if (!isNoun(s.pos(i - 1))) return false;
  if (kind !== 'infinitive' || s.form(first) !== 'to' || addressee !== null) return true;
  const noun = phraseEndingAt(s, i);
  return noun !== null && (speaks(s, noun) || writesDocument(s, s.core, i));
}
