import { describe, expect, it } from 'vitest';
import { readModelFile, writeModelFile } from '../../../src/language/model-file/model-file.js';

// A broken installation must say so, never tag nonsense.
describe('model files', () => {
  const file = () => writeModelFile({ labels: ['a'] }, new Map([['numbers', Uint32Array.of(1, 2, 3)]]));

  it('gives back what was written', () => {
    const model = readModelFile(file(), 'x.bin');
    expect(model.meta).toEqual({ labels: ['a'] });
    expect([...model.section('numbers', Uint32Array)]).toEqual([1, 2, 3]);
  });

  it('is the same bytes for the same content', () => {
    expect(file()).toEqual(file());
  });

  it.each([0, 3, 15, 40])('says that a file of %i bytes is cut short', (bytes) => {
    expect(() => readModelFile(file().slice(0, bytes), 'x.bin')).toThrow(/model x\.bin: .*cut short/);
  });

  it('says that a changed file is changed', () => {
    const changed = file();
    changed[changed.length - 2]! ^= 1;
    expect(() => readModelFile(changed, 'x.bin')).toThrow(/cut short or changed/);
  });

  it('tells another version and another format', () => {
    const newer = file();
    newer[4] = 9;
    expect(() => readModelFile(newer, 'x.bin')).toThrow(/format is version 9/);
    expect(() => readModelFile(new TextEncoder().encode('PK this is some archive'), 'x.bin')).toThrow(
      /not a model file/,
    );
  });

  it('names a missing section', () => {
    expect(() => readModelFile(file(), 'x.bin').section('rows', Uint8Array)).toThrow(
      /section rows is missing/,
    );
  });
});
