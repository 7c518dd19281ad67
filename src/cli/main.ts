import { readFileSync } from 'node:fs';
import { analyze } from '../analyze.js';
import { PARTS, type Part } from '../options.js';
import { convertOffsets } from '../report/offsets.js';

// First way through: jsonl or text to ndjson; the option parser and run loop grow here.
const args = process.argv.slice(2);
const input = args.find((a, i) => !a.startsWith('-') && !['--input', '--only'].includes(args[i - 1] ?? ''));
const text = readFileSync(input ?? 0, 'utf8');
const onlyAt = args.indexOf('--only');
const only = onlyAt < 0 ? undefined : args[onlyAt + 1]!.split(',').filter((p): p is Part => (PARTS as readonly string[]).includes(p));
const docs = args.includes('jsonl')
  ? text.split('\n').filter((l) => l.trim()).map((l) => JSON.parse(l) as { id: string; text: string; date?: string })
  : [{ id: input ?? '-', text }];
for (const d of docs) {
  const options = { tokens: args.includes('--tokens'), ...(only && { only }), ...('date' in d && d.date ? { date: d.date } : {}), source: { name: d.id } };
  process.stdout.write(JSON.stringify(convertOffsets(analyze(d.text, options), 'codepoint'), null, args.includes('--ndjson') ? 0 : 2) + '\n');
}
