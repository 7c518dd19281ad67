import { PARTS } from '../../options.js';
import type { Flag } from './flag.js';
import { names, repeated, wholeNumber } from './values.js';

/** What is looked for, and how much of it is told. */
export const ANALYSIS_FLAGS: readonly Flag[] = [
  { flags: '--tokens', help: 'include tokens with tags, lemmas and heads', group: 'Analysis' },
  {
    flags: '--only <parts>',
    help: `only these parts, with commas between: ${PARTS.join(', ')}`,
    group: 'Analysis',
    values: PARTS,
    several: true,
  },
  {
    flags: '--fields <paths>',
    help: 'with json and ndjson, only these fields, such as entities.name,acts.type',
    group: 'Analysis',
    several: true,
    parse: names,
    conflicts: ['only'],
    once: true,
  },
  {
    flags: '--summary-sentences <n>',
    help: 'sentences in the summary',
    group: 'Analysis',
    parse: wholeNumber(0),
    default: 3,
  },
  {
    flags: '--knowledge <file>',
    help: 'add your own entries, JSON or CSV (repeatable)',
    group: 'Analysis',
    takes: 'file',
    several: true,
    parse: repeated,
    default: [],
    defaultText: 'none',
  },
  {
    flags: '--explain',
    help: 'add to each item the evidence that decided it',
    group: 'Analysis',
  },
];
