export interface Warning {
  code: string;
  message: string;
  start?: number;
  end?: number;
}

export interface Source {
  name: string;
  format: string;
  bytes: number;
  sha256: string;
  encoding: string;
  /** Where the article stood, when its record or page says so. */
  url?: string;
  /** How `text` was made, where it is not the source as it stands: the main text of a web page. */
  extraction?: 'main-text';
  /** Fields of the record that `--keep` carries through, unchanged. */
  record?: Record<string, unknown>;
}

export interface Tool {
  name: string;
  version: string;
  knowledge: string;
}
