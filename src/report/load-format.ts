import type { Format, FormatName } from './format.js';

/** Loads a format; none needs the code of another. */
export async function loadFormat(name: FormatName): Promise<Format> {
  switch (name) {
    case 'report':
      return (await import('./terminal/report.js')).report;
    case 'json':
      return (await import('./json.js')).json;
    case 'ndjson':
      return (await import('./json.js')).ndjson;
    case 'conllu':
      return (await import('./conllu.js')).conllu;
    case 'dyads': {
      const [{ tableFormat }, { CSV }, { dyads }] = await Promise.all([
        import('./tables/table.js'),
        import('./tables/cells.js'),
        import('./tables/dyads.js'),
      ]);
      return tableFormat(dyads, CSV);
    }
  }
}
