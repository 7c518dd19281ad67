import type { Format, FormatName } from './format.js';
import type { TableName } from './table-names.js';

/** Loads a format, made anew for a run; none needs the code of another. */
export async function loadFormat(name: FormatName, table: TableName = 'entities'): Promise<Format> {
  switch (name) {
    case 'report':
      return (await import('./terminal/report.js')).report;
    case 'json':
      return (await import('./json.js')).json;
    case 'ndjson':
      return (await import('./json.js')).ndjson;
    case 'conllu':
      return (await import('./conllu.js')).conllu;
    case 'csv':
    case 'tsv':
      return (await import('./tables/tables.js')).tableFormat(table, name);
    case 'dyads':
      return (await import('./tables/tables.js')).tableFormat('dyads', 'csv');
    case 'markdown':
      return (await import('./markdown/markdown.js')).markdown;
    case 'html':
      return (await import('./html/html.js')).html();
    case 'graphml':
      return (await import('./graph/graphml.js')).graphml();
    case 'dot':
      return (await import('./graph/dot.js')).dot();
  }
}
