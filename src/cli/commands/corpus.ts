import type { Flag } from '../flags/flag.js';
import { shared } from '../flags/flags.js';
import { wholeNumber } from '../flags/values.js';
import { FAULT, UNWRITTEN, USAGE, type Command } from './command.js';

const TABLES = ['text', 'csv', 'tsv', 'json', 'ndjson'];
const ANALYSED = { name: '[analysed.ndjson...]' };

const formatFlag = (values: readonly string[]): Flag => ({
  flags: '-f, --format <format>',
  help: values.join(' | '),
  group: 'Output',
  values,
  default: 'text',
});

const SHORT: readonly Flag[] = [
  {
    flags: '--json',
    help: 'the same as --format json',
    group: 'Output',
    conflicts: ['format', 'ndjson'],
    once: true,
  },
  {
    flags: '--ndjson',
    help: 'the same as --format ndjson',
    group: 'Output',
    conflicts: ['format', 'json'],
    once: true,
  },
];
const LEAST: Flag = {
  flags: '--least <n>',
  help: 'leave out what fewer articles tell',
  group: 'Analysis',
  parse: wholeNumber(1),
  default: 1,
};
const BY: Flag = {
  flags: '--by <group>',
  help: 'month | outlet',
  group: 'Analysis',
  values: ['month', 'outlet'],
  default: 'month',
};
const SVG: Flag = {
  flags: '--svg <file>',
  help: 'draw the counts as a picture',
  group: 'Output',
  takes: 'file',
  once: true,
};

/** Files of an example: `compare` takes two articles. */
const inputsOf = (name: string) => (name === 'compare' ? 'one.ndjson other.ndjson' : 'analysed.ndjson');

/** Name, what a row is, and options of its own. */
const ROWS: readonly (readonly [string, string, readonly Flag[]])[] = [
  ['entities', 'who and what the articles name, with offices and forms of names', [LEAST, SVG]],
  ['who-said', 'statements by speaker: about whom, with which stance', [LEAST, SVG]],
  ['timeline', 'events in order, with the articles that tell them', [LEAST, SVG]],
  ['dyads', 'acts between two parties by month', [LEAST, SVG]],
  ['duplicates', 'copies and rewrites of one story', [SVG]],
  ['compare', 'what two accounts of one event both tell, and where they differ', []],
  ['pledges', 'promises, with the first later act that may keep or break them', [SVG]],
  ['network', 'who speaks of whom and acts on whom', [LEAST, SVG]],
  ['keyphrases', 'what a month or an outlet talks of that the others do not', [LEAST, BY, SVG]],
];

export const CORPUS: Command = {
  name: 'corpus',
  about: 'say what many articles tell together',
  operands: [],
  flags: [],
  commands: ROWS.map(([name, about, own]) => ({
    name,
    about,
    operands: [ANALYSED],
    flags: [
      ...own.filter(({ group }) => group === 'Analysis'),
      formatFlag(name === 'network' ? [...TABLES, 'graphml'] : TABLES),
      ...SHORT,
      ...shared('output'),
      ...own.filter(({ group }) => group === 'Output'),
      ...shared('config', 'no-config', 'no-pager', 'quiet'),
    ],
    commands: [],
    examples: [
      [`article-analyze corpus ${name} ${inputsOf(name)}`, 'for people'],
      [`article-analyze corpus ${name} --format csv ${inputsOf(name)} > ${name}.csv`, 'for programs'],
      ...(name === 'network'
        ? ([
            [
              'article-analyze corpus network -f graphml analysed.ndjson > network.graphml',
              'for Gephi and networkx',
            ],
          ] as const)
        : []),
    ],
    exits: [
      ['0', 'done'],
      ['1', 'an input failed; what the others tell is complete'],
      USAGE,
      FAULT,
      UNWRITTEN,
    ],
  })),
  notes:
    'Input is what --ndjson or --json writes; a record with an article is analysed on the way. ' +
    'Each command has its own help.',
  examples: [
    ['article-analyze --ndjson corpus.jsonl -o analysed.ndjson', 'analyse once …'],
    ['article-analyze corpus timeline --least 2 analysed.ndjson', '… and ask often'],
  ],
  exits: [['0', 'done'], ['1', 'an input failed; what the others tell is complete'], USAGE],
};
