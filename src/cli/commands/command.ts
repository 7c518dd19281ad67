import type { Flag } from '../flags/flag.js';

/** What stands on the command line beside options. */
export interface Operand {
  /** As usage shows it: `<pattern>`, `[file...]`. */
  name: string;
  /** The words that it takes; a path where there are none. */
  values?: readonly string[];
  /** Whether it is neither a word of ours nor a path. */
  free?: boolean;
  /** Whether it is the name of a command. */
  namesCommand?: boolean;
}

/** A command: all that the parser, help, completions and the manual know of it. */
export interface Command {
  /** The last word of its name; none for the analysis itself. */
  name: string;
  about: string;
  operands: readonly Operand[];
  flags: readonly Flag[];
  commands: readonly Command[];
  /** What help says below the options. */
  notes?: string;
  examples: readonly (readonly [line: string, about: string])[];
  exits: readonly (readonly [code: string, meaning: string])[];
}

export const PROGRAM = 'article-analyze';

/** The program's name and the words that lead to a command. */
export const callOf = (path: readonly Command[]): string =>
  path.map(({ name }) => name || PROGRAM).join(' ');

/** How a command is called: `article-analyze match [options] <pattern> [file...]`. */
export function usageOf(path: readonly Command[]): string {
  const { operands, commands } = path.at(-1)!;
  const rest = operands.map(({ name }) => ` ${name}`).join('');
  const command = commands.length > 0 && operands.length === 0 ? ' <command>' : '';
  return `${callOf(path)}${command} [options]${rest}`;
}

export const FILES: Operand = { name: '[file...]' };

/** Exit codes that every command shares. */
export const USAGE = ['2', 'wrong usage'] as const;
export const FAULT = ['70', 'a fault of the tool or its installation'] as const;
export const UNWRITTEN = ['74', 'the output could not be written'] as const;
export const INTERRUPTED = ['130', 'interrupted (SIGHUP: 129, SIGTERM: 143)'] as const;
