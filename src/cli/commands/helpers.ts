import { shared } from '../flags/flags.js';
import { FAULT, UNWRITTEN, USAGE, type Command } from './command.js';

export const EVAL: Command = {
  name: 'eval',
  about: 'measure names on annotated articles: precision, recall, F1 by type',
  operands: [{ name: '<gold.jsonl>' }],
  flags: shared('max-bytes', 'output', 'config', 'no-config', 'quiet'),
  commands: [],
  notes:
    'A line of the gold is an object: "text", "entities" as a list of {"start", "end", "type"} in ' +
    'code points, half open, and where it is known "date".',
  examples: [
    ['article-analyze eval gold.jsonl', ''],
    [
      `echo '{"text":"Ana met Chad.","entities":[{"start":8,"end":12,"type":"country"}]}' | article-analyze eval -`,
      '',
    ],
  ],
  exits: [['0', 'measured'], ['1', 'a line could not be read; the others are measured'], USAGE, FAULT],
};

export const KNOWLEDGE: Command = {
  name: 'knowledge',
  about: 'work on files of your own entries',
  operands: [],
  flags: [],
  commands: [
    {
      name: 'lint',
      about: 'check entries before they are used',
      operands: [{ name: '<file...>' }],
      flags: [],
      commands: [],
      notes:
        'A file is CSV with a head, or a JSON or YAML list; fields are name, type, subtype, aliases, ' +
        'country, wikidata, source.',
      examples: [
        ['article-analyze knowledge lint mine.csv', ''],
        ['article-analyze --knowledge mine.csv article.txt', 'then use it'],
      ],
      exits: [['0', 'nothing wrong'], ['1', 'something is wrong: a line each'], USAGE],
    },
  ],
  examples: [['article-analyze knowledge lint mine.csv', 'check entries before they are used']],
  exits: [['0', 'nothing wrong'], ['1', 'something is wrong: a line each'], USAGE],
};

export const SCHEMA: Command = {
  name: 'schema',
  about: 'print the JSON Schema of an analysis',
  operands: [],
  flags: shared('output'),
  commands: [],
  examples: [
    ['article-analyze schema > analysis.schema.json', ''],
    ["article-analyze schema | jq '.properties | keys'", ''],
  ],
  exits: [['0', 'printed'], USAGE, UNWRITTEN],
};

export const COMPLETION: Command = {
  name: 'completion',
  about: 'print what a shell needs to complete the command line',
  operands: [{ name: '<shell>', values: ['bash', 'zsh', 'fish', 'powershell'] }],
  flags: shared('output'),
  commands: [],
  notes:
    'Put the line for your shell into its start file: ~/.bashrc, ~/.zshrc, fish/config.fish, $PROFILE.',
  examples: [
    ['eval "$(article-analyze completion bash)"', 'Bash'],
    ['eval "$(article-analyze completion zsh)"', 'zsh, after compinit'],
    ['article-analyze completion fish | source', 'fish'],
    ['article-analyze completion powershell | Out-String | Invoke-Expression', 'PowerShell'],
  ],
  exits: [['0', 'printed'], USAGE, UNWRITTEN],
};

export const HELP: Command = {
  name: 'help',
  about: 'print the help of a command',
  operands: [{ name: '[command...]', namesCommand: true }],
  flags: [],
  commands: [],
  examples: [
    ['article-analyze help match', 'the same as article-analyze match --help'],
    ['article-analyze help corpus network', ''],
  ],
  exits: [['0', 'printed'], USAGE],
};
