import { delimiter, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { Failure } from '../../errors.js';
import { keyOf, nameOf, takesValue, type Flag } from '../flags/flag.js';
import { FLAGS } from '../flags/flags.js';
import { didYouMean, listOf, oneOf } from '../flags/values.js';
import type { Asked } from '../request.js';
import { PREFIX, type Setting, type SettingsSource } from './setting.js';

/** What files and environments may set, by name. */
export const SETTABLE: ReadonlyMap<string, Flag> = new Map(
  FLAGS.filter(({ once }) => once !== true).map((flag) => [nameOf(flag), flag]),
);
/** Variables that say where settings are. */
const ABOUT_FILES = new Set([`${PREFIX}CONFIG`, `${PREFIX}NO_CONFIG`]);

/** The options with the settings of the file, then of the variables, where the command line is silent. */
export async function applySettings(
  asked: Asked,
  variables: readonly string[],
  file: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<{ asked: Asked; sources: SettingsSource[] }> {
  const ofFile = file === undefined ? [] : (await import('./read-config.js')).readConfig(file);
  const ofEnvironment = variables
    .filter((name) => !ABOUT_FILES.has(name))
    .map((name) => readVariable(name, env[name]!));
  const flags: Record<string, unknown> = { ...asked.flags };
  const apply = (settings: readonly Setting[]) =>
    settings.flatMap((setting) => {
      const flag = flagOf(setting);
      const value = valueOf(flag, setting);
      if (!isOpen(asked, flag)) return [];
      flags[keyOf(flag)] = value;
      return [setting.name];
    });
  const sources = [
    ...(file === undefined ? [] : [{ where: file, names: apply(ofFile) }]),
    ...(ofEnvironment.length > 0 ? [{ where: 'the environment', names: apply(ofEnvironment) }] : []),
  ];
  return { asked: { ...asked, flags: flags as unknown as Asked['flags'] }, sources };
}

function readVariable(variable: string, text: string): Setting {
  const name = variable.slice(PREFIX.length).toLowerCase().replaceAll('_', '-');
  const isPaths = SETTABLE.get(name)?.takes !== undefined;
  return { name, values: isPaths ? text.split(delimiter) : [text], where: variable };
}

function flagOf({ name, where }: Setting): Flag {
  const flag = SETTABLE.get(name);
  if (flag) return flag;
  throw new Failure('settings-refused', where, reasonFor(name, where.startsWith(PREFIX)));
}

function reasonFor(name: string, isVariable: boolean): string {
  if (name === 'json' || name === 'ndjson') return `${name} is no setting; set format to ${name}`;
  if (FLAGS.some((each) => nameOf(each) === name)) return `--${name} belongs on the command line`;
  const spell = (each: string) =>
    isVariable ? `${PREFIX}${each.toUpperCase().replaceAll('-', '_')}` : each;
  const words = [...SETTABLE.keys()].map(spell);
  const asOption = isVariable ? spell(name) : name.replace(/[A-Z]/g, '-$&');
  return `no setting is called ${isVariable ? spell(name) : name}.${didYouMean(asOption, words)}`;
}

/** The setting as the option itself would read it. */
function valueOf(flag: Flag, { name, values, where, folder }: Setting): unknown {
  const isList = flag.several === true;
  if (!isList && values.length !== 1)
    throw new Failure('settings-refused', where, `${name}: takes one value, not ${values.length}`);
  try {
    if (!takesValue(flag)) return readSwitch(values[0]!);
    if (isList && flag.takes) return values.map((path) => resolve(folder ?? '', path));
    const text = values.join(',');
    const read = flag.parse ?? (flag.values && (isList ? listOf(flag.values) : oneOf(flag.values)));
    return read ? read(text, undefined) : text;
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    const reason = `${name}: ${values.join(',')} is invalid. ${error.message}`;
    throw new Failure('settings-refused', where, reason);
  }
}

function readSwitch(text: string): boolean {
  if (/^(?:1|true|yes|on)$/i.test(text)) return true;
  if (/^(?:0|false|no|off)$/i.test(text)) return false;
  throw new InvalidArgumentError('It is true or false.');
}

/** Whether two options cannot go together. */
const exclude = (a: Flag, b: Flag): boolean =>
  (a.conflicts?.includes(keyOf(b)) ?? false) || (b.conflicts?.includes(keyOf(a)) ?? false);

/**
 * Whether the command takes the option and was not told of it, or of one that excludes it. `format` is the
 * analysis' own: others have other formats.
 */
function isOpen({ path, told }: Asked, flag: Flag): boolean {
  const name = nameOf(flag);
  if (!path.at(-1)!.flags.includes(flag)) return false;
  if (name === 'format' && path.length > 1) return false;
  return !told.has(keyOf(flag)) && !FLAGS.some((each) => told.has(keyOf(each)) && exclude(each, flag));
}
