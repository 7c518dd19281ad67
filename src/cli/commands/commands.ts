import { FLAGS } from '../flags/flags.js';
import { FILES, INTERRUPTED, UNWRITTEN, USAGE, type Command } from './command.js';
import { CORPUS } from './corpus.js';
import { COMPLETION, EVAL, HELP, KNOWLEDGE, SCHEMA } from './helpers.js';
import { MATCH } from './match.js';

/** The analysis and, below it, every other command. */
export const ROOT: Command = {
  name: '',
  about: 'Turns news articles into checkable facts: who, where, what was said and done.',
  operands: [FILES],
  flags: FLAGS,
  commands: [MATCH, CORPUS, EVAL, KNOWLEDGE, SCHEMA, COMPLETION, HELP],
  notes:
    'Without a file, or with -, standard input is read. A file that is called as a command is: ./match.',
  examples: [
    ['article-analyze article.txt', 'a report for people'],
    ['article-analyze --json article.txt | jq .entities', ''],
    ['curl -s https://example.org/a.html | article-analyze -', ''],
    ['article-analyze --ndjson corpus.jsonl -o analysed.ndjson', ''],
    ['article-analyze --format dyads *.txt > dyads.csv', ''],
    ['article-analyze --format csv --table statements *.txt > statements.csv', ''],
    ['article-analyze --format html *.txt > page.html', ''],
    ['article-analyze corpus entities analysed.ndjson', 'what many articles name'],
    ["article-analyze match '#Person+ (said|told) #Country' *.txt", ''],
  ],
  exits: [
    ['0', 'all analysed (a closed pipe is no error)'],
    ['1', "an input failed; the others' output is complete"],
    USAGE,
    ['70', "a fault of the tool or its installation; the other articles' output is complete"],
    UNWRITTEN,
    INTERRUPTED,
  ],
};
