import type { Entity } from '../analysis.js';
import type { Phrase } from '../grammar/sentence.js';
import { lazily } from '../lazily.js';
import { isDocument } from '../lexicon/documents.js';
import { firstPersonOf } from '../lexicon/pronouns.js';
import type { Antecedent, FoundAntecedent } from './antecedent.js';
import type { DiscourseContext } from './context.js';
import { Documents } from './documents.js';
import { authorOf, jointAuthors } from './first-person.js';
import { Governments } from './governments.js';
import { findAntecedents } from './find-antecedents.js';
import { loadWeights, type Weights } from './ranker.js';
import { ACTING, LEAST_CERTAINTY, type Trust } from './trust.js';

/**
 * Whom words go back to: the one memory of who was named, and the one answer. Reads the whole text once,
 * without heads, when it is first asked; what it says of a word is the same for everyone who asks, only
 * whether it is sure enough differs.
 */
export class Discourse {
  readonly #answers: () => ReadonlyMap<number, FoundAntecedent>;
  readonly #quoted: { first: number; last: number; speakers: readonly Entity[] }[] = [];
  readonly #documents = new Documents();
  /** The states that their capitals stand for. */
  readonly governments: Governments;
  /** What words that speak were found to go back to. */
  readonly #told = new Map<number, Antecedent>();
  readonly #signers: () => { author: Entity | null; joint: Phrase | null };

  constructor(
    private readonly context: DiscourseContext,
    weights: () => Weights = loadWeights,
  ) {
    this.governments = new Governments(context.entities, context.segmentation.tokens);
    this.#answers = lazily(() => findAntecedents(context, weights()));
    this.#signers = lazily(() => ({ author: authorOf(context), joint: jointAuthors(context) }));
  }

  /**
   * Whom the word at `token` goes back to: a pronoun, or the noun that heads a phrase (`minister` of `the
   * minister`). Null where it goes back to nobody, or not surely enough for the caller.
   */
  antecedentOf(token: number, trust: Trust): Antecedent | null {
    const maker = this.#makerOf(token);
    if (maker) return maker;
    const told = this.#told.get(token);
    if (told) return told;
    const answer = this.#answers().get(token);
    if (answer) return isSure(answer, trust) ? answer : null;
    return this.#firstPerson(token);
  }

  /** Every answer that names someone surely enough, in text order. */
  *answers(trust: Trust): Generator<FoundAntecedent> {
    for (const [token, answer] of this.#answers())
      if (
        answer.owners.length > 0 &&
        isSure(answer, trust) &&
        !(trust === 'mention' && (!answer.isMention || this.#isTold(token)))
      )
        yield answer;
  }

  /**
   * Takes note of who says tokens `[first, last)` in quotation marks: `I` and `we` there go back to these. In
   * text order.
   */
  spoke([first, last]: Phrase, speakers: readonly Entity[]): void {
    this.#quoted.push({ first, last, speakers });
  }

  /**
   * Takes note of whom a word that speaks goes back to, by who spoke before: whoever asks for it later is
   * told the same.
   */
  toldBySpeakers(token: number, owners: readonly Entity[], source: Phrase): void {
    this.#told.set(token, {
      owners,
      source: owners.length > 0 ? null : source,
      of: 'pronoun',
      rule: 'reference.spoke-before',
      certainty: CERTAINTY_OF_SPEAKERS,
    });
  }

  /**
   * Takes note of who made the document that the noun at a token names: who said something `in a statement`.
   * In text order.
   */
  issued(token: number, makers: readonly Entity[]): void {
    this.#documents.issued(...this.#documentAt(token), makers);
  }

  /** Whether statements say whom a word goes back to, which is then no mention of another. */
  #isTold(token: number): boolean {
    return this.#told.has(token) || this.#makerOf(token) !== null;
  }

  /** `the statement`: who made it. */
  #makerOf(token: number): Antecedent | null {
    const document = this.#documentAt(token);
    const isKnown = isDocument(document[0]) && !this.#isNew(token);
    const owners = isKnown ? this.#documents.makersOf(...document) : [];
    return owners.length === 0
      ? null
      : { owners, source: null, of: 'noun', rule: 'reference.document', certainty: CERTAINTY_OF_MAKERS };
  }

  /** `a statement on the website`: another one than those before. */
  #isNew(token: number): boolean {
    const { forms } = this.context.segmentation.tokens;
    let first = token;
    while (this.context.morphology.pos[first - 1] === 'ADJ') first--;
    return /^(?:an?|another)$/i.test(forms[first - 1] ?? '');
  }

  #documentAt(token: number): [noun: string, token: number, sentence: number] {
    const { morphology, segmentation } = this.context;
    return [morphology.lemmas[token]!.toLowerCase(), token, segmentation.tokens.sentenceOf[token]!];
  }

  #firstPerson(token: number): Antecedent | null {
    const person = firstPersonOf(this.context.segmentation.tokens.forms[token]!);
    if (!person) return null;
    const quotation = this.#quoted.findLast(({ first }) => first <= token);
    if (quotation && token < quotation.last)
      return firstPersonAnswer('reference.quoted-speaker', quotation.speakers, null);
    const { author, joint } = this.#signers();
    if (person === 'several' && joint) return firstPersonAnswer('reference.joint-authors', [], joint);
    return firstPersonAnswer('reference.author', author ? [author] : [], null);
  }
}

/** Of what neither speaks nor acts, speakers and parties must be as sure as mentions. */
function isSure({ owners, certainty, class: of }: FoundAntecedent, trust: Trust): boolean {
  const acts = owners.every(({ type }) => ACTING.has(type));
  return certainty >= LEAST_CERTAINTY[acts ? trust : 'mention'][of];
}

const CERTAINTY_OF_AUTHORS = 0.9;
const CERTAINTY_OF_MAKERS = 0.8;
const CERTAINTY_OF_SPEAKERS = 0.6;

const firstPersonAnswer = (
  rule: string,
  owners: readonly Entity[],
  source: Phrase | null,
): Antecedent | null =>
  owners.length > 0 || source
    ? { owners, source, of: 'author', rule, certainty: CERTAINTY_OF_AUTHORS }
    : null;
