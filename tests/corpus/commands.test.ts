import { expect, test } from 'vitest';
import { compare } from '../../src/corpus/commands/compare.js';
import { duplicates } from '../../src/corpus/commands/duplicates.js';
import { dyads } from '../../src/corpus/commands/dyads.js';
import { keyphrases } from '../../src/corpus/commands/keyphrases.js';
import { network } from '../../src/corpus/commands/network.js';
import { pledges } from '../../src/corpus/commands/pledges.js';
import { timeline } from '../../src/corpus/commands/timeline.js';
import { whoSaid } from '../../src/corpus/commands/who-said.js';
import { act, article, entity, rowsOf, statement } from './facts.js';

// Protects what many articles say together: an event that many tell is one, and a copy is no second voice.
const peru = entity('Peru', { type: 'country', country: 'PE' });
const chad = entity('Chad', { type: 'country', country: 'TD' });

test('an act that two articles tell is one event with two reports', async () => {
  const acts = [act('AGREE', [0, 1], [], { day: '2024-05-02' })];
  const articles = [
    article('2024-05-02', { entities: [peru, chad], acts }),
    article('2024-05-03', { entities: [peru, chad], acts }),
  ];
  const rows = await rowsOf(timeline, articles);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ day: '2024-05-02', type: 'AGREE', actors: 'Peru|Chad', reports: 2 });
  const pairs = await rowsOf(dyads, articles);
  expect(
    pairs.map(({ actor, recipient, events, reports }) => [actor, recipient, events, reports]),
  ).toEqual([
    ['Chad', 'Peru', 1, 2],
    ['Peru', 'Chad', 1, 2],
  ]);
});

test('another place, another day or another factuality is another event', async () => {
  const one = (more: object) =>
    article('2024-05-02', {
      entities: [peru, chad],
      acts: [act('CONSULT', [0], [1], { day: '2024-05-02', ...more })],
    });
  const rows = await rowsOf(timeline, [
    one({ place: 'Lima' }),
    one({ place: 'Doha' }),
    one({ day: '2024-05-09' }),
    one({ factuality: 'future' }),
  ]);
  expect(rows).toHaveLength(4);
});

test('statements stand by speaker and day', async () => {
  const ana = entity('Ana Ruiz', { country: 'PE', office: 'minister' });
  const rows = await rowsOf(whoSaid, [
    article('2024-05-03', { entities: [ana], statements: [statement(0, 'The port is open.')] }),
    article('2024-05-01', {
      entities: [ana, chad],
      statements: [statement(0, 'Chad will come.', { about: [1], stance: 'promises' })],
    }),
  ]);
  expect(rows.map(({ day, words, about }) => [day, words, about])).toEqual([
    ['2024-05-01', 'Chad will come.', 'Chad'],
    ['2024-05-03', 'The port is open.', ''],
  ]);
});

const STORY =
  'The ferry company of the southern islands will put two electric boats into service in March, its director told reporters in the old town on Monday, after three years of tests in the narrow canals where smoke and noise had long troubled those who live beside the water and those who fish in it.';

test('a copy and a rewrite are one cluster, another story is none', async () => {
  const rows = await rowsOf(duplicates, [
    article('2024-05-02', { source: 'wire', text: STORY }),
    article('2024-05-03', { source: 'copy', text: STORY }),
    article('2024-05-03', { source: 'rewrite', text: `${STORY} The sailors want more.` }),
    article('2024-05-03', {
      source: 'other',
      text: 'A court in the capital freed four fishermen who had been held since winter for crossing a border that nobody had marked.',
    }),
  ]);
  expect(rows.map(({ source }) => source)).toEqual(['wire', 'copy', 'rewrite']);
  expect(rows.filter((row) => row['likely_original']).map(({ source }) => source)).toEqual(['wire']);
});

test('a pledge stands with the first later act that may keep or break it', async () => {
  const entities = [peru, chad];
  const rows = await rowsOf(pledges, [
    article('2024-05-01', {
      entities,
      statements: [
        statement(0, 'Peru will send boats to Chad', {
          stance: 'promises',
          about: [1],
          until: '2024-06',
        }),
      ],
    }),
    article('2024-04-01', { entities, acts: [act('AID', [0], [1], { day: '2024-04-01' })] }),
    article('2024-06-09', {
      entities,
      acts: [act('AID', [0], [1], { day: '2024-06-09', sentence: 'Peru sent boats.' })],
    }),
    article('2024-07-01', { entities, acts: [act('SANCTION', [0], [1], { day: '2024-07-01' })] }),
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    who: 'Peru',
    to_whom: 'Chad',
    until: '2024-06',
    status: 'may be kept',
    later_day: '2024-06-09',
    later_sentence: 'Peru sent boats.',
  });
});

test('the network counts edges and keeps a sentence; GraphML is safe', async () => {
  const evil = entity('<b>&"\u0007', { type: 'organization' });
  const facts = article('2024-05-01', {
    entities: [peru, evil],
    acts: [act('ACCUSE', [0], [1], { sentence: 'Peru accused <b>.' }), act('ACCUSE', [0], [1])],
  });
  expect((await rowsOf(network, [facts]))[0]).toMatchObject({
    from: 'Peru',
    relation: 'ACCUSE',
    count: 2,
    example: 'Peru accused <b>.',
  });
  const stream = async function* () {
    yield await Promise.resolve(facts);
  };
  const { graphml } = await network.run(stream(), { least: 1, by: 'month' });
  expect(graphml).toContain('&lt;b&gt;&amp;&quot;\ufffd');
  expect(graphml).not.toContain('<b>');
});

test('a month talks of what the others do not', async () => {
  const phrases = (...texts: string[]) => texts.map((text) => ({ text, count: 1 }));
  const rows = await rowsOf(keyphrases, [
    article('2024-05-01', { phrases: phrases('fishing pact', 'port') }),
    article('2024-05-02', { phrases: phrases('fishing pact', 'port') }),
    article('2024-06-01', { phrases: phrases('port', '__proto__') }),
  ]);
  expect(rows.map(({ group, phrase }) => [group, phrase])).toEqual([
    ['2024-05', 'fishing pact'],
    ['2024-06', '__proto__'],
    ['2024-06', 'port'],
  ]);
});

test('two accounts: what both tell, what each tells alone, and where they differ', async () => {
  const ana = (office: string) => entity('Ana Ruiz', { country: 'PE', office });
  const rows = await rowsOf(compare, [
    article('2024-05-01', {
      entities: [ana('minister'), chad],
      statements: [statement(0, 'the border will open before winter')],
      acts: [act('CONSULT', [0], [1])],
    }),
    article('2024-05-01', {
      entities: [ana('deputy minister'), peru],
      statements: [statement(0, 'the border will open before the winter, she hoped')],
      acts: [],
    }),
  ]);
  const told = (kind: string) => rows.filter((row) => row['kind'] === kind).map((row) => row['told_by']);
  expect(told('office')).toEqual(['differ']);
  expect(told('statement')).toEqual(['both']);
  expect(told('act')).toEqual(['first']);
  expect(told('country')).toEqual(['first', 'second']);
  await expect(rowsOf(compare, [article('2024-05-01')])).rejects.toThrow(/takes two articles/);
});

test('--least counts the articles that tell something, not how often one does', async () => {
  const ana = entity('Ana Ruiz', { country: 'PE', office: 'minister' });
  const eva = entity('Eva Soto', { country: 'PE', office: 'mayor' });
  const talkative = article('2024-05-01', {
    entities: [ana, eva, chad],
    statements: [
      statement(0, 'Chad will come.', { about: [2] }),
      statement(0, 'Chad will stay.', { about: [2] }),
      statement(1, 'Chad will come.', { about: [2] }),
    ],
  });
  const brief = article('2024-05-02', {
    entities: [eva, chad],
    statements: [statement(0, 'Chad will stay.', { about: [1] })],
  });
  const least = { least: 2, by: 'month' } as const;
  const saying = await rowsOf(whoSaid, [talkative, brief], least);
  expect(saying.map(({ speaker }) => speaker)).toEqual(['Eva Soto', 'Eva Soto']);
  const edges = await rowsOf(network, [talkative, brief], least);
  expect(edges.map(({ from, to, count }) => [from, to, count])).toEqual([['Eva Soto', 'Chad', 2]]);
});
