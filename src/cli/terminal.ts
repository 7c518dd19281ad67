const DEFAULT_COLUMNS = 80;

/**
 * Whether results are coloured: the flag, else FORCE_COLOR, else NO_COLOR, else whether a terminal shows
 * them.
 */
export function wantsColor(
  when: 'auto' | 'always' | 'never',
  toFile: boolean,
  env: NodeJS.ProcessEnv = process.env,
): boolean {
  if (when !== 'auto') return when === 'always';
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR']) return false;
  return !toFile && process.stdout.isTTY && env['TERM'] !== 'dumb';
}

/** Columns of the terminal, else of COLUMNS, else 80. */
export function terminalWidth(toFile: boolean, env: NodeJS.ProcessEnv = process.env): number {
  // A terminal that does not know its size says 0.
  const columns = toFile ? 0 : process.stdout.columns;
  return columns || Number(env['COLUMNS']) || DEFAULT_COLUMNS;
}

const NARROWEST_HELP = 40;
const WIDEST_HELP = 100;

/** Columns of help: the terminal's within bounds, else always the same. */
export function helpWidth(): number {
  const { columns, isTTY } = process.stdout;
  return isTTY ? Math.min(WIDEST_HELP, Math.max(NARROWEST_HELP, columns || WIDEST_HELP)) : WIDEST_HELP;
}
