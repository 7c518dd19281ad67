import { headsBody } from '../../../lexicon/body-names.js';
import { isSharedBody } from '../../../knowledge/ambiguous.js';
import type { Knowledge } from '../../../knowledge/knowledge.js';
import { startsUpper } from '../../../scan/letters.js';
import { isHeadOfBody } from '../propose/bodies.js';
import { bodyOfState } from '../body-of-state.js';
import type { EntityContext } from '../../context.js';
import type { Candidate } from '../candidate.js';

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
    if (!isBody(name) || name.longForm || isOfOther) return name;
    const words = forms.slice(name.first, name.last);
    const isLone = words.length === 1;
    const owner = isLone ? loneOwner(name, forms, latest) : ofStates.get(words.join(' '));
    const full = owner && mayBeMeant(words.join(' '), knowledge) ? owner : undefined;
    if (!isLone) for (const head of headsOf(words)) latest.set(head, full ?? name);
    return full ? asShort(name, full) : name;
  });
}

const isBody = ({ type, kind }: Candidate) => type === 'organization' && kind === 'name';

/** `the Court` after one, whose head it is. */
const loneOwner = (
  { first }: Candidate,
  forms: readonly string[],
  latest: ReadonlyMap<string, Candidate>,
) => (forms[first - 1]?.toLowerCase() === 'the' ? latest.get(forms[first]!) : undefined);

/** What is known by a name alone is meant by it, unless bodies of many countries have it. */
const mayBeMeant = (name: string, { phrases }: Knowledge) => !phrases.get(name) || isSharedBody(name);

function asShort(name: Candidate, { first, last }: Candidate): Candidate {
  const short: Candidate = { ...name, longForm: [first, last] };
  delete short.entry;
  return short;
}

/** The words that a body is called by alone: the last one, or the first before `of`: `Court of Appeal`. */
function headsOf(words: readonly string[]): string[] {
  const head = /^(?:of|for|on)$/.test(words[1] ?? '') ? words[0]! : words.at(-1)!;
  return startsUpper(head) && (isHeadOfBody(head) || headsBody(head.toLowerCase())) ? [head] : [];
}

/**
 * Bodies by their names without the state they are of, where no two are called so; not those of the very
 * state whose body is known by that name alone.
 */
function bodiesOfStates(
  decided: readonly Candidate[],
  forms: readonly string[],
  knowledge: Knowledge,
): Map<string, Candidate> {
  const found = new Map<string, { whole: string; name: Candidate }>();
  const shared = new Set<string>();
  for (const name of decided) {
    const body = isBody(name) ? bodyOfState(forms, name, knowledge) : null;
    if (!body) continue;
    const short = forms.slice(...body.words).join(' ');
    const whole = forms.slice(name.first, name.last).join(' ');
    const isKnown = knowledge.phrases.get(short)?.entry.country === body.country;
    if (isKnown || (found.get(short)?.whole ?? whole) !== whole) shared.add(short);
    found.set(short, { whole, name });
  }
  return new Map([...found].flatMap(([short, { name }]) => (shared.has(short) ? [] : [[short, name]])));
}
