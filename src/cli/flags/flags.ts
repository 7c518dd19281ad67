import { ANALYSIS_FLAGS } from './analysis.js';
import { nameOf, type Flag } from './flag.js';
import { INPUT_FLAGS } from './input.js';
import { OUTPUT_FLAGS } from './output.js';
import { RUN_FLAGS } from './run.js';

/** Every option of the analysis, in the order of `--help`. */
export const FLAGS: readonly Flag[] = [...INPUT_FLAGS, ...ANALYSIS_FLAGS, ...OUTPUT_FLAGS, ...RUN_FLAGS];

/** Those of them that another command takes too, by name. */
export const shared = (...names: readonly string[]): Flag[] =>
  names.map((name) => FLAGS.find((flag) => flag.flags.includes(`--${name}`) && isNamed(flag, name))!);

const isNamed = (flag: Flag, name: string) =>
  name.startsWith('no-') ? nameOf(flag) === name.slice('no-'.length) : nameOf(flag) === name;
