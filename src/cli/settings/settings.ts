import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Asked } from '../request.js';
import { PREFIX, type SettingsSource } from './setting.js';

/** Names of a file with settings; in a folder the first one counts. */
export const CONFIG_NAMES = [
  '.article-analyze.yaml',
  '.article-analyze.yml',
  '.article-analyze.json',
] as const;

/**
 * The options with what the environment and the nearest settings file say where the command line is silent,
 * and where that came from. Their readers are loaded only where there is something to read.
 *
 * @throws Failure that names the variable, or the file and its line
 */
export async function withSettings(
  asked: Asked,
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ asked: Asked; sources: SettingsSource[] }> {
  if (!asked.path.at(-1)!.flags.some(({ flags }) => flags.includes('--config')))
    return { asked, sources: [] };
  const variables = Object.keys(env).filter((name) => name.startsWith(PREFIX) && env[name] !== '');
  const file = configFile(asked, env);
  if (variables.length === 0 && file === undefined) return { asked, sources: [] };
  return (await import('./apply.js')).applySettings(asked, variables.sort(), file, env);
}

function configFile({ flags: { config } }: Asked, env: NodeJS.ProcessEnv): string | undefined {
  if (config !== undefined) return config === false ? undefined : config;
  const named = env[`${PREFIX}CONFIG`];
  if (named !== undefined && named !== '') return named;
  return (env[`${PREFIX}NO_CONFIG`] ?? '') === '' ? nearestConfig() : undefined;
}

/** The first settings file in the working directory or a folder above it. */
function nearestConfig(): string | undefined {
  for (
    let folder = workingFolder(), above = '';
    folder !== above;
    above = folder, folder = dirname(folder)
  )
    for (const name of CONFIG_NAMES) if (existsSync(join(folder, name))) return join(folder, name);
  return undefined;
}

/** Empty where it was removed. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    return '';
  }
}
