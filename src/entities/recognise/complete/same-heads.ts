import { standsForBody } from '../../../lexicon/body-names.js';
import { isSharedBody } from '../../../knowledge/ambiguous.js';
import type { KnowledgeEntry } from '../../../knowledge/entry.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import type { Tokens } from '../../../language/tokens.js';
import { startsUpper } from '../../../scan/letters.js';
import { isHeadOfBody } from '../propose/bodies.js';
import { bodyOfState } from '../body-of-state.js';
import type { EntityContext } from '../../context.js';
import { surfaceOf, type Candidate } from '../candidate.js';

/**
 * Bodies that a text names in full and then by a part of the name: `the Court` of the `Court of Appeal` named
 * before, `Supreme Court` of the only `Kenyan Supreme Court` or `Supreme Court of Kenya`; not right behind
 * another name, whose it may be.
 */
export function withSameHeads(
  decided: readonly Candidate[],
  { segmentation: { tokens }, knowledge }: EntityContext,
): Candidate[] {
  const { forms } = tokens;
  const ofStates = bodiesOfStates(decided, forms, knowledge);
  const latest = new Map<string, Candidate>();
  return decided.map((name, k) => {
    const isOfOther = decided[k - 1]?.last === name.first;
    if (!isBody(name) || isOfOther) return name;
    const words = forms.slice(...(name.longForm ?? [name.first, name.last]));
    const isLone = words.length === 1;
    const owner = isLone ? loneOwner(name, tokens, latest) : ofStates.get(words.join(' '));
    const full = owner && mayBeMeant(words.join(' '), knowledge) ? owner : undefined;
    if (!isLone && !name.longForm) for (const head of headsOf(words)) latest.set(head, full ?? name);
    return full ? asShort(name, full) : name;
  });
}

const isBody = ({ type, kind }: Candidate) => type === 'organization' && kind === 'name';

/** `the Court` after one, or `Court` that opens a sentence, whose head it is. */
const loneOwner = (
  { first }: Candidate,
  { forms, sentenceOf }: Tokens,
  latest: ReadonlyMap<string, Candidate>,
) => {
  const opens = first > 0 && sentenceOf[first] !== sentenceOf[first - 1];
  return opens || forms[first - 1]?.toLowerCase() === 'the' ? latest.get(forms[first]!) : undefined;
};

/** What is known by a name alone is meant by it, unless bodies of many countries have it. */
const mayBeMeant = (name: string, { phrases }: Knowledge) => !phrases.get(name) || isSharedBody(name);

const asShort = (name: Candidate, { first, last }: Candidate): Candidate => ({
  ...name,
  longForm: [first, last],
  entry: undefined,
});

/** The words that a body is called by alone: the last one, or the first before `of`: `Court of Appeal`. */
function headsOf(words: readonly string[]): string[] {
  const of = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  const head = of > 0 ? words[of - 1]! : words.at(-1)!;
  return startsUpper(head) && (isHeadOfBody(head) || standsForBody(head.toLowerCase())) ? [head] : [];
}

/** `Bombay High Court` is the High Court of a text as well as `Kenyan Supreme Court` is its Supreme Court. */
const isSeatOfBody = ({ type, subtype }: KnowledgeEntry) =>
  type === 'country' || (type === 'place' && subtype === 'city');

/**
 * Bodies by their names without the state they are of, where no two are called so; not those of the very
 * state whose body is known by that name alone, nor where another nationality stands right before it.
 */
function bodiesOfStates(
  decided: readonly Candidate[],
  forms: readonly string[],
  knowledge: Knowledge,
): Map<string, Candidate> {
  const found = new Map<string, { whole: string; name: Candidate }>();
  const shared = new Set<string>();
  decided.forEach((name, k) => {
    if (isBody(name) && decided[k - 1]?.last === name.first) shared.add(surfaceOf(name, forms));
    const body = isBody(name) ? bodyOfState(forms, name, knowledge, isSeatOfBody) : null;
    if (!body) return;
    const short = forms.slice(...body.words).join(' ');
    const whole = surfaceOf(name, forms);
    const isKnown = knowledge.phrases.get(short)?.entry.country === body.country;
    if (isKnown || (found.get(short)?.whole ?? whole) !== whole) shared.add(short);
    found.set(short, { whole, name });
  });
  return new Map([...found].flatMap(([short, { name }]) => (shared.has(short) ? [] : [[short, name]])));
}
