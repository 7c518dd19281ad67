import { INPUT_FORMATS } from '../../read/article-input.js';
import type { Flag } from './flag.js';
import { byteSize, encodingName, isoDate, names, wholeNumber } from './values.js';

/** What is read, and which fields of it. */
export const INPUT_FLAGS: readonly Flag[] = [
  {
    flags: '-i, --input <format>',
    help: `auto | ${INPUT_FORMATS.join(' | ')}`,
    group: 'Input',
    values: ['auto', ...INPUT_FORMATS],
    default: 'auto',
    defaultText: 'by extension, then by content',
  },
  {
    flags: '--files-from <file>',
    help: 'read the names of the inputs from a file, or from - (lines, or NUL between)',
    group: 'Input',
    takes: 'file',
    once: true,
  },
  {
    flags: '--limit <n>',
    help: 'analyse no more than the first n articles',
    group: 'Input',
    parse: wholeNumber(1),
    once: true,
  },
  {
    flags: '--encoding <name>',
    help: 'of the input, where it is not UTF-8: windows-1252, shift_jis …',
    group: 'Input',
    parse: encodingName,
  },
  {
    flags: '--max-bytes <size>',
    help: 'largest article, such as 10MB',
    group: 'Input',
    parse: byteSize,
    default: 64 * 1024 * 1024,
    defaultText: '64MiB',
  },
  {
    flags: '--text-field <name>',
    help: 'field of records or column of tables that holds the article (a.b looks inside)',
    group: 'Records',
  },
  { flags: '--title-field <name>', help: 'the same for the headline', group: 'Records' },
  { flags: '--date-field <name>', help: 'the same for the date', group: 'Records' },
  { flags: '--id-field <name>', help: 'the same for what names the article', group: 'Records' },
  { flags: '--url-field <name>', help: 'the same for its address', group: 'Records' },
  {
    flags: '--unnamed <how>',
    help: 'place | hash: what names a record without id and address; a hash is the same in every part',
    group: 'Records',
    values: ['place', 'hash'],
    default: 'place',
  },
  {
    flags: '--keep <names>',
    help: 'fields of the record to carry through to source.record',
    group: 'Records',
    several: true,
    parse: names,
  },
  {
    flags: '--date <date>',
    help: 'date of articles that bring none, such as 2024-03-12',
    group: 'Records',
    parse: isoDate,
  },
];
