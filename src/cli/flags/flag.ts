/** Headings of `--help`, in its order. */
export const GROUPS = ['Input', 'Records', 'Analysis', 'Output', 'Run'] as const;

/** One option: all that the parser, help, completions, the manual and settings know of it. */
export interface Flag {
  /** As the parser takes them: `-f, --format <format>`. */
  flags: string;
  help: string;
  group: (typeof GROUPS)[number];
  /** The words that it takes. */
  values?: readonly string[];
  /** Whether it takes several of them, with commas between. */
  several?: boolean;
  /** What its value names, where that is a path. */
  takes?: 'file' | 'folder';
  parse?: (value: string, previous: unknown) => unknown;
  default?: unknown;
  /** What help says the default is, where the value alone does not. */
  defaultText?: string;
  conflicts?: readonly string[];
  /** Whether it belongs to one run, so that no file and no environment sets it. */
  once?: boolean;
}

/** `--max-bytes` without the dashes: its name in settings. */
export const nameOf = ({ flags }: Flag): string => /--(?:no-)?([a-z-]+)/.exec(flags)![1]!;

/** `maxBytes`: its name in what was read. */
export const keyOf = (flag: Flag): string =>
  nameOf(flag).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Whether a value follows it. */
export const takesValue = ({ flags }: Flag): boolean => flags.includes('<');

/** Whether it takes something away: `--no-pager`. */
export const isNegative = ({ flags }: Flag): boolean => flags.startsWith('--no-');

/** Every command has it; the analysis has `--version` too. */
export const HELP_FLAG = { flags: '-h, --help', help: 'print this help' } as const;
export const VERSION_FLAG = { flags: '-V, --version', help: 'print the version' } as const;
