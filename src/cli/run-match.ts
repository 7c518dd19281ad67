import { analyze } from '../analyze.js';
import { EXIT, exitCodeOf, Failure } from '../errors.js';
import { withMatches } from '../read/paths.js';
import { readInputs } from '../read/read-inputs.js';
import type { Messages } from './messages.js';
import { openOutput } from './output/open-output.js';
import type { MatchFlags } from './request.js';
import { readLimits } from './read-limits.js';
import { refuseInputs } from './run/refuse-inputs.js';
import { wantsColor } from './terminal.js';
import { sharedOptions } from './user-knowledge.js';

/** What a pattern is matched against. */
const NEEDS = [
  'text',
  'sentences',
  'tokens',
  'entities',
  'statements',
  'acts',
  'dates',
  'amounts',
] as const;

/** Exit codes of `match`, as grep's: something was found, nothing was, the pattern cannot be read. */
const NOTHING_FOUND = 1;

interface Wanted {
  pattern: string;
  files: readonly string[];
  flags: MatchFlags;
}

/** Prints the matches of a pattern in the inputs. Returns the exit code. */
export async function runMatch(
  { pattern, files, flags }: Wanted,
  messages: Messages,
  stop: AbortSignal,
): Promise<number> {
  const { compileMatch, matchJson, matchLines, patternFault, unknownTags, BRACKETS, COLORS } =
    await import('../report/match/match.js');
  const fault = patternFault(pattern);
  if (fault !== null) {
    messages.error(fault);
    return EXIT.usage;
  }
  for (const tag of unknownTags(pattern))
    messages.warn(`no word has the tag #${tag}; docs/matching.md lists the tags`);
  const find = compileMatch(pattern);
  const marking = wantsColor(flags.color, flags.output !== undefined) ? COLORS : BRACKETS;
  refuseInputs(flags.output, await withMatches([...files, ...flags.knowledge]));
  const output = await openOutput(flags.output, flags.pager ? messages : undefined);
  const options = { ...(await sharedOptions(flags)), only: NEEDS };
  let found = 0;
  let failed: number = EXIT.ok;
  for await (const input of readInputs(files, readLimits(flags))) {
    if (stop.aborted) break;
    if (input instanceof Failure) {
      messages.error(input.message);
      failed = Math.max(failed, exitCodeOf(input));
      continue;
    }
    const { text, warnings, ...record } = input;
    for (const { message } of warnings) messages.warn(`${record.source.name}: ${message}`);
    const analysis = analyze(text, { ...options, ...record });
    const matches = find(analysis);
    found += matches.length;
    if (flags.count === true) await output.write(`${record.source.name}:${matches.length}\n`);
    else if (flags.format === 'json' || flags.format === 'ndjson')
      await output.write(matchJson(analysis, matches, flags.offsetUnit));
    else await output.write(matchLines(analysis, matches, flags.offsetUnit, marking));
    if (!output.open) break;
    messages.tick();
  }
  if (stop.aborted) output.discard();
  else output.commit();
  return stop.aborted ? EXIT.interrupted : failed || (found > 0 ? EXIT.ok : NOTHING_FOUND);
}
