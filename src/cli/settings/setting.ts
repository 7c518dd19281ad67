/** What a setting's name begins with in the environment. */
export const PREFIX = 'ARTICLE_ANALYZE_';

/** A setting as it was written. */
export interface Setting {
  /** The long name of its option, without dashes. */
  name: string;
  /** Several for a list. */
  values: readonly string[];
  /** The variable, or the file and the line. */
  where: string;
  /** What paths are relative to. */
  folder?: string;
}

/** A place that settings come from, and the names of those that it sets for this command. */
export interface SettingsSource {
  where: string;
  names: string[];
}
