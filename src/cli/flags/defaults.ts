import type { Command } from '../commands/command.js';
import { isNegative, keyOf, takesValue } from './flag.js';
import { FLAGS } from './flags.js';

/**
 * What every option is without being told, by its key; the command's own come before those that are shared.
 */
export function defaultsOf({ flags }: Command): Map<string, unknown> {
  const defaults = new Map<string, unknown>();
  for (const flag of [...flags, ...FLAGS]) {
    const key = keyOf(flag);
    if (!defaults.has(key)) defaults.set(key, takesValue(flag) ? flag.default : isNegative(flag));
  }
  return defaults;
}
