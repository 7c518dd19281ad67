import { PROGRAM } from '../commands/command.js';
import { valueOptions, type CommandModel, type OptionModel } from './model.js';

const FUNCTION = '_article_analyze';

/** Completions for zsh 5 and later: as a file _article-analyze in $fpath, or evaluated. */
export function zshScript(models: readonly CommandModel[]): string {
  const commands = models.map(({ path }) => path.join(' ')).filter((path) => path !== '');
  return `#compdef ${PROGRAM}
# Completions of ${PROGRAM} for zsh: eval "$(${PROGRAM} completion zsh)" after compinit
${FUNCTION}() {
  local command_path= word skip= i start=1
  local -a with_value=(${valueOptions(models).join(' ')})
  local -a known=(${commands.map((command) => quoted(command)).join(' ')})
  for ((i = 2; i < CURRENT; i++)); do
    word=\${(Q)words[i]}
    if [[ -n $skip ]]; then skip=
    elif (( \${with_value[(Ie)$word]} )); then skip=1
    elif [[ $word == -?* ]]; then continue
    elif (( \${known[(Ie)\${command_path:+$command_path }$word]} )); then
      command_path="\${command_path:+$command_path }$word" start=$i
    else break
    fi
  done
  words=("\${(@)words[start,-1]}")
  (( CURRENT -= start - 1 ))
  local curcontext="\${curcontext%:*}-\${command_path// /-}:"
  case $command_path in
${models.map(caseOf).join('\n')}
  esac
}
${models
  .filter(({ commands: below }) => below.length > 0)
  .map(listOf)
  .join('\n')}
if [[ $funcstack[1] == _article-analyze ]]; then ${FUNCTION} "$@"; else compdef ${FUNCTION} ${PROGRAM}; fi
`;
}

function caseOf(model: CommandModel): string {
  const specs = [...model.options.flatMap(specOf), ...operandSpecs(model)];
  return `    ${quoted(model.path.join(' '))})\n      _arguments -s -S \\\n        ${specs.join(' \\\n        ')} ;;`;
}

/** One specification a name; an option that was given is not offered again, but for those that may be. */
function specOf({ names, about, kind, words }: OptionModel): string[] {
  const text = `[${escaped(about)}]${valueOf(kind, words)}`;
  const isRepeatable = names.includes('--knowledge');
  const excluded = isRepeatable ? '*' : `(${names.join(' ')})`;
  return names.map((name) => quoted(`${excluded}${name}${text}`));
}

function valueOf(kind: OptionModel['kind'], words: readonly string[]): string {
  switch (kind) {
    case 'nothing':
      return '';
    case 'word':
      return `:word:(${words.join(' ')})`;
    case 'list':
      return `:words:_values -s , word ${words.join(' ')}`;
    case 'file':
      return ':file:_files';
    case 'folder':
      return ':folder:_files -/';
    case 'anything':
      return ':value: ';
  }
}

function operandSpecs({ path, commands, operand, before }: CommandModel): string[] {
  const free = Array.from({ length: before }, (_, i) => quoted(`${i + 1}:text: `));
  if (commands.length > 0)
    return [
      quoted(`1:command:${listName(path)}`),
      ...(operand.kind === 'file' ? [quoted('*:file:_files')] : []),
    ];
  if (operand.kind === 'word') return [quoted(`1:word:(${operand.words.join(' ')})`)];
  return operand.kind === 'file' ? [...free, quoted('*:file:_files')] : free;
}

const listName = (path: readonly string[]) => [FUNCTION, ...path, 'commands'].join('_');

/** A function that offers the commands below one, and files where those may stand too. */
function listOf({ path, commands, operand }: CommandModel): string {
  const described = commands.map(({ name, about }) => quoted(`${name}:${about.replaceAll(':', '\\:')}`));
  const files = operand.kind === 'file' ? '; _files' : '';
  return `${listName(path)}() {\n  local -a commands=(${described.join(' ')})\n  _describe command commands${files}\n}`;
}

const escaped = (text: string) => text.replace(/[[\]:\\]/g, '\\$&');
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
