import { expect, test } from 'vitest';
import { exactNumber } from '../../../src/read/records/exact-number.js';
import { readRecord } from '../../../src/read/records/jsonl.js';

// Protects ids that are long numbers from losing digits (issue 17, messages).
test.each([
  ['{"id":12345678901234567890}', '12345678901234567890'],
  ['{"a":{"id":1},"id" : -7.50 }', '-7.50'],
  ['{"text":"\\"id\\":3","b":["id",4],"id":5}', '5'],
  ['{"id":1,"id":2}', '2'],
  ['{"i\\u0064":9}', '9'],
  ['{"id":"10"}', undefined],
  ['{"other":1}', undefined],
])('17 in %s the id is %s', (json, number) => {
  expect(exactNumber(json, 'id')).toBe(number);
});

test('17 a record is named by its id as written', () => {
  const line = '{"id":12345678901234567890,"text":"Peru met Chad."}';
  const bytes = Buffer.from(line);
  const record = readRecord({ text: line, encoding: 'utf-8', invalidAt: null }, bytes, 'x:1');
  expect(record).toHaveProperty('source.name', '12345678901234567890');
});
