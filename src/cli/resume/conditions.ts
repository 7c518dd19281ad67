import { createHash } from 'node:crypto';
import { knowledgeDigest } from '../../knowledge/knowledge.js';
import { VERSION } from '../../version.js';
import type { Flags } from '../request.js';
import type { Task } from '../run/analyst.js';

/** Options that change how fast or where to a run writes, and not what. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set<keyof Flags>([
  'color',
  'config',
  'filesFrom',
  'jobs',
  'knowledge',
  'limit',
  'output',
  'outputDir',
  'pager',
  'progress',
  'quiet',
  'resume',
  'timeout',
  'verbose',
]);

/** Everything beside the inputs that the bytes of a result depend on, by name. */
export type Conditions = Readonly<Record<string, unknown>>;

export function conditionsOf(flags: Flags, { options, report }: Task): Conditions {
  const own = Object.entries(flags).filter(
    ([name, value]) => !WITHOUT_EFFECT.has(name) && value !== undefined,
  );
  const entries = JSON.stringify(options.knowledge ?? []);
  return {
    version: VERSION,
    data: knowledgeDigest(),
    ...Object.fromEntries(own),
    knowledge: createHash('sha256').update(entries).digest('hex'),
    color: report.color,
    ...(flags.format === 'report' && { width: report.width }),
  };
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['version', 'the version'],
  ['data', 'the data of the tool'],
  ['knowledge', 'what --knowledge names'],
  ['width', 'the width of lines'],
]);

/** The first thing in which two conditions differ, in words; null where they are the same. */
export function differenceOf(before: Conditions, now: Conditions): string | null {
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const [was, is] = [before[name], now[name]].map((value) => JSON.stringify(value) ?? 'not given');
    if (was === is) continue;
    const words =
      NAMES.get(name) ?? `--${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
    return name === 'data' || name === 'knowledge'
      ? `${words} changed`
      : `${words} was ${was!} and is ${is!}`;
  }
  return null;
}
