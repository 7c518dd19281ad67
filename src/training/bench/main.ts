import { parseArgs } from 'node:util';
import { measureAllocation } from './allocation.js';
import { readCorpus } from './corpus.js';
import { measureLoading } from './loading.js';
import { measurePeers } from './peers.js';
import { measurePythonPeers } from './python-peers.js';
import { measureScaling } from './scaling.js';
import { measureStartup } from './startup.js';

// Every claim of speed comes from here, as ratios within one run: npm run bench [-- --corpus FILE.jsonl] one
// {"text": …} a line; the project's own articles unless told [--peers PYTHON] a Python with spaCy and
// en_core_web_sm, measured on the same texts
const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    peers: { type: 'string' },
    'no-scaling': { type: 'boolean' },
  },
});
const texts = readCorpus(values.corpus);

measureLoading();
measureStartup();
await measurePeers(texts);
if (values.peers !== undefined) measurePythonPeers(texts, values.peers);
await measureAllocation(texts);
if (values['no-scaling'] !== true) measureScaling(texts);
