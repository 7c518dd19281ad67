import type { Sector } from '../analysis.js';
import { readTextAsset } from '../assets.js';

let sectors: ReadonlyMap<string, Sector> | undefined;

/** Sector of a known body, by canonical name, where its kind does not tell; null for others. */
export function knownSector(name: string): Sector | null {
  sectors ??= new Map(
    readTextAsset('sectors.tsv')
      .split('\n')
      .flatMap((line) => {
        const [sector, names = ''] = line.split('\t');
        return names.split('|').map((each) => [each, sector as Sector] as const);
      }),
  );
  return sectors.get(name) ?? null;
}
