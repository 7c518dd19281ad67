import { bashScript } from './bash.js';
import { fishScript } from './fish.js';
import { modelsOf } from './model.js';
import { powershellScript } from './powershell.js';
import { zshScript } from './zsh.js';

const SCRIPTS = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
} as const;

/** What the shell is to run so that it completes the command line. */
export const completionScript = (shell: string): string =>
  SCRIPTS[shell as keyof typeof SCRIPTS](modelsOf());
