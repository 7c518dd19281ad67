import { shared } from '../flags/flags.js';
import { FAULT, FILES, INTERRUPTED, UNWRITTEN, type Command } from './command.js';

export const MATCH: Command = {
  name: 'match',
  about: 'find words by what they are, as grep finds letters',
  operands: [{ name: '<pattern>', free: true }, FILES],
  flags: [
    ...shared('input', 'files-from', 'encoding', 'max-bytes', 'text-field', 'title-field'),
    ...shared('date-field', 'id-field', 'url-field', 'date', 'knowledge'),
    { flags: '--count', help: 'only the number of matches in each input', group: 'Output' },
    {
      flags: '--json',
      help: 'a line of JSON for each match',
      group: 'Output',
      conflicts: ['count', 'ndjson'],
      once: true,
    },
    { flags: '--ndjson', help: 'the same as --json', group: 'Output', once: true },
    ...shared('offset-unit', 'output', 'color', 'no-color', 'config', 'no-config', 'no-pager', 'quiet'),
  ],
  commands: [],
  notes:
    'A pattern is made of words (met), forms ({meet}), tags (#Person #Country #Quotation …), choices ' +
    "(said|told) and repetition (+ * ? {0,3}); it is compromise's match syntax. " +
    'docs/matching.md lists the tags.',
  examples: [
    ["article-analyze match '#Person+ (said|told|warned) #Country' *.txt", ''],
    ["article-analyze match '[<who>#Person+] {meet} [<whom>#Person+]' --json a.txt | jq .groups", ''],
    ["article-analyze match --count '#Quotation+' news/", ''],
  ],
  exits: [
    ['0', 'something was found'],
    ['1', 'nothing was found, or an input failed'],
    ['2', 'wrong usage, or a pattern that cannot be read'],
    FAULT,
    UNWRITTEN,
    INTERRUPTED,
  ],
};
