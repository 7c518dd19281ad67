import type { Entity, Sector } from '../../analysis.js';
import type { ActReading } from '../reading.js';
import type { PartyCandidate } from './candidate.js';
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
 * Those without a name who act or are acted on: `police`, `the protesters`, `Chadian rebels`. One for all phrases of the same
 * words; numbered behind the entities with names, in order of their first mention.
 */
export class Collectives {
  readonly #byName = new Map<string, Entity>();
  readonly #first: number;

  constructor(private readonly reading: ActReading) {
    this.#first = reading.context.entities.length + 1;
  }

  /** All, numbered: to be asked for when the last act is read. */
  number(): Entity[] {
    const inOrder = [...this.#byName.values()].sort(
      (a, b) => a.mentions[0]!.start - b.mentions[0]!.start,
    );
    inOrder.forEach((entity, i) => {
      entity.id = `e${this.#first + i}`;
    });
    return inOrder;
  }

  /** The one that a phrase without a name stands for, with the phrase as a mention. */
  of(candidate: PartyCandidate): Entity {
    const { tokens } = this.reading.context.segmentation;
    const start = tokens.starts[candidate.first]!,
      end = tokens.ends[candidate.last - 1]!;
    const text = tokens.text.slice(start, end).replace(/\s+/g, ' ');
    const name = text.toLowerCase();
    let entity = this.#byName.get(name);
    if (!entity) this.#byName.set(name, (entity = this.#create(candidate, text)));
    if (!entity.mentions.some((mention) => mention.start === start)) {
      entity.mentions.push({
        start,
        end,
        text: tokens.text.slice(start, end),
        sentence: tokens.sentenceOf[candidate.head]!,
        kind: 'nominal',
        rule: 'act.party-noun',
      });
      entity.mentions.sort((a, b) => a.start - b.start);
    }
    return entity;
  }

  #create({ head, of }: PartyCandidate, name: string): Entity {
    const { lemmas, forms, tags } = this.reading.tree;
    const known = collectiveNoun(lemmas[head]!);
    const sector = known?.sector ?? null;
    const isBody = known?.kind === 'organization';
    const word = forms[head]!;
    return {
      id: '',
      type: isBody ? 'organization' : tags[head] === 'NN' ? 'person' : 'group',
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
