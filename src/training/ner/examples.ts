import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLayout } from '../../document/read-layout.js';
import { isName } from '../../entities/recognise/propose/model/word.js';
import { FeatureList } from '../../entities/recognise/propose/model/feature-list.js';
import { nameFeatures } from '../../entities/recognise/propose/model/features.js';
import { Place } from '../../entities/recognise/model/window.js';
import type { Reading } from '../../entities/recognise/propose/model/reading.js';
import { LABELS, OUTSIDE } from '../../entities/recognise/propose/model/labels.js';
import { loadKnowledge } from '../../knowledge/knowledge.js';
import { segment } from '../../language/segment.js';
import type { Segmentation } from '../../language/tokens.js';
import { allowedLabels, labelsOf, type Corpus, type GoldEntity } from './guidelines.js';
import { readOwnPassages, type Passage } from './own-passages.js';

/** A document of a corpus, split by the project's own tokeniser. */
export interface NerDocument {
  corpus: Corpus;
  segmentation: Segmentation;
  /** Bit set of the labels allowed on each word. */
  allowed: Int32Array;
}

/**
 * A sentence as the learner sees it; the features of word i are `features[offsets[i]]` to `features[offsets[i
 * + 1]]`.
 */
export interface Example {
  weight: number;
  kinds: Uint8Array;
  allowed: Int32Array;
  offsets: Int32Array;
  features: Uint32Array;
}

const ANY = 2 ** LABELS - 1;

export function readCorpus(data: string, corpus: Corpus): NerDocument[] {
  const knowledge = loadKnowledge();
  const texts = corpus.own ? readOwnPassages() : readTexts(join(data, 'ner', `${corpus.file}.jsonl`));
  return texts.map(({ text, entities }) => {
    const segmentation = segment(text, readLayout(text, knowledge, {}));
    return { corpus, segmentation, allowed: align(segmentation, entities, corpus, text) };
  });
}

const readTexts = (file: string): Passage[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Passage);

/** Labels allowed on each word by the gold names; anything goes where a name ends inside a word. */
function align(
  { tokens }: Segmentation,
  entities: readonly GoldEntity[],
  { unmarked }: Corpus,
  text: string,
): Int32Array {
  const spare = unmarked ? labelsOf(unmarked) : 0;
  const allowed = Int32Array.from(
    tokens.forms,
    (form) => (1 << OUTSIDE) | (form === form.toLowerCase() ? 0 : spare),
  );
  const { sentenceOf } = tokens;
  const units = utf16Offsets(text);
  for (const entity of entities) {
    const labels = allowedLabels(entity);
    if (!labels) continue;
    const start = units(entity.start),
      end = units(entity.end);
    for (
      let i = firstEndingAfter(tokens.ends, start);
      i < tokens.length && tokens.starts[i]! < end;
      i++
    ) {
      const whole = tokens.starts[i]! >= start && tokens.ends[i]! <= end;
      const opens = tokens.starts[i] === start || sentenceOf[i] !== sentenceOf[i - 1];
      if (!whole) allowed[i] = ANY;
      else allowed[i] = opens ? labels.first : labels.rest;
    }
  }
  return allowed;
}

function firstEndingAfter(ends: Int32Array, offset: number): number {
  let low = 0,
    high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Code points to UTF-16 offsets. */
function utf16Offsets(text: string): (codePoint: number) => number {
  const starts: number[] = [];
  for (let i = 0; i < text.length; i += text.codePointAt(i)! > 0xffff ? 2 : 1) starts.push(i);
  return (codePoint) => starts[codePoint] ?? text.length;
}

/** Sentences with a word in them that may be a name. */
export function makeExamples({ corpus, allowed }: NerDocument, reading: Reading): Example[] {
  const place = new Place(reading),
    list = new FeatureList();
  return reading.sentences
    .map(({ first, last }) => {
      place.enter(first, last);
      const offsets = new Int32Array(last - first + 1);
      const features: number[] = [];
      for (let i = first; i < last; i++) {
        place.moveTo(i);
        nameFeatures(place, list);
        for (let f = 0; f < list.count; f++) features.push(list.hashes[f]!);
        offsets[i - first + 1] = features.length;
      }
      const kinds = reading.kinds.slice(first, last);
      return {
        weight: corpus.weight,
        kinds,
        allowed: allowed.slice(first, last),
        offsets,
        features: Uint32Array.from(features),
      };
    })
    .filter(({ kinds }) => kinds.some(isName));
}
