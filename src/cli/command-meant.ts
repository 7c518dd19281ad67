import { existsSync } from 'node:fs';
import { ROOT } from './commands/commands.js';
import { didYouMean } from './flags/values.js';

/** A question where the first operand names no file but nearly a command. */
export function commandMeant(word: string | undefined): string | undefined {
  if (word === undefined || !/^[a-z-]{2,20}$/.test(word)) return undefined;
  const names = ROOT.commands.map(({ name }) => name);
  const question = didYouMean(word, names).trim();
  return question === '' || existsSync(word) ? undefined : question;
}
