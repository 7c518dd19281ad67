import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/analysis.js';
import { partyCandidates } from '../../src/acts/parties/candidates.js';
import { Collectives } from '../../src/acts/parties/collectives.js';
import type { PartyCandidate } from '../../src/acts/parties/candidate.js';
import { PartyMemory } from '../../src/acts/parties/memory.js';
import { sceneOf } from '../../src/acts/parties/scene.js';
import { isCoordinated } from '../../src/acts/parties/series.js';
import { readForActs, type ActReading } from '../../src/acts/reading.js';
import { loadKnowledge } from '../../src/knowledge/knowledge.js';
import { runStages, type Products } from '../../src/stages.js';

function read(text: string): ActReading {
  const { segmentation, morphology, heads, layout, names, dates, statements, discourse } = runStages(
    ['statements', 'dates'],
    { text, options: {}, knowledge: loadKnowledge() },
  ) as Products;
  const rest = { dependencies: heads, entities: names, dates, explain: false };
  return readForActs({ segmentation, morphology, layout, ...rest }, statements, discourse);
}

/** The candidates of the last sentence, with the last act before by `together`. */
function candidates(reading: ActReading): PartyCandidate[] {
  return partyCandidates(reading, reading.context.segmentation.sentences.at(-1)!);
}

const named = (reading: ActReading, name: string): Entity =>
  reading.context.entities.find((entity) => entity.name === name)!;

/** `noun body: NATO`: form, reading and owners, or the words where nobody owns them. */
const shown = ({ tree }: ActReading, { form, reading, owners, first, last }: PartyCandidate): string =>
  `${form}${reading ? ` ${reading}` : ''}: ${
    owners.map(({ name }) => name).join(' + ') || tree.forms.slice(first, last).join(' ')
  }`;

const shownOf = (text: string): string[] => {
  const reading = read(text);
  return candidates(reading).map((candidate) => shown(reading, candidate));
};

describe('candidates for parties', () => {
  it('hold a body for its people', () => {
    expect(shownOf('Soldiers of the African Union left the valley.')).toContain(
      'noun body: African Union',
    );
    expect(shownOf('Lawyers of the African Union left the valley.')).not.toContain(
      'noun body: African Union',
    );
  });

  it('hold several states before one noun', () => {
    expect(shownOf('Peruvian and Chilean ministers met in Lima.')).toContain('noun state: Peru + Chile');
    // In headlines the first often hangs on the verb.
    expect(shownOf('Danish, Kazakh ministers vow to strengthen cooperation')).toContain(
      'noun state: Denmark + Kazakhstan',
    );
  });

  it('leave a title of several phrases to the person who is named behind it', () => {
    const text = 'Deputy Minister of Fisheries for the Northern Islands Ana Ruiz met two captains.';
    expect(shownOf(text)).toEqual(['name: Ana Ruiz', 'noun itself: two captains']);
    expect(shownOf('The Mayor of Lusaka Moses Banda praised the nurses.')).toEqual([
      'name: Moses Banda',
      'noun itself: nurses',
    ]);
    // The parser hangs title and name on the verb, side by side.
    expect(shownOf('Ana Ruiz spoke today with Slovenian Prime Minister Janez Kovač.')).toContain(
      'name: Janez Kovač',
    );
    // A body is no title.
    expect(shownOf('At the Ministry of Health Ana Ruiz met two nurses.')).toContain(
      'name: Ministry of Health',
    );
  });

  it('hold whoever a pronoun goes back to, without a name too', () => {
    expect(shownOf('The rebels said they shelled a bridge.')).toContain('pronoun itself: they');
    expect(shownOf('Police in Kisumu said on Monday they had charged a trader.')).toContain(
      'pronoun itself: they',
    );
    expect(shownOf('Gunmen attacked a convoy on Monday. They freed two drivers.')).toContain(
      'pronoun itself: They',
    );
    const reading = read('The farmers said on Friday they had occupied the port.');
    const they = candidates(reading).find(({ form }) => form === 'pronoun')!;
    expect(reading.tree.forms.slice(they.source!.first, they.source!.last)).toEqual(['farmers']);
  });

  it('hold the only minister of a state who was named before', () => {
    expect(
      shownOf(
        'Foreign Minister Ana Ruiz of Chile flew to Oslo. The Chilean foreign minister met traders.',
      ),
    ).toContain('noun before: Ana Ruiz');
    expect(
      shownOf(
        'Foreign Minister Ana Ruiz of Chile flew to Oslo. The Danish foreign minister met traders.',
      ),
    ).not.toContain('noun before: Ana Ruiz');
  });

  it('leave a long title to the person whom it names', () => {
    const reading = read('The head of the harbour police, Ana Ruiz, met two captains.');
    const found = candidates(reading);
    expect(found.map((candidate) => shown(reading, candidate))).not.toContain('noun itself: head');
    const person = found.find(({ owners }) => owners.includes(named(reading, 'Ana Ruiz')))!;
    expect(reading.tree.forms[person.head]).toBe('head');
  });

  it('know the holder of an office who was named before', () => {
    const text =
      'Minister Hana Sato met Senator Juan Paz in Quito. Later the Senator thanked several farmers.';
    expect(shownOf(text)).toContain('noun before: Juan Paz');
  });

  it('hold nouns that are used like those for people', () => {
    expect(shownOf('Rescuers and hackers quarrelled.')).toEqual(
      expect.arrayContaining(['noun itself: Rescuers', 'noun itself: hackers']),
    );
    expect(shownOf('Letters and numbers quarrelled.')).not.toContain('noun itself: numbers');
    const things = shownOf('The old order and coastal defense broke one power of a charter.').join();
    expect(things).not.toMatch(/order|defense|one|power|charter/);
  });

  it('hold a word with a hyphen whole', () => {
    expect(shownOf('An army-backed council ruled.')).toContain('noun itself: army - backed council');
  });

  it('begin behind adverbs', () => {
    expect(shownOf('Then virtually every leading company ruled.')).toContain(
      'noun itself: leading company',
    );
  });

  it('are a person only where one is meant', () => {
    const typeIn = (text: string): string => {
      const reading = read(text);
      const party = candidates(reading).find(({ reading: how }) => how === 'itself')!;
      return new Collectives(reading).at(party).type;
    };
    expect(typeIn('A teacher left.')).toBe('person');
    expect(typeIn('Teachers left.')).toBe('group');
    expect(typeIn('Civil society left.')).toBe('group');
    expect(typeIn('A couple left.')).toBe('group');
    expect(typeIn('A family left.')).toBe('group');
    expect(typeIn('The hospital left.')).toBe('organization');
  });
});

describe('a scene', () => {
  it('holds those who last acted together, for words for several', () => {
    const reading = read('Fiji met Tonga in Suva, not far from Samoa. Later they signed a pact.');
    const memory = new PartyMemory(reading.tree);
    const trigger = reading.tree.forms.indexOf('met');
    memory.note({ trigger, type: 'CONSULT' }, [named(reading, 'Fiji')], [named(reading, 'Tonga')]);
    const deed = { trigger: reading.tree.forms.indexOf('signed'), type: 'AGREE' as const };
    const scene = sceneOf(reading, deed, candidates(reading), memory);
    const owners = scene.candidates.map((candidate) => candidate.owners.map(({ name }) => name).sort());
    expect(owners).toContainEqual(['Fiji', 'Tonga']);
    expect(
      sceneOf(reading, deed, candidates(reading), new PartyMemory(reading.tree)).candidates,
    ).not.toContainEqual(expect.objectContaining({ reading: 'company' }));
  });

  it('holds those whom a statement tells of, not who tells it and where', () => {
    const ownersOf = (text: string, trigger: string) => {
      const reading = read(text);
      const deed = { trigger: reading.tree.forms.indexOf(trigger), type: 'ASSAULT' as const };
      return sceneOf(
        reading,
        deed,
        candidates(reading),
        new PartyMemory(reading.tree),
      ).candidates.flatMap(({ owners }) => owners.map(({ name }) => name));
    };
    const told = ownersOf(
      'Chad shelled a town of Niger, Governor Musa Bello wrote on Telegram.',
      'shelled',
    );
    expect(told).toContain('Chad');
    expect(told).not.toContain('Musa Bello');
    expect(told).not.toContain('Telegram');
    expect(ownersOf('Chad denied an attack on Niger.', 'attack')).toContain('Chad');
  });

  it('holds nouns for things where a party may stand', () => {
    const reading = read('The shelling of the bakery went on.');
    const deed = { trigger: reading.tree.forms.indexOf('shelling'), type: 'ASSAULT' as const };
    const scene = sceneOf(reading, deed, candidates(reading), new PartyMemory(reading.tree));
    expect(scene.candidates.map((candidate) => shown(reading, candidate))).toContain(
      'noun thing: bakery',
    );
  });

  it('holds no noun for a time, which neither acts nor suffers', () => {
    const reading = read('The shelling of the evening went on.');
    const deed = { trigger: reading.tree.forms.indexOf('shelling'), type: 'ASSAULT' as const };
    const scene = sceneOf(reading, deed, candidates(reading), new PartyMemory(reading.tree));
    expect(scene.candidates.map((candidate) => shown(reading, candidate))).not.toContain(
      'noun thing: evening',
    );
  });
});

describe('isCoordinated', () => {
  it.each([
    ['Farmers and teachers marched.', true],
    ['Ghana, Togo and several unions marched.', true],
    ['Farmers met teachers.', false],
  ])('%s', (text, expected) => {
    const reading = read(text);
    const found = candidates(reading).filter(
      ({ form, reading: how }) => form === 'name' || how === 'itself',
    );
    expect(isCoordinated(reading, found, 0, found.length - 1)).toBe(expected);
  });
});
