import { existsSync } from 'node:fs';
import { callOf } from './commands/command.js';
import { ROOT } from './commands/commands.js';
import { didYouMean } from './flags/values.js';

/** A question where the first operand names no file but nearly a command. */
export function commandMeant(word: string | undefined): string | undefined {
  if (word === undefined || !/^[a-z-]{2,20}$/.test(word)) return undefined;
  const names = ROOT.commands.map(({ name }) => name);
  const question = didYouMean(word, names).trim();
  return question === '' || existsSync(word) ? undefined : question;
}

/** A hint where what was written as an option is a command. */
export function commandInstead(error: string): string {
  const [, word = ''] = /unknown option '--([a-z-]+)'/.exec(error) ?? [];
  const isCommand = ROOT.commands.some(({ name }) => name === word);
  return isCommand ? ` (${word} is a command: ${callOf([ROOT])} ${word})` : '';
}
