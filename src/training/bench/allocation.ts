import { Session } from 'node:inspector/promises';
import { analyze } from '../../analyze.js';
import { fill } from './corpus.js';
import { printRow } from './row.js';

const CHARACTERS = 150_000;
const WARMING_RUNS = 6;
/** Bytes between two samples, on average. */
const INTERVAL = 2048;

/**
 * Bytes that an analysis allocates in the heap for each token, warm: what V8's sampling of allocations
 * estimates.
 */
export async function measureAllocation(texts: readonly string[]): Promise<void> {
  const corpus = fill(texts, CHARACTERS);
  const run = () => {
    let tokens = 0;
    for (const text of corpus) tokens += analyze(text, { tokens: true }).tokens!.length;
    return tokens;
  };
  for (let i = 0; i < WARMING_RUNS; i++) run();
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: INTERVAL,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  const tokens = run();
  const { profile } = await session.post('HeapProfiler.stopSampling');
  session.disconnect();
  const bytes = allocatedIn(profile.head);
  printRow('allocation, warm', 'bytes/token');
  printRow('  article-analyze: everything', String(Math.round(bytes / tokens)));
}

interface Node {
  readonly selfSize: number;
  readonly children: readonly Node[];
}

const allocatedIn = ({ selfSize, children }: Node): number =>
  children.reduce((sum, child) => sum + allocatedIn(child), selfSize);
