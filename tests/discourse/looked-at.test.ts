import { describe, expect, it, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type { Entity } from '../../src/analysis.js';
import {
  NOUN_KINDS,
  nounKindOf,
  ownedKindOf,
  VERB_KINDS,
  verbKindOf,
  wordBefore,
  WORDS_BEFORE,
} from '../../src/discourse/beside.js';
import { crossed, pairs, upTo, type Feature } from '../../src/discourse/features/feature.js';
import type { Choice } from '../../src/discourse/choice.js';
import { commonPhraseAt, holdsName } from '../../src/discourse/common-phrases.js';
import { Discourse } from '../../src/discourse/discourse.js';
import { expletive } from '../../src/discourse/expletives.js';
import { kindOf, KINDS } from '../../src/discourse/referent-kinds.js';
import { isApposed } from '../../src/discourse/identity.js';
import { isNatural, isOfKind } from '../../src/discourse/kinds.js';
import { Memory } from '../../src/discourse/memory.js';
import { firstModifierOf, MODIFIERS } from '../../src/discourse/modifiers.js';
import { modifiersOf } from '../../src/discourse/noun-fit.js';
import { placeOf } from '../../src/discourse/place.js';
import { prepositionBefore } from '../../src/discourse/preposition.js';
import { FREQUENT_PREPOSITIONS } from '../../src/lexicon/prepositions.js';
import { ofEntity, ofPhrase } from '../../src/discourse/referents.js';
import { readText } from '../../src/discourse/text.js';
import { loadKnowledge } from '../../src/knowledge/knowledge.js';
import { runStages, type Products } from '../../src/stages.js';

/** The place in brackets of a text. */
function read(example: string) {
  const text = example.replace(/[[\]]/g, '');
  const work = runStages(['names'], { text, options: {}, knowledge: loadKnowledge() }) as Products;
  const context = { ...work, entities: work.names };
  const { starts, ends } = work.segmentation.tokens;
  const first = starts.indexOf(example.indexOf('['));
  const last = ends.indexOf(example.indexOf(']') - 1) + 1;
  const read = readText(context);
  return { context, text: read, first, last, place: placeOf(read, first, last) };
}

/** The common noun phrase in brackets. */
function phraseIn(example: string) {
  const { text, first, last, place, context } = read(example);
  return { text, place, context, phrase: commonPhraseAt(text, first, last)! };
}

// Protects what is looked at to tell whom a word goes back to: each shows in a text that it tells.
describe('beside a word', () => {
  it.each([
    ['[Ana Ruiz] is ill.', 'be'],
    ['[Ana Ruiz] said so.', 'reports'],
    ['[Ana Ruiz] closed the bridge.', 'finite'],
    ['They met [Ana Ruiz].', 'none'],
  ])('%s: the verb', (example, kind) => {
    const { text, place } = read(example);
    expect(VERB_KINDS[verbKindOf(text, place)]).toBe(kind);
  });

  it.each([
    ['minister', 'person'],
    ['company', 'organization'],
    ['thing', 'other'],
  ])('%s is a noun of a kind', (noun, kind) => expect(NOUN_KINDS[nounKindOf(noun)]).toBe(kind));

  it('knows what is owned', () => {
    const { text, place } = read('Kenya and [its] new foreign minister met.');
    expect(NOUN_KINDS[ownedKindOf(text, place)]).toBe('person');
    const other = read('Kenya and [its] of.');
    expect(ownedKindOf(other.text, other.place)).toBe(-1);
  });

  it.each([
    ['[It] rained.', 'opens'],
    ['The end of [it] came.', 'preposition'],
    ['They closed [it] early.', 'verb'],
  ])('%s: the word before', (example, kind) => {
    const { text, place } = read(example);
    expect(WORDS_BEFORE[wordBefore(text, place)]).toBe(kind);
  });

  it.each([
    ['The mayor of [Lund] came.', 'of'],
    ['They met in the [Vesta Hall].', 'in'],
    ['They met beyond [Lund].', 'other'],
    ['They saw [Lund].', 'none'],
  ])('%s: the preposition before', (example, preposition) => {
    const { text, first } = read(example);
    expect(FREQUENT_PREPOSITIONS[prepositionBefore(text, first)]).toBe(preposition);
  });

  it.each([
    ['[It] is clear that they lost.', 1],
    ['[It] is old.', 0],
    ['[It] fell.', -1],
  ])('%s: for nothing', (example, kind) => {
    const { text, last } = read(example);
    expect(expletive(text, last)).toBe(kind);
  });
});

describe('where a phrase stands', () => {
  it('finds its verb behind what commas set off', () => {
    const { text, place } = read('[Ana Ruiz], a teacher from Lund, spoke.');
    expect(text.forms[place.verb]).toBe('spoke');
  });

  it('knows who says something though the verb comes first', () => {
    expect(read('“It rains,” said [Ana Ruiz].').place.reports).toBe(true);
    expect(read('“It rains,” wrote no one of [Ana Ruiz].').place.reports).toBe(false);
  });
});

describe('a noun phrase', () => {
  it.each([
    ['They saw [the second bridge].', 'order'],
    ['They saw [the oldest bridge].', 'superlative'],
    ['They saw [the bridge].', 'none'],
  ])('%s: its first modifier', (example, kind) => {
    const { text, phrase } = phraseIn(example);
    expect(MODIFIERS[firstModifierOf(text, phrase)]).toBe(kind);
  });

  it('may hold a name', () => {
    const held = phraseIn('They saw [the Vesta bridge].');
    const bare = phraseIn('They saw [the old bridge].');
    expect([holdsName(held.text, held.phrase), holdsName(bare.text, bare.phrase)]).toEqual([
      true,
      false,
    ]);
  });

  it('may be set beside a name by a comma', () => {
    const beside = phraseIn('They saw Ana Ruiz, [a teacher].');
    const alone = phraseIn('They saw Oslo, [a teacher].');
    expect([isApposed(beside.text, beside.phrase), isApposed(alone.text, alone.phrase)]).toEqual([
      true,
      false,
    ]);
  });
});

describe('kinds', () => {
  it('of places that nobody built', () => {
    expect(['river', 'city'].map(isNatural)).toEqual([true, false]);
  });

  it('of bodies that a noun names', () => {
    const bank = { subtype: 'bank' } as Entity;
    expect(['bank', 'company', 'river'].map((noun) => isOfKind(bank, noun))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('of who is meant', () => {
    const { phrase, place } = phraseIn('They saw [two teachers].');
    const referent = ofPhrase(phrase, place, null, 'indefinite');
    expect(KINDS[kindOf(referent)]).toBe('several people');
  });
});

describe('the memory', () => {
  it('finds people by the class of their office, and says which of its words a phrase has', () => {
    const { context, place } = read('Prime Minister [Ana Ruiz] left.');
    const memory = new Memory();
    const entity = context.entities.find(({ name }) => name === 'Ana Ruiz')!;
    const referent = memory.ofEntity(entity, () => ofEntity(entity, place, 'name'));
    expect(memory.withOffice('head-of-government', 2)).toEqual([referent]);
    expect(memory.withOffice('judge', 2)).toEqual([]);
    expect(modifiersOf(referent, ['prime'])).toBe(0);
    expect(modifiersOf(referent, ['prime', 'old'])).toBe(1);
    expect(modifiersOf(referent, ['old'])).toBe(2);
  });

  it('gives what stands in quotation marks to who speaks', () => {
    const { context, first, last } = read('[“I left,”] Ana Ruiz said.');
    const discourse = new Discourse(context);
    const [speaker] = context.entities;
    discourse.spoke([first, last], [speaker!]);
    expect(discourse.antecedentOf(first + 1, 'party')?.owners).toEqual([speaker]);
  });
});

describe('features', () => {
  const feature = (id: string, values: string[], index: number): Feature => ({
    id,
    values,
    of: () => index,
  });
  const nobody = [{} as Choice, {} as Parameters<Feature['of']>[1], 0] as const;

  it('count up to limits', () => expect([0, 2, 5].map((n) => upTo([0, 3], n))).toEqual([0, 1, 2]));

  it('are crossed, and say nothing where one says nothing', () => {
    const left = feature('l', ['a', 'b'], 1);
    const both = crossed('both', left, feature('r', ['x', 'y', 'z'], 2));
    expect(both.values).toEqual(pairs(['a', 'b'], ['x', 'y', 'z']));
    expect(both.values[both.of(...nobody)]).toBe('b z');
    expect(crossed('none', left, feature('r', ['x'], -1)).of(...nobody)).toBe(-1);
  });
});

test('how sure a mention is has three places', () => {
  const { entities } = analyze('Ana Ruiz left Lund on Monday. She was ill.', { only: ['entities'] });
  const pronoun = entities.flatMap(({ mentions }) => mentions).find(({ kind }) => kind === 'pronoun')!;
  const sure = pronoun.confidence!;
  expect(sure).toBeGreaterThan(0.3);
  expect(Math.round(sure * 1000) / 1000).toBe(sure);
});
