import type { Flag } from './flag.js';

/** What an option is without being given, in words. */
export const defaultOf = (flag: Pick<Flag, 'default' | 'defaultText'>): string | undefined =>
  flag.defaultText ?? (flag.default === undefined ? undefined : String(flag.default));
