import type { Entity, EntityType, Sector } from '../../analysis.js';
import { isBodyNoun, isLooseBody } from '../../lexicon/bodies.js';
import { isForTwo, isSeveralPeople } from '../../lexicon/people.js';
import type { ActReading } from '../reading.js';
import type { PartyCandidate, PartyWords } from './candidate.js';
import { collectiveNoun } from './collective-nouns.js';

const SUBTYPES: Partial<Record<Sector, string>> = {
  COP: 'government',
  MIL: 'military',
  GOV: 'government',
  LEG: 'parliament',
  JUD: 'court',
  PTY: 'party',
  BUS: 'company',
  MED: 'media',
};

/**
 * Those without a name who act or are acted on: `police`, `the protesters`, `Chadian rebels`. One for all
 * phrases of the same words.
 */
export class Collectives {
  readonly #byName = new Map<string, Entity>();
  /** The last party by the noun that heads it. */
  readonly #byHead = new Map<string, Entity>();

  constructor(private readonly reading: ActReading) {}

  /** All who are parties, with ids of their own: to be asked for when the last act is read. */
  number(): Entity[] {
    const inOrder = [...this.#byName.values()]
      .filter(({ mentions }) => mentions.length > 0)
      .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
    const { lastId } = this.reading.discourse.governments;
    inOrder.forEach((entity, i) => {
      entity.id = `e${lastId + 1 + i}`;
    });
    return inOrder;
  }

  /** The one that a phrase without a name would stand for. */
  at(candidate: PartyCandidate): Entity {
    return this.#standsFor(wordsOf(candidate));
  }

  #standsFor(candidate: NounWords): Entity {
    const { starts, ends, text } = this.reading.context.segmentation.tokens;
    const words = text.slice(starts[candidate.first]!, ends[candidate.last - 1]!).replace(/\s+/g, ' ');
    const name = words.toLowerCase();
    let entity = this.#toldBefore(candidate) ?? this.#byName.get(name);
    if (!entity) this.#byName.set(name, (entity = this.#create(candidate, words)));
    return entity;
  }

  /** `the smugglers`, behind a party `three Somali smugglers`: those. */
  #toldBefore({ head, first }: NounWords): Entity | undefined {
    const { forms, lemmas } = this.reading.tree;
    const isBare = first === head && isDemonstrated(forms[head - 1] ?? '');
    return isBare ? this.#byHead.get(lemmas[head]!) : undefined;
  }

  /** The same, with the phrase as a mention: it is a party. */
  of(candidate: PartyCandidate): Entity {
    const { tokens } = this.reading.context.segmentation;
    const words = wordsOf(candidate);
    const start = tokens.starts[words.first]!,
      end = tokens.ends[words.last - 1]!;
    const entity = this.#standsFor(words);
    this.#byHead.set(this.reading.tree.lemmas[words.head]!, entity);
    if (!entity.mentions.some((mention) => mention.start === start)) {
      entity.mentions.push({
        start,
        end,
        text: tokens.text.slice(start, end),
        sentence: tokens.sentenceOf[words.head]!,
        kind: 'nominal',
        rule: 'act.party-noun',
      });
      entity.mentions.sort((a, b) => a.start - b.start);
    }
    return entity;
  }

  #create({ head, of, reading }: NounWords, name: string): Entity {
    const { lemmas, forms, tags } = this.reading.tree;
    const known = collectiveNoun(lemmas[head]!);
    const sector = known?.sector ?? null;
    const isBody = known?.kind === 'organization';
    const word = forms[head]!;
    return {
      id: '',
      type: isBody ? 'organization' : typeOf(reading, lemmas[head]!, tags[head]!),
      subtype: isBody && sector ? (SUBTYPES[sector] ?? null) : null,
      name,
      aliases: word === name ? [] : [word],
      role: null,
      roleClass: null,
      country: of?.country ?? null,
      likelyCountry: null,
      origin: null,
      wikidata: null,
      salience: 0,
      sector,
      mentions: [],
    };
  }
}

/** The noun of a phrase, or the one that a pronoun goes back to. */
type NounWords = PartyWords & Pick<PartyCandidate, 'of' | 'reading'>;

const wordsOf = (candidate: PartyCandidate): NounWords =>
  candidate.source ? { ...candidate.source, of: candidate.of, reading: candidate.reading } : candidate;

/** Whether an article takes up who was told of before. */
const isDemonstrated = (form: string): boolean => /^(?:the|these|those)$/i.test(form);

/** Of those who are no body that is known: a thing, people, one body, one person. */
function typeOf(reading: PartyCandidate['reading'], lemma: string, tag: string): EntityType {
  if (reading === 'thing') return 'other';
  if (tag !== 'NN' || isLooseBody(lemma) || isSeveralPeople(lemma) || isForTwo(lemma)) return 'group';
  return isBodyNoun(lemma) ? 'organization' : 'person';
}
