import { PROGRAM } from '../commands/command.js';
import { valueOptions, type CommandModel, type OptionModel } from './model.js';

const FUNCTION = '__article_analyze_path';

/** Completions for fish 3 and later. */
export function fishScript(models: readonly CommandModel[]): string {
  const commands = models.map(({ path }) => path.join(' ')).filter((path) => path !== '');
  return `# Completions of ${PROGRAM} for fish: ${PROGRAM} completion fish | source
# Whether the words before the cursor lead to the command $argv, with no operand yet where the first word is "first".
function ${FUNCTION}
    set -l first no
    test "$argv[1]" = first; and set first yes; and set -e argv[1]
    set -l path
    set -l operands 0
    set -l skip no
    for word in (commandline -opc)[2..-1]
        if test $skip = yes
            set skip no
        else if contains -- $word ${valueOptions(models).join(' ')}
            set skip yes
        else if string match -q -- '-?*' $word
            continue
        else if test $operands = 0; and contains -- "$path $word" ${commands.map((command) => quoted(command.includes(' ') ? command : ` ${command}`)).join(' ')}
            set path (string trim -- "$path $word")
        else
            set operands (math $operands + 1)
        end
    end
    test "$path" = "$argv"; and test $first = no -o $operands = 0
end
complete -c ${PROGRAM} -e
${models.flatMap(linesOf).join('\n')}
`;
}

function linesOf(model: CommandModel): string[] {
  const at = `-n ${quoted([FUNCTION, ...model.path].join(' '))}`;
  const first = `-n ${quoted([FUNCTION, 'first', ...model.path].join(' '))}`;
  return [
    ...model.options.map((option) => `complete -c ${PROGRAM} ${at} ${optionPart(option)}`),
    ...(model.operand.kind === 'file' ? [] : [`complete -c ${PROGRAM} ${at} -f`]),
    ...model.commands.map(
      ({ name, about }) => `complete -c ${PROGRAM} ${first} -a ${name} -d ${quoted(about)}`,
    ),
    ...model.operand.words.map((word) => `complete -c ${PROGRAM} ${first} -a ${word}`),
  ];
}

function optionPart({ names, about, kind, words }: OptionModel): string {
  const spelled = names.map((name) =>
    name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
  );
  return [...spelled, valuePart(kind, words), `-d ${quoted(about)}`]
    .filter((part) => part !== '')
    .join(' ');
}

function valuePart(kind: OptionModel['kind'], words: readonly string[]): string {
  switch (kind) {
    case 'nothing':
      return '';
    case 'word':
      return `-x -a ${quoted(words.join(' '))}`;
    case 'list':
      return `-x -a ${quoted(`(__fish_append , ${words.join(' ')})`)}`;
    case 'file':
      return '-r -F';
    case 'folder':
      return `-x -a ${quoted('(__fish_complete_directories)')}`;
    case 'anything':
      return '-x';
  }
}

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
