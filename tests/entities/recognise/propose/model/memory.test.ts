import { expect, test } from 'vitest';
import { readAsset } from '../../../../../src/assets.js';
import { readLayout } from '../../../../../src/document/read-layout.js';
import { labelWords } from '../../../../../src/entities/recognise/propose/model/label-words.js';
import {
  nerModel,
  readNerModel,
} from '../../../../../src/entities/recognise/propose/model/ner-model.js';
import { readText } from '../../../../../src/entities/recognise/propose/model/reading.js';
import { loadKnowledge } from '../../../../../src/knowledge/knowledge.js';
import { segment } from '../../../../../src/language/segment.js';
import { readActNews, readGoldArticles, readWorldNews } from '../../../../quality/gold.js';

// Protects the same bytes for the same text: what the model remembers of other texts must not show (issue
// 13).
const knowledge = loadKnowledge();
const READINGS = [...readGoldArticles(), ...readWorldNews(), ...readActNews()].map(({ text }) =>
  readText(segment(text, readLayout(text, knowledge, {})), nerModel().lists),
);

test('names and how sure they are do not depend on the texts read before', () => {
  const before = nerModel();
  for (const reading of READINGS) labelWords(reading, before);
  for (const reading of READINGS)
    expect(labelWords(reading, before)).toEqual(
      labelWords(reading, readNerModel(readAsset('ner.bin'), 'ner.bin')),
    );
});
