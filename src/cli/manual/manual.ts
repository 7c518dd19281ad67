import { VERSION } from '../../version.js';
import { callOf, PROGRAM, usageOf, type Command } from '../commands/command.js';
import { ROOT } from '../commands/commands.js';
import { defaultOf } from '../flags/default-of.js';
import { GROUPS, HELP_FLAG, isNegative, nameOf, VERSION_FLAG, type Flag } from '../flags/flag.js';
import { FLAGS } from '../flags/flags.js';
import { PREFIX } from '../settings/setting.js';
import { CONFIG_NAMES } from '../settings/settings.js';
import { filled, item, paragraph, section, subsection, verbatim } from './roff.js';

/** When what the page tells was last changed. */
const DATE = '2026-11-27';

/** The manual, from the list of commands and options: a page for man(1). */
export function manualPage(): string {
  return `${[
    `.TH ${PROGRAM.toUpperCase().replaceAll('-', '\\-')} 1 ${DATE} "${PROGRAM} ${VERSION}" "User Commands"`,
    section('Name', `${filled(PROGRAM)} \\- ${filled('news articles into checkable facts')}`),
    section('Synopsis', ...synopsis()),
    section('Description', filled(ROOT.about), ...description()),
    section('Options', ...GROUPS.map((group) => optionsOf(ROOT, group))),
    section('Commands', ...commandsBelow([ROOT]).map(commandSection)),
    section('Settings', ...settings()),
    section('Exit status', ...ROOT.exits.map(([code, meaning]) => item(code, meaning))),
    section('Environment', ...environment()),
    section('Files', item(CONFIG_NAMES.join(', '), 'settings, in the working folder or one above it')),
    section('Examples', ...examples(ROOT)),
    section('See also', `${filled('jq')}(1), ${filled('mlr')}(1), ${filled('less')}(1)`),
  ].join('\n')}\n`;
}

const synopsis = () =>
  [ROOT, ...ROOT.commands].map((command, i) => {
    const path = command === ROOT ? [ROOT] : [ROOT, command];
    return `${i > 0 ? '.br\n' : ''}${filled(usageOf(path))}`;
  });

const description = () => [
  paragraph(
    'People with their offices and countries, places, organisations and initiatives; who said what; ' +
      'who did what to whom; when; and a summary. It works offline, and the same input, options and ' +
      'version give the same bytes on every machine. What the text does not say is null.',
  ),
  paragraph(ROOT.notes ?? ''),
];

function optionsOf({ name, flags }: Command, group: string): string {
  const own = [HELP_FLAG, ...(name === '' ? [VERSION_FLAG] : [])];
  const items = flags.filter((flag) => flag.group === group).map(optionItem);
  return subsection(group, ...items, ...(group === GROUPS.at(-1) ? own.map(optionItem) : []));
}

function optionItem(flag: Pick<Flag, 'flags' | 'help' | 'default' | 'defaultText'>): string {
  const value = defaultOf(flag);
  return item(flag.flags, value === undefined ? flag.help : `${flag.help} (default: ${value})`);
}

/** Every path below one, in order. */
const commandsBelow = (path: readonly Command[]): (readonly Command[])[] =>
  path.at(-1)!.commands.flatMap((command) => {
    const below = [...path, command];
    return [below, ...commandsBelow(below)];
  });

function commandSection(path: readonly Command[]): string {
  const command = path.at(-1)!;
  const own = command.flags.filter((flag) => !FLAGS.includes(flag));
  const others = command.flags.filter((flag) => FLAGS.includes(flag));
  return subsection(
    usageOf(path).replace(`${PROGRAM} `, ''),
    filled(`${command.about.slice(0, 1).toUpperCase()}${command.about.slice(1)}.`),
    ...[command.notes, others.length > 0 && `As above: ${others.map(spelled).join(', ')}.`]
      .filter((text) => typeof text === 'string')
      .map(paragraph),
    ...own.map(optionItem),
    '.PP',
    ...examples(command),
    ...(command.commands.length > 0 ? [] : [paragraph(exitsOf(command))]),
  );
}

const spelled = (flag: Flag) => `--${isNegative(flag) ? 'no-' : ''}${nameOf(flag)}`;

const exitsOf = ({ exits }: Command) =>
  `Ends with ${exits.map(([code, meaning]) => `${code}: ${meaning}`).join('; ')}.`;

const examples = ({ examples: all }: Command): string[] => [
  verbatim(...all.flatMap(([line, about]) => (about === '' ? [line] : [`# ${about}`, line]))),
];

const SETTABLE = FLAGS.filter(({ once }) => once !== true).map(nameOf);

const settings = () => [
  filled(
    'What is always wanted can be said once. The command line comes before the environment, that ' +
      'before the nearest settings file, that before the default.',
  ),
  paragraph(
    `The file is YAML or JSON: names of long options without dashes, each with a value, true or false, or a list. Paths in it are relative to it. It is the one that --config or ${PREFIX}CONFIG names, else the first of ${CONFIG_NAMES.join(', ')} in the working folder or the nearest one above; --no-config or ${PREFIX}NO_CONFIG=1 leaves it out. A name that is no setting is an error.`,
  ),
  paragraph(`Settings are ${SETTABLE.join(', ')}. The format is that of the analysis alone.`),
  '.PP',
  verbatim(
    '# .article-analyze.yaml',
    'format: ndjson',
    'only: [entities, statements, acts]',
    'max-bytes: 10MB',
  ),
];

const environment = () => [
  item(
    `${PREFIX}NAME`,
    `a setting, its name in capitals with _ for -: ${PREFIX}FORMAT=json, ${PREFIX}TOKENS=1`,
  ),
  item(`${PREFIX}CONFIG, ${PREFIX}NO_CONFIG`, 'the settings file, or that there is none'),
  item('NO_COLOR, FORCE_COLOR, TERM, COLUMNS', 'whether there is colour, and how wide lines are'),
];

/** What the page is called where it is installed. */
export const MANUAL_NAME = `${callOf([ROOT])}.1`;
