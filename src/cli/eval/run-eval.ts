import { analyze } from '../../analyze.js';
import { EXIT, Failure } from '../../errors.js';
import { decode } from '../../read/decode.js';
import { splitLines } from '../../read/lines.js';
import { asFailure, openInput } from '../../read/open-input.js';
import { safeText } from '../../report/safe-text.js';
import { convertOffsets } from '../../report/offsets.js';
import type { Messages } from '../messages.js';
import { openOutput } from '../output/open-output.js';
import type { Flags } from '../request.js';
import { refuseInputs } from '../run/refuse-inputs.js';
import { readGold, type GoldArticle } from './gold.js';
import { compare, Tally, type Scores } from './score.js';

/** Measures names against annotated articles; one line per type on standard output. Returns the exit code. */
export async function runEval(
  [path = '']: readonly string[],
  flags: Flags,
  messages: Messages,
): Promise<number> {
  refuseInputs(flags.output, [path]);
  const scores: Scores = new Map();
  let code: number = EXIT.ok;
  let number = 0;
  for await (const line of readLines(path, flags.maxBytes)) {
    number++;
    if (line?.trim() === '') continue;
    const gold = line === null ? `is longer than ${flags.maxBytes} bytes` : readGold(line);
    if (typeof gold === 'string') {
      messages.error(new Failure('eval-gold', `${path}:${number}`, gold).message);
      code = EXIT.inputFailed;
      continue;
    }
    compare(gold, analyzeGold(gold), scores);
    messages.tick();
  }
  const output = await openOutput(flags.output);
  await output.write(table(scores));
  output.commit();
  return code;
}

const analyzeGold = ({ text, date }: GoldArticle) =>
  convertOffsets(
    analyze(text, { only: ['entities'], ...(date !== undefined && { date }) }),
    'codepoint',
  );

/** Lines one by one, null for one over the limit. */
async function* readLines(path: string, maxBytes: number): AsyncGenerator<string | null> {
  try {
    for await (const line of splitLines(openInput(path), maxBytes)) yield line && decode(line).text;
  } catch (error) {
    throw asFailure(error, path);
  }
}

function table(scores: Scores): string {
  const types = [...scores].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = new Tally();
  for (const [, tally] of types) all.add(tally);
  const head = 'type          precision  recall      F1   found  expected';
  return `${[head, ...[...types, ['all', all] as const].map(([type, tally]) => `${safeText(type).padEnd(14)}${tally}`)].join('\n')}\n`;
}
