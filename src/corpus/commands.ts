import type { CorpusCommand } from './result.js';
import { compare } from './commands/compare.js';
import { duplicates } from './commands/duplicates.js';
import { dyads } from './commands/dyads.js';
import { entities } from './commands/entities.js';
import { keyphrases } from './commands/keyphrases.js';
import { network } from './commands/network.js';
import { pledges } from './commands/pledges.js';
import { timeline } from './commands/timeline.js';
import { whoSaid } from './commands/who-said.js';

/** What can be asked of a corpus, by name. */
export const COMMANDS: ReadonlyMap<string, CorpusCommand> = new Map([
  ['entities', entities],
  ['who-said', whoSaid],
  ['timeline', timeline],
  ['dyads', dyads],
  ['duplicates', duplicates],
  ['compare', compare],
  ['pledges', pledges],
  ['network', network],
  ['keyphrases', keyphrases],
]);
