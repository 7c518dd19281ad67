import { FORMAT_NAMES } from '../../report/format.js';
import { TABLE_NAMES } from '../../report/table-names.js';
import type { Flag } from './flag.js';

/** How results are written, and where. */
export const OUTPUT_FLAGS: readonly Flag[] = [
  {
    flags: '-f, --format <format>',
    help: FORMAT_NAMES.join(' | '),
    group: 'Output',
    values: FORMAT_NAMES,
    default: 'report',
  },
  {
    flags: '--table <table>',
    help: `for csv and tsv: ${TABLE_NAMES.join(' | ')}`,
    group: 'Output',
    values: TABLE_NAMES,
    defaultText: 'entities',
  },
  {
    flags: '--json',
    help: 'one indented JSON document per article',
    group: 'Output',
    conflicts: ['format', 'ndjson'],
    once: true,
  },
  {
    flags: '--ndjson',
    help: 'one line of JSON per article, as soon as it is ready',
    group: 'Output',
    conflicts: ['format', 'json'],
    once: true,
  },
  {
    flags: '--offset-unit <unit>',
    help: 'codepoint | utf16 | byte',
    group: 'Output',
    values: ['codepoint', 'utf16', 'byte'],
    default: 'codepoint',
  },
  {
    flags: '-o, --output <file>',
    help: 'write to a file, whole or not at all',
    group: 'Output',
    takes: 'file',
    conflicts: ['outputDir'],
    once: true,
  },
  {
    flags: '--output-dir <folder>',
    help: 'one file an input, named after it; csv and tsv without --table: one file a table',
    group: 'Output',
    takes: 'folder',
    once: true,
  },
  {
    flags: '--errors <where>',
    help: 'stderr | record: with json and ndjson, a failed input is a record of its own',
    group: 'Output',
    values: ['stderr', 'record'],
    default: 'stderr',
  },
  {
    flags: '--color <when>',
    help: 'auto | always | never; beats NO_COLOR and FORCE_COLOR',
    group: 'Output',
    values: ['auto', 'always', 'never'],
    default: 'auto',
  },
  { flags: '--no-color', help: 'the same as --color never', group: 'Output', once: true },
];
