import type { Flag } from './flag.js';
import { seconds, wholeNumber } from './values.js';

/** How the run goes, and what it says of itself. */
export const RUN_FLAGS: readonly Flag[] = [
  {
    flags: '-j, --jobs <n>',
    help: 'worker threads; the results are the same for any number',
    group: 'Run',
    parse: wholeNumber(1),
  },
  {
    flags: '--timeout <time>',
    help: 'the longest that one article may take, in seconds or as 90s, 5m, 1h',
    group: 'Run',
    parse: seconds,
    default: 600,
    defaultText: '10m',
  },
  {
    flags: '--resume',
    help: 'with -o or --output-dir: go on where a run that was ended got to, and keep that for the next',
    group: 'Run',
    once: true,
  },
  {
    flags: '--progress',
    help: 'tell how far a run is on standard error though it is no terminal',
    group: 'Run',
  },
  {
    flags: '--config <file>',
    help: 'settings in YAML or JSON; without it the nearest .article-analyze.yaml or .json upwards',
    group: 'Run',
    takes: 'file',
    once: true,
  },
  { flags: '--no-config', help: 'read no settings file', group: 'Run', once: true },
  {
    flags: '--no-pager',
    help: 'on a terminal, write what is longer than it without $PAGER (less)',
    group: 'Run',
  },
  {
    flags: '-v, --verbose',
    help: 'tell on standard error what took how long, and which settings count',
    group: 'Run',
    conflicts: ['quiet'],
  },
  { flags: '-q, --quiet', help: 'no warnings or progress on standard error', group: 'Run' },
];
