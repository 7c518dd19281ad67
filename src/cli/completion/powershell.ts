import { PROGRAM } from '../commands/command.js';
import { valueOptions, type CommandModel, type OptionModel } from './model.js';

/** Completions for PowerShell 5.1 and later; where it answers nothing, PowerShell completes files. */
export function powershellScript(models: readonly CommandModel[]): string {
  return `# Completions of ${PROGRAM} for PowerShell: ${PROGRAM} completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName '${PROGRAM}', '${PROGRAM}.cmd', '${PROGRAM}.ps1' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $options = @{
${models.map(({ path, options }) => entry(path, options.flatMap(nameRows))).join('\n')}
    }
    $operands = @{
${models.map((model) => entry(model.path, operandRows(model))).join('\n')}
    }
    $values = @{
${models.map(({ path, options }) => entry(path, options.flatMap(valueRows))).join('\n')}
    }
    $withValue = @(${valueOptions(models).map(quoted).join(', ')})
    $path = ''; $previous = ''; $isOperand = $false
    foreach ($element in $commandAst.CommandElements | Select-Object -Skip 1) {
        if ($element.Extent.EndOffset -ge $cursorPosition) { break }
        $word = $element.Extent.Text
        if ($withValue -ccontains $previous) { $previous = ''; continue }
        $previous = $word
        if ($word.StartsWith('-')) { continue }
        if (-not $isOperand -and $options.ContainsKey("$path $word".Trim())) { $path = "$path $word".Trim() }
        else { $isOperand = $true }
    }
    if ($withValue -ccontains $previous) { $found = @($values[$path] | Where-Object { $_[0] -ceq $previous }) | ForEach-Object { , @($_[1], '') } }
    elseif ($wordToComplete.StartsWith('-')) { $found = $options[$path] }
    elseif ($isOperand) { return }
    else { $found = $operands[$path] }
    $found | Where-Object { $_ -and $_[0].StartsWith($wordToComplete) } | ForEach-Object {
        $about = if ($_[1]) { $_[1] } else { $_[0] }
        [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $about)
    }
}
`;
}

type Row = readonly [word: string, about: string];

const entry = (path: readonly string[], rows: readonly Row[]) =>
  `        ${quoted(path.join(' '))} = @(${rows.map(([word, about]) => `, @(${quoted(word)}, ${quoted(about)})`).join('; ')})`;

const nameRows = ({ names, about }: OptionModel): Row[] => names.map((name) => [name, about]);

/** The option's name and each word that it takes. */
const valueRows = ({ names, words }: OptionModel): Row[] =>
  names.flatMap((name) => words.map((word) => [name, word] as const));

const operandRows = ({ commands, operand }: CommandModel): Row[] => [
  ...commands.map(({ name, about }) => [name, about] as const),
  ...operand.words.map((word) => [word, ''] as const),
];

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
