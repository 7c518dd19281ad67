import { Argument, CommanderError, Command as Parser, Option } from 'commander';
import { commandInstead } from './command-meant.js';
import { callOf, type Command } from './commands/command.js';
import { ROOT } from './commands/commands.js';
import { defaultsOf } from './flags/defaults.js';
import { HELP_FLAG, keyOf, VERSION_FLAG, type Flag } from './flags/flag.js';
import { didYouMean, listOf, oneOf } from './flags/values.js';
import { nearest } from '../nearest.js';
import type { Flags, Request } from './request.js';

/** Reads the arguments after the command's name; prints nothing. */
export function parseArgs(args: readonly string[]): Request {
  const state: State = { args, request: undefined, error: '', path: [ROOT] };
  try {
    parserOf([ROOT], state).parse(withWhen(args), { from: 'user' });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    if (thrown.code === 'commander.helpDisplayed') return { kind: 'help', path: state.path };
    if (thrown.code === 'commander.version') return { kind: 'version' };
    const message = state.error.trim().replace(/^error: /, '') + commandInstead(state.error);
    return { kind: 'refuse', path: state.path, message };
  }
  return state.request!;
}

/** `--color` alone is `--color always`, and does not take the word behind it for its own. */
function withWhen(args: readonly string[]): string[] {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const isAlone = (arg: string, i: number) =>
    arg === '--color' && i < end && nearest(args[i + 1] ?? '', COLOR_WORDS) === undefined;
  return args.map((arg, i) => (isAlone(arg, i) ? '--color=always' : arg));
}
const COLOR_WORDS = ['auto', 'always', 'never'];

/** What a parser leaves behind, which answers by calls. */
interface State {
  args: readonly string[];
  request: Request | undefined;
  error: string;
  /** The command that the parser was at last. */
  path: readonly Command[];
}

/** A parser of the command; one for a command below it only where its name is among the arguments. */
function parserOf(path: readonly Command[], state: State): Parser {
  const command = path.at(-1)!;
  const parser = new Parser(callOf(path).split(' ').at(-1))
    .enablePositionalOptions()
    .helpCommand(false)
    .helpOption(HELP_FLAG.flags)
    .configureHelp({
      formatHelp: () => {
        state.path = path;
        return '';
      },
    })
    .configureOutput({
      writeOut: () => undefined,
      writeErr: (text) => {
        state.error += text;
      },
      outputError: (text, write) => {
        state.path = path;
        write(text);
      },
    })
    .exitOverride();
  if (command === ROOT) parser.version('', VERSION_FLAG.flags);
  for (const flag of command.flags) parser.addOption(optionOf(flag));
  for (const { name, values } of command.operands) {
    const operand = new Argument(name);
    parser.addArgument(values ? operand.argParser<unknown>(oneOf(values)) : operand);
  }
  for (const below of command.commands)
    if (state.args.includes(below.name)) parser.addCommand(parserOf([...path, below], state));
  if (isGroup(command)) parser.allowExcessArguments().allowUnknownOption();
  parser.action(() => {
    state.path = path;
    state.request = requestOf(path, parser);
  });
  return parser;
}

function optionOf({ flags, parse, values, several, conflicts }: Flag): Option {
  const option = new Option(flags);
  const read = parse ?? (values && (several ? listOf(values) : oneOf(values)));
  if (read) option.argParser<unknown>(read);
  if (conflicts) option.conflicts([...conflicts]);
  return option;
}

function requestOf(path: readonly Command[], parser: Parser): Request {
  const command = path.at(-1)!;
  const operands = parser.args;
  if (isGroup(command)) return { kind: 'refuse', path, message: missing(path, operands[0]) };
  if (command.name === 'help') return helpOn(operands);
  const told = toldTo(parser);
  const keys = new Set(command.flags.map(keyOf));
  const stranger = [...told.keys()].find((key) => !keys.has(key));
  if (stranger !== undefined)
    return { kind: 'refuse', path, message: `${below(path)} takes no ${dashed(stranger)}` };
  return { kind: 'run', path, operands, told: new Set(told.keys()), flags: flagsOf(command, told) };
}

/** A command that only holds others. */
const isGroup = ({ commands, operands }: Command) => commands.length > 0 && operands.length === 0;

const namesOf = ({ commands }: Command) => commands.map(({ name }) => name);

function missing(path: readonly Command[], word: string | undefined): string {
  const names = namesOf(path.at(-1)!);
  const known = `there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}`;
  const where = path.length > 1 ? `${below(path)}: ` : '';
  if (word === undefined) return `${where}a command is missing; ${known}`;
  return `${where}no command is called ${word}; ${known}.${didYouMean(word, names)}`;
}

/** The words after the program's name. */
const below = (path: readonly Command[]) => callOf(path.slice(1));

function helpOn(words: readonly string[]): Request {
  const path = [ROOT];
  for (const word of words) {
    const next = path.at(-1)!.commands.find(({ name }) => name === word);
    if (next === undefined) return { kind: 'refuse', path, message: missing(path, word) };
    path.push(next);
  }
  return { kind: 'help', path };
}

/** What the command line told of options, for this command or before its name. */
function toldTo(parser: Parser): Map<string, unknown> {
  const told = parser.parent ? toldTo(parser.parent) : new Map<string, unknown>();
  for (const [key, value] of Object.entries<unknown>(parser.opts()))
    if (parser.getOptionValueSource(key) === 'cli') told.set(key, value);
  return told;
}

/** Every option with its value; short forms of others under the others' names. */
function flagsOf(command: Command, told: ReadonlyMap<string, unknown>): Flags {
  const { json, ndjson, color, ...rest } = Object.fromEntries([...defaultsOf(command), ...told]);
  return {
    ...rest,
    color: color === false ? 'never' : color,
    ...(json === true && { format: 'json' }),
    ...(ndjson === true && { format: 'ndjson' }),
  } as Flags;
}

const dashed = (key: string) => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
