import { PROGRAM } from '../commands/command.js';
import { valueOptions, type CommandModel, type OptionModel } from './model.js';

const FUNCTION = '_article_analyze';

/** Completions for Bash 3.2 and later; they need nothing of the package bash-completion. */
export function bashScript(models: readonly CommandModel[]): string {
  const commands = models.map(({ path }) => path.join(' ')).filter((path) => path !== '');
  return `# Completions of ${PROGRAM} for Bash: eval "$(${PROGRAM} completion bash)"
${FUNCTION}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} path= operands=0 i word
  COMPREPLY=()
  # Bash parts words at "=".
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case $word in
      ${valueOptions(models).join('|')}) ((i++)); [[ \${COMP_WORDS[i]} != = ]] || ((i++)) ;;
      -?*) ;;
      *) case "$path $word" in
          ${commands.map((command) => `' ${command}'`).join('|')}) ((operands)) || path="$path $word" ;;
          *) ((++operands)) ;;
        esac ;;
    esac
  done
  case "$path:$prev" in
${models.flatMap(optionCases).join('\n')}
  esac
  case "$path" in
${models.map(commandCase).join('\n')}
  esac
}
# Words of ours, and no files.
${FUNCTION}_words() {
  compopt +o default +o bashdefault 2>/dev/null
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
}
# Several words with commas between, each once.
${FUNCTION}_list() {
  compopt +o default +o bashdefault -o nospace 2>/dev/null
  local before= word
  [[ $cur != *,* ]] || before=\${cur%,*},
  for word in $(compgen -W "$1" -- "\${cur##*,}"); do
    [[ ,$before == *,$word,* ]] || COMPREPLY+=("$before$word")
  done
}
# What compgen $1 finds, line by line; a file's name may hold spaces.
${FUNCTION}_paths() {
  local word
  compopt -o filenames 2>/dev/null
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen "$1" -- "$cur")
}
complete -o bashdefault -o default -F ${FUNCTION} ${PROGRAM}
`;
}

/** A line for all options of a command that are answered alike. */
function optionCases({ path, options }: CommandModel): string[] {
  const prefix = path.map((word) => ` ${word}`).join('');
  const patterns = new Map<string, string[]>();
  for (const option of options.filter(({ kind }) => kind !== 'nothing')) {
    const answer = answerTo(option);
    const alike = patterns.get(answer) ?? [];
    patterns.set(answer, [...alike, ...option.names.map((name) => `'${prefix}:${name}'`)]);
  }
  return [...patterns].map(([answer, names]) => `    ${names.join('|')}) ${answer}return ;;`);
}

/** Nothing for files: Bash completes them itself. */
function answerTo({ kind, words }: Pick<OptionModel, 'kind' | 'words'>): string {
  const list = `'${words.join(' ')}'`;
  switch (kind) {
    case 'word':
      return `${FUNCTION}_words ${list}; `;
    case 'list':
      return `${FUNCTION}_list ${list}; `;
    case 'folder':
      return `${FUNCTION}_paths -d; `;
    case 'file':
      return '';
    default:
      return `${FUNCTION}_words ''; `;
  }
}

/** Options where a dash is written; commands, words or files elsewhere. */
function commandCase({ path, options, ...command }: CommandModel): string {
  const pattern = path.map((word) => ` ${word}`).join('');
  const dashes = options.flatMap(({ names }) => names).join(' ');
  return `    '${pattern}') if [[ $cur == -* ]]; then ${FUNCTION}_words '${dashes}'; else ${operandsOf(command)}; fi ;;`;
}

function operandsOf({ commands, operand, before }: Omit<CommandModel, 'path' | 'options'>): string {
  const words = `${FUNCTION}_words '${[...commands.map(({ name }) => name), ...operand.words].join(' ')}'`;
  if (operand.kind !== 'file') return words;
  if (before > 0) return `((operands >= ${before})) || ${words}`;
  return commands.length > 0 ? `((operands)) || { ${words}; ${FUNCTION}_paths -f; }` : ':';
}
