import type { Command, Operand } from '../commands/command.js';
import { ROOT } from '../commands/commands.js';
import { HELP_FLAG, takesValue, VERSION_FLAG, type Flag } from '../flags/flag.js';

/** What may follow an option, or stand where an operand does. */
export type Kind = 'nothing' | 'word' | 'list' | 'file' | 'folder' | 'anything';

export interface OptionModel {
  /** `-f` and `--format`, or the second alone. */
  names: string[];
  about: string;
  kind: Kind;
  words: readonly string[];
}

/** A command as shells complete it. */
export interface CommandModel {
  /** The words that lead to it; none for the analysis itself. */
  path: string[];
  options: OptionModel[];
  commands: { name: string; about: string }[];
  operand: { kind: Kind; words: readonly string[] };
  /** Operands that stand before those that can be completed. */
  before: number;
}

/** Every command, each before those below it. */
export const modelsOf = (command: Command = ROOT, path: string[] = []): CommandModel[] => [
  modelOf(command, path),
  ...command.commands.flatMap((below) => modelsOf(below, [...path, below.name])),
];

function modelOf({ operands, flags, commands }: Command, path: string[]): CommandModel {
  const last = operands.at(-1);
  const own = path.length === 0 ? [HELP_FLAG, VERSION_FLAG] : [HELP_FLAG];
  return {
    path,
    options: [...flags, ...own.map((flag): Flag => ({ ...flag, group: 'Run' }))].map(optionOf),
    commands: commands.map(({ name, about }) => ({ name, about })),
    operand: { kind: operandKind(last), words: wordsOf(last) },
    before: operands.filter(({ free }) => free === true).length,
  };
}

const wordsOf = (operand: Operand | undefined): readonly string[] =>
  operand?.namesCommand === true ? ROOT.commands.map(({ name }) => name) : (operand?.values ?? []);

function operandKind(operand: Operand | undefined): Kind {
  if (operand === undefined) return 'nothing';
  if (operand.values ?? operand.namesCommand) return 'word';
  return operand.free === true ? 'anything' : 'file';
}

const optionOf = (flag: Flag): OptionModel => ({
  names: flag.flags
    .replace(/ <.*$/, '')
    .split(', ')
    .map((name) => name.trim()),
  about: flag.help,
  kind: kindOf(flag),
  words: flag.values ?? [],
});

function kindOf(flag: Flag): Kind {
  if (!takesValue(flag)) return 'nothing';
  if (flag.values) return flag.several === true ? 'list' : 'word';
  return flag.takes ?? 'anything';
}

/** The names of all options that a value follows. */
export const valueOptions = (models: readonly CommandModel[]): string[] => [
  ...new Set(
    models.flatMap(({ options }) =>
      options.filter(({ kind }) => kind !== 'nothing').flatMap(({ names }) => names),
    ),
  ),
];
