import { spawnSync } from 'node:child_process';
import { fill } from './corpus.js';
import { printRow } from './row.js';

const CHARACTERS = 150_000;
const RUNS = 3;

/** Reads texts as a JSON list; prints the tokens and the least seconds of the runs, on one core. */
const SCRIPT = `
import json, os, pkgutil, sys, time
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
import spacy
texts = json.load(sys.stdin)
# Registries of packages have the model under longer names too.
names = [each.name for each in pkgutil.iter_modules() if each.name.startswith("en_core_web_sm")]
nlp = spacy.load(min(names, default="en_core_web_sm"))
tokens = sum(len(doc) for doc in nlp.pipe(texts))
least = float("inf")
for _ in range(${RUNS}):
    started = time.perf_counter()
    for doc in nlp.pipe(texts):
        pass
    least = min(least, time.perf_counter() - started)
print(json.dumps({"tokens": tokens, "seconds": least, "version": nlp.meta["version"]}))
`;

/** Warm speed of spaCy's small English model on the same texts; says aloud where that cannot be had. */
export function measurePythonPeers(texts: readonly string[], python: string): void {
  const corpus = fill(texts, CHARACTERS);
  const { status, stdout, stderr, error } = spawnSync(python, ['-c', SCRIPT], {
    input: JSON.stringify(corpus),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) {
    const reason = error?.message ?? stderr.trim().split('\n').at(-1) ?? '';
    process.stderr.write(`skipped: ${python} has no spaCy with en_core_web_sm (${reason})\n`);
    return;
  }
  const { tokens, seconds, version } = JSON.parse(stdout) as {
    tokens: number;
    seconds: number;
    version: string;
  };
  const characters = corpus.reduce((sum, text) => sum + text.length, 0);
  printRow(
    `  spaCy: en_core_web_sm ${version}, everything`,
    (characters / 1e6 / seconds).toFixed(2),
    String(Math.round(tokens / seconds)),
  );
}
