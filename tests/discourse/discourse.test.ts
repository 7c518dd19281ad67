import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type { Analysis } from '../../src/analysis.js';
import { Discourse } from '../../src/discourse/discourse.js';
import { loadKnowledge } from '../../src/knowledge/knowledge.js';
import { runStages, type Products } from '../../src/stages.js';

const read = (text: string) => {
  const work = runStages(['names'], { text, options: {}, knowledge: loadKnowledge() }) as Products;
  const discourse = new Discourse({ ...work, entities: work.names });
  return { discourse, forms: work.segmentation.tokens.forms };
};

/** Whom the last occurrence of a word goes back to for a speaker, by name. */
const ownersOf = (text: string, word: string) => {
  const { discourse, forms } = read(text);
  const owners = discourse.antecedentOf(forms.lastIndexOf(word), 'speaker')?.owners ?? [];
  return owners.map(({ name }) => name);
};

// Protects the one answer to whom a word goes back to.
describe('a discourse', () => {
  it('knows the gender of who is meant, near or far', () => {
    const text =
      'Foreign Minister Anna Haugen met President Carlos Ruiz in Oslo on Monday. The talks took two hours. ';
    expect(ownersOf(`${text}He left early.`, 'He')).toEqual(['Carlos Ruiz']);
    expect(ownersOf(`${text}She stayed.`, 'She')).toEqual(['Anna Haugen']);
  });

  it('remembers whom a pronoun was for, where no name tells', () => {
    const text = 'Governor Tuvalo Reshi lost her purse to painter Okoro Bessim. ';
    expect(ownersOf(`${text}He thanked her.`, 'He')).toEqual(['Okoro Bessim']);
    expect(ownersOf(`${text}He thanked her.`, 'her')).toEqual(['Tuvalo Reshi']);
  });

  it('knows forenames of many regions, with accents and without', () => {
    const text = 'Judge Siobhán Kelbu fined baker Ermías Dolo on Monday. ';
    expect(ownersOf(`${text}He laughed.`, 'He')).toEqual(['Ermías Dolo']);
    expect(
      ownersOf(`Judge Gergana Kelbu fined baker Álvaro Dolo on Monday. She laughed.`, 'She'),
    ).toEqual(['Gergana Kelbu']);
  });

  it('gives both of two who are named together or meet', () => {
    const text = 'Anna Haugen met Carlos Ruiz in Oslo on Monday. ';
    expect(ownersOf(`${text}The two leaders signed a pact.`, 'leaders')).toEqual([
      'Anna Haugen',
      'Carlos Ruiz',
    ]);
    expect(
      ownersOf('Oman hosted talks between Yemen and Iran, with both sides seeking a truce.', 'sides'),
    ).toEqual(['Yemen', 'Iran']);
  });

  it('gives the phrase that brought in someone without a name', () => {
    const { discourse, forms } = read('One of the teachers left the building. She said it was cold.');
    expect(discourse.antecedentOf(forms.indexOf('She'), 'speaker')).toMatchObject({
      owners: [],
      source: [0, 4],
    });
  });

  it('takes no person for a company, and no body for a person', () => {
    const text = 'Anna Haugen left Vestfjord Bank on Monday. ';
    expect(ownersOf(`${text}The company said nothing.`, 'company')).not.toContain('Anna Haugen');
    expect(ownersOf(`${text}The woman said nothing.`, 'woman')).not.toContain('Vestfjord Bank');
  });

  it('takes no body for a ministry that is called nothing of the kind, and no premier for an ambassador', () => {
    const text = 'Prime Minister Ana Ruiz saw Vestfjord Dynamo in Oslo. ';
    expect(ownersOf(`${text}The ministry denied a report.`, 'ministry')).toEqual([]);
    expect(ownersOf(`${text}The ambassador denied a report.`, 'ambassador')).toEqual([]);
  });

  it('knows an office by another name for it', () => {
    const text = 'Prime Minister Ana Ruiz met King Carlos Soto in Oslo. ';
    expect(ownersOf(`${text}The premier said the talks were useful.`, 'premier')).toEqual(['Ana Ruiz']);
    expect(ownersOf(`${text}The head of state said nothing.`, 'head')).toEqual(['Carlos Soto']);
  });

  it('lets no place speak for a body, and one stand for no several', () => {
    const text = 'Lake Elmenteita dried up in May. Vestfjord Bank lost money in Bergen. ';
    expect(ownersOf(`${text}The company said nothing.`, 'company')).toEqual(['Vestfjord Bank']);
    expect(ownersOf(`${text}The cities grew.`, 'cities')).toEqual([]);
  });

  it('knows whose minister is meant where one is known, and leaves unknown fathers alone', () => {
    const text = 'Kenyan Foreign Minister Ana Ruiz left Nairobi on Monday. Kenya wants peace, ';
    expect(ownersOf(`${text}its foreign minister said.`, 'minister')).toEqual(['Ana Ruiz']);
    expect(ownersOf(`${text}her father said.`, 'father')).toEqual([]);
  });

  it('gives the people without a name who speak as several', () => {
    const { discourse, forms } = read(
      'Researchers in Oslo measured the ice for years. It melts, they observed.',
    );
    expect(discourse.antecedentOf(forms.indexOf('they'), 'speaker')?.source).toEqual([0, 1]);
  });

  it('gives nobody for a time', () => {
    const { discourse, forms } = read('Oslo Festival opened in 2019. This year was better.');
    expect(discourse.antecedentOf(forms.indexOf('year'), 'speaker')).toBeNull();
  });

  it('knows who signs, alone and together', () => {
    expect(
      ownersOf('Trade deal\n\nAna Ruiz\nMinister of Trade\n\nToday I welcome the pact.', 'I'),
    ).toEqual(['Ana Ruiz']);
    const { discourse, forms } = read(
      'We, the foreign ministers of Chad and Niger, met in Abuja. We welcome the truce.',
    );
    expect(discourse.antecedentOf(forms.lastIndexOf('We'), 'party')?.source).toEqual([2, 9]);
  });
});

const ARTICLES = readdirSync('fixtures/articles').sort();

/** Words without a name whose entities are not those that the statement says have spoken. */
function contradictions({ entities, statements }: Analysis): string[] {
  const owners = new Map<string, string[]>();
  for (const { id, mentions } of entities)
    for (const { kind, start, end } of mentions)
      if (kind === 'pronoun' || kind === 'nominal')
        owners.set(`${start} ${end}`, [...(owners.get(`${start} ${end}`) ?? []), id]);
  return statements.flatMap(({ speaker, speakers, speakerMention: m }) => {
    const own = m ? owners.get(`${m.start} ${m.end}`) : undefined;
    const given = speakers ?? (speaker === null ? [] : [speaker]);
    return own && own.join() !== given.join() ? [`${m!.text}: ${own} and ${given}`] : [];
  });
}

test.each(ARTICLES)('mentions and speakers of %s agree', (file) => {
  expect(contradictions(analyze(readFileSync(`fixtures/articles/${file}`, 'utf8')))).toEqual([]);
});

test.each(ARTICLES)('what mentions of %s are sure of, speakers and parties are told too', (file) => {
  const { discourse } = read(readFileSync(`fixtures/articles/${file}`, 'utf8'));
  for (const { phrase, owners } of discourse.answers('mention'))
    for (const trust of ['speaker', 'party'] as const)
      expect(discourse.antecedentOf(phrase[1] - 1, trust)?.owners).toEqual(owners);
});

// Protects a story from the one who wrote it, who is not in it.
test('a pronoun does not go back to the byline', () => {
  const { statements, entities } = analyze(
    'The baker who became mayor\n\nBy Petra Halas in Trnava, Slovakia\nSat 14 Nov 2026 07.00 GMT\n\n' +
      'When Eva Mrazova was elected mayor in 2018, the pool was shut.\n\n"They laughed at me," she says.',
  );
  const speaker = entities.find(({ id }) => id === statements.at(-1)?.speaker);
  expect(speaker?.name).toBe('Eva Mrazova');
});

// Protects those with a name from phrases that tell of somebody else.
test.each([
  ['Tern Rescue', 'A Tern Rescue diver, Ana Ruiz, was held at the pier, the KVX police force said.'],
  [
    'Ana Ruiz',
    'Ana Ruiz was a judge for ten years. The justice minister said that the law would change.',
  ],
])('%s says nothing here: %s', (name, text) => {
  const { statements, entities } = analyze(text);
  const spoke = new Set(statements.map(({ speaker }) => speaker));
  expect(statements).toHaveLength(1);
  expect(entities.filter(({ id }) => spoke.has(id)).map((each) => each.name)).not.toContain(name);
});

test('an office in letters goes back to its holder', () => {
  const { statements, entities } = analyze(
    'Prime Minister Ana Ruiz signed the deal. The PM said it was late.',
  );
  expect(entities.find(({ id }) => id === statements[0]?.speaker)?.name).toBe('Ana Ruiz');
});

test('the subject before has no sure claim on `they` behind others who are several', () => {
  const rules = (text: string) =>
    analyze(text).entities.flatMap(({ mentions }) => mentions.map(({ rule }) => rule));
  const sure = 'reference.joined.subject-before';
  expect(rules('Ana Ruiz and Bo Lind met in Oslo. They agreed on a date.')).toContain(sure);
  expect(rules('Ana Ruiz and Bo Lind met the miners. They were angry.')).not.toContain(sure);
});
