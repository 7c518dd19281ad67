import { FORMAT_NAMES } from '../report/format.js';
import { INPUT_FORMATS } from '../read/article-input.js';
import {
  byteSize,
  encodingName,
  isoDate,
  listOf,
  names,
  oneOf,
  repeated,
  wholeNumber,
} from './flag-values.js';
import { PARTS } from '../options.js';
import { TABLE_NAMES } from '../report/table-names.js';

/** One option of the command line, as `--help` and the parser know it. */
export interface Flag {
  flags: string;
  help: string;
  parse?: (value: string, previous: unknown) => unknown;
  default?: unknown;
  /** What `--help` says the default is, where the value alone does not. */
  defaultText?: string;
  conflicts?: string[];
}

/** Every option, in the order of `--help`. */
export const FLAGS: readonly Flag[] = [
  {
    flags: '-f, --format <format>',
    help: `${FORMAT_NAMES.join(' | ')}`,
    parse: oneOf(FORMAT_NAMES),
    default: 'report',
  },
  {
    flags: '--table <table>',
    help: `for csv and tsv: ${TABLE_NAMES.join(' | ')}`,
    parse: oneOf(TABLE_NAMES),
    defaultText: 'entities',
  },
  { flags: '--json', help: 'one indented JSON document per article', conflicts: ['format', 'ndjson'] },
  {
    flags: '--ndjson',
    help: 'one line of JSON per article, as soon as it is ready',
    conflicts: ['format', 'json'],
  },
  {
    flags: '-i, --input <format>',
    help: `auto | ${INPUT_FORMATS.join(' | ')}`,
    parse: oneOf(['auto', ...INPUT_FORMATS]),
    default: 'auto',
    defaultText: 'by extension, then by content',
  },
  {
    flags: '--files-from <file>',
    help: 'read the names of the inputs from a file, or from - (lines, or NUL between)',
  },
  {
    flags: '--text-field <name>',
    help: 'field of records or column of tables that holds the article (a.b looks inside)',
  },
  { flags: '--title-field <name>', help: 'the same for the headline' },
  { flags: '--date-field <name>', help: 'the same for the date' },
  { flags: '--id-field <name>', help: 'the same for what names the article' },
  { flags: '--url-field <name>', help: 'the same for its address' },
  {
    flags: '--keep <names>',
    help: 'fields of the record to carry through to source.record',
    parse: names,
  },
  {
    flags: '--date <date>',
    help: 'date of articles that bring none, such as 2024-03-12',
    parse: isoDate,
  },
  {
    flags: '--encoding <name>',
    help: 'of the input, where it is not UTF-8: windows-1252, shift_jis …',
    parse: encodingName,
  },
  { flags: '--tokens', help: 'include tokens with tags, lemmas and heads' },
  {
    flags: '--only <parts>',
    help: `only these parts, with commas between: ${PARTS.join(', ')}`,
    parse: listOf(PARTS),
  },
  {
    flags: '--summary-sentences <n>',
    help: 'sentences in the summary',
    parse: wholeNumber(0),
    default: 3,
  },
  {
    flags: '--knowledge <file>',
    help: 'add your own entries, JSON or CSV (repeatable)',
    parse: repeated,
    default: [],
    defaultText: 'none',
  },
  { flags: '--explain', help: 'add to each item the evidence that decided it' },
  {
    flags: '--offset-unit <unit>',
    help: 'codepoint | utf16 | byte',
    parse: oneOf(['codepoint', 'utf16', 'byte']),
    default: 'codepoint',
  },
  {
    flags: '--max-bytes <n>',
    help: 'largest article, such as 10MB',
    parse: byteSize,
    default: 64 * 1024 * 1024,
    defaultText: '64MiB',
  },
  {
    flags: '--color <when>',
    help: 'auto | always | never; beats NO_COLOR and FORCE_COLOR',
    parse: oneOf(['auto', 'always', 'never']),
    default: 'auto',
  },
  {
    flags: '-o, --output <file>',
    help: 'write to a file, whole or not at all',
    conflicts: ['outputDir'],
  },
  {
    flags: '--output-dir <folder>',
    help: 'one file an input, named after it; csv and tsv without --table: one file a table',
  },
  {
    flags: '--errors <where>',
    help: 'stderr | record: with json and ndjson, a failed input is a record of its own',
    parse: oneOf(['stderr', 'record']),
    default: 'stderr',
  },
  {
    flags: '-j, --jobs <n>',
    help: 'worker threads; the results are the same for any number',
    parse: wholeNumber(1),
  },
  {
    flags: '--timeout <seconds>',
    help: 'the longest that one article may take',
    parse: wholeNumber(1),
    default: 600,
  },
  { flags: '-q, --quiet', help: 'no warnings or progress on standard error' },
];

/** What stands below the options in `--help`. */
export const HELP_END = `
Examples:
  article-analyze article.txt                      a report for people
  article-analyze --json article.txt | jq .entities
  curl -s https://example.org/a.txt | article-analyze -
  article-analyze --ndjson corpus.jsonl -o analysed.ndjson
  article-analyze --format dyads *.txt > dyads.csv
  article-analyze --format csv --table statements *.txt > statements.csv
  article-analyze --format html *.txt > page.html
  article-analyze corpus entities analysed.ndjson  who and what many articles name
  article-analyze match '#Person+ (said|told) #Country' *.txt     grep by what words are
  article-analyze schema                           print the JSON Schema
  article-analyze eval gold.jsonl                  precision and recall on annotated articles
  article-analyze knowledge lint mine.csv          check entries before using them

Exit codes:
  0    all analysed (a closed pipe is no error)
  1    an input failed; the others' output is complete
  2    wrong usage
  70   a fault of the tool or its installation; the other articles' output is complete
  74   the output could not be written
  130  interrupted (SIGHUP: 129, SIGTERM: 143)
`;
