import { wrap } from '../report/terminal/layout.js';
import { callOf, usageOf, type Command } from './commands/command.js';
import { defaultOf } from './flags/default-of.js';
import { GROUPS, HELP_FLAG, VERSION_FLAG, type Flag } from './flags/flag.js';

const GAP = 2;
/** A term wider than this stands on a line of its own. */
const WIDEST_TERM = 30;
/** On a page narrower than this every term does. */
const NARROW = 60;
const INDENT = 10;

type Row = readonly [term: string, text: string];

/** The help of the last command of the path, in lines of at most `width` columns. */
export function helpText(path: readonly Command[], width: number): string {
  const command = path.at(-1)!;
  const sections: (readonly [title: string, rows: readonly Row[]])[] = [
    ['Commands', command.commands.map((each) => [termOf(each, command), each.about])],
    ...GROUPS.map((group) => [group, flagRows(command, group)] as const),
    ['Exit codes', command.exits],
  ];
  const terms = sections.flatMap(([, rows]) => rows.map(([term]) => term.length));
  const beside = Math.min(WIDEST_TERM, Math.max(...terms)) + 2 * GAP;
  const column = width < NARROW ? INDENT : beside;
  const blocks = [
    ...[upperFirst(command.about), command.notes ?? ''].map((text) => wrap(text, width).join('\n')),
    usageLines(path),
    ...sections.slice(0, -1).map(([title, rows]) => section(title, rows, column, width)),
    examples(command, width),
    section('Exit codes', command.exits, 'Exit'.length + 2 * GAP, width),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function usageLines(path: readonly Command[]): string {
  const { commands, operands } = path.at(-1)!;
  const more = commands.length > 0 && operands.length > 0 ? `\n       ${callOf(path)} <command> …` : '';
  return `Usage: ${usageOf(path)}${more}`;
}

/** Commands that stand beside others of their kind need no more than their names. */
function termOf({ name, commands, operands }: Command, above: Command): string {
  if (above.operands.length === 0) return name;
  return [name, ...(commands.length > 0 ? ['<command>'] : operands.map((each) => each.name))].join(' ');
}

function flagRows({ name, flags }: Command, group: string): Row[] {
  const rows = flags.filter((flag) => flag.group === group).map(flagRow);
  if (group !== GROUPS.at(-1)) return rows;
  return [...rows, ...[HELP_FLAG, ...(name === '' ? [VERSION_FLAG] : [])].map(flagRow)];
}

function flagRow(flag: Pick<Flag, 'flags' | 'help' | 'default' | 'defaultText'>): Row {
  const term = flag.flags.startsWith('--') ? `    ${flag.flags}` : flag.flags;
  const value = defaultOf(flag);
  return [term, value === undefined ? flag.help : `${flag.help} (default: ${value})`];
}

function section(title: string, rows: readonly Row[], column: number, width: number): string {
  if (rows.length === 0) return '';
  const lines = rows.flatMap(([term, text]) => {
    const [first = '', ...rest] = wrap(text, width - column);
    const head = ' '.repeat(GAP) + term;
    const fits = head.length + GAP <= column;
    const beside = fits ? [head.padEnd(column) + first] : [head, ' '.repeat(column) + first];
    return [...beside, ...rest.map((line) => ' '.repeat(column) + line)];
  });
  return [`${title}:`, ...lines].join('\n');
}

function examples({ examples: all }: Command, width: number): string {
  const column = Math.max(...all.filter(([, about]) => about !== '').map(([line]) => line.length), 0);
  const lines = all.flatMap(([line, about]) => {
    if (about === '') return [`  ${line}`];
    const beside = `  ${line.padEnd(column)}  ${about}`;
    return beside.length <= width ? [beside] : [`  ${line}`, `      ${about}`];
  });
  return ['Examples:', ...lines].join('\n');
}

const upperFirst = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
